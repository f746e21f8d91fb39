import type { CaseContext, Letter } from '../../mechanism.ts';
import {
  daftarPenerima,
  instansiLuarOf,
  kepadaInstansi,
  namaJabatan,
  pokokTugas,
  rujukan,
  surat,
} from '../../penugasan/letters.ts';
import { pimpinanOf, usulanOf } from '../../penugasan/usulan.ts';
import { tanggalOrNull, textOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { KOP, keputusan, sekretariatJenderal, sekretarisJenderal, suratPenugasan } from '../letters.ts';

/** Posts at the head of the units from which people are assigned. */
export const pimpinanAsal = (context: CaseContext): string[] => [
  ...new Set(
    usulanOf(context)
      .penerimaTugas.map(({ pegawai }) => pimpinanOf(context, context.organisasi.pegawai(pegawai)?.unit ?? ''))
      .filter((post) => post !== undefined),
  ),
];

/** Posts at the head of the units that are consulted. */
export const pimpinanDikonsultasi = (context: CaseContext): string[] =>
  usulanOf(context)
    .unitDikonsultasi.map((unit) => pimpinanOf(context, unit))
    .filter((post) => post !== undefined);

const tembusan = (context: CaseContext): string[] => [
  kepadaInstansi(context).kepada,
  ...pimpinanAsal(context).map((post) => namaJabatan(context, post)),
];

/** How letters cite the request. */
function permintaan(context: CaseContext): string {
  const { nomorSurat, tanggalSurat } = context.variables;
  const date = tanggalOrNull(tanggalSurat);
  return `Surat ${instansiLuarOf(context).nama} Nomor ${textOf(nomorSurat)}${date ? ` tanggal ${formatTanggal(date)}` : ''}`;
}

/** D-L10: the written answer to the agency that asks (Lampiran BAB III angka 2 huruf A angka 4 huruf d). */
const jawaban = surat({
  jenis: 'Jawaban Permintaan',
  kode: 'JPI',
  kop: KOP,
  template: 'jawaban.typ',
  penandaTangan: sekretarisJenderal,
  unit: sekretariatJenderal,
  hal: () => 'Jawaban atas Permintaan Pejabat Fungsional dan Pelaksana',
  fields: (context) => {
    const disetujui = textOf(context.variables['keputusanSekretarisJenderal']) === 'disetujui';
    return {
      ...pokokTugas(context),
      ...kepadaInstansi(context),
      permintaan: permintaan(context),
      disetujui,
      penerima: disetujui ? daftarPenerima(context) : [],
      alasan: textOf(context.variables['alasanSekretarisJenderal']),
      tembusan: pimpinanDikonsultasi(context).map((post) => namaJabatan(context, post)),
    };
  },
});

export const letters: { readonly [key: string]: Letter } = {
  jawaban,
  keputusan: keputusan(
    tembusan,
    (issued) => `permintaan instansi lain yang disetujui dengan Jawaban ${rujukan(issued, 'jawaban')}`,
  ),
  'surat-penugasan': suratPenugasan({
    jenis: 'Surat Penugasan',
    penandaTangan: sekretarisJenderal,
    unit: sekretariatJenderal,
    dasar: (context, issued) => [`Keputusan Sekretaris Jenderal ${rujukan(issued, 'keputusan')}`, permintaan(context)],
    tembusan,
  }),
};
