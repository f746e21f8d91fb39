import type { CaseContext, Letter } from '../../mechanism.ts';
import {
  instansiLuarOf,
  kepadaInstansi,
  namaJabatan,
  pimpinanPemilikKinerja,
  pokokTugas,
  rujukan,
  surat,
} from '../../penugasan/letters.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { contextOf, contextsOf, tanggalOrNull, textOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { KOP, keputusan, sekretariatJenderal, sekretarisJenderal, suratPenugasan } from '../letters.ts';

const pimpinan = (context: CaseContext): string[] => [namaJabatan(context, pimpinanPemilikKinerja(context))];

const JENIS: { readonly [jenis: string]: string } = {
  'pejabat-fungsional': 'Pejabat Fungsional',
  pelaksana: 'Pelaksana',
};

/** '2 Pejabat Fungsional Psikolog Klinis'. */
const jabatanDibutuhkan = ({ variables }: CaseContext): string[] =>
  contextsOf(variables['jabatanDibutuhkan']).map(({ jenis, nama, jumlah }) =>
    [String(jumlah ?? 1), JENIS[textOf(jenis)] ?? '', textOf(nama)].filter((part) => part !== '').join(' '),
  );

/** D-L08: the written request to the head of the agency (Lampiran BAB III angka 2 huruf A angka 3 huruf b). */
const permohonanPermintaan = surat({
  jenis: 'Permohonan Permintaan',
  kode: 'PMT',
  kop: KOP,
  template: 'permohonan-permintaan.typ',
  penandaTangan: sekretarisJenderal,
  unit: sekretariatJenderal,
  hal: () => 'Permohonan Permintaan Pejabat Fungsional atau Pelaksana',
  fields: (context) => ({
    ...pokokTugas(context),
    ...kepadaInstansi(context),
    jabatan: jabatanDibutuhkan(context),
    tembusan: pimpinan(context),
  }),
});

/** How the letters cite the answer of the other agency. */
const jawabanInstansi = (context: CaseContext): string => {
  const { nomor, tanggal } = contextOf(context.variables['suratMasuk']);
  const date = tanggalOrNull(tanggal);
  return `Surat ${instansiLuarOf(context).nama} Nomor ${textOf(nomor)}${date ? ` tanggal ${formatTanggal(date)}` : ''}`;
};

/** D-L09: to the head of the agency, to be passed on (Lampiran BAB III angka 2 huruf A angka 3 huruf d). */
const suratPenugasanTim = suratPenugasan({
  jenis: 'Surat Penugasan',
  penandaTangan: sekretarisJenderal,
  unit: sekretariatJenderal,
  dasar: (context, issued) => [
    `Keputusan Sekretaris Jenderal ${rujukan(issued, 'keputusan')}`,
    `Permohonan Permintaan ${rujukan(issued, 'permohonan-permintaan')}`,
    jawabanInstansi(context),
  ],
  tembusan: (context) => [kepadaInstansi(context).kepada, ...pimpinan(context)],
});

export const letters: { readonly [key: string]: Letter } = {
  'permohonan-permintaan': permohonanPermintaan,
  keputusan: keputusan(
    (context) => [kepadaInstansi(context).kepada, ...pimpinan(context)],
    (issued) => `Permohonan Permintaan ${rujukan(issued, 'permohonan-permintaan')} yang disetujui instansi yang dituju`,
  ),
  'surat-penugasan': {
    ...suratPenugasanTim,
    fields: (context) => ({
      ...suratPenugasanTim.fields(context),
      judul: usulanOf(context).bentuk === 'tim' ? 'Surat Penugasan Tim Kerja' : 'Surat Penugasan',
    }),
  },
};
