import type { CaseContext, Letter, PejabatResolver } from '../../mechanism.ts';
import {
  alamatPemohon,
  daftarDitugaskan,
  instansiPemohon,
  pejabatPemohon,
  pokokPemohon,
  suratPemohon,
} from '../../penugasan/daerah/antar-instansi.ts';
import { namaJabatan, rujukan } from '../../penugasan/letters.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { naskah, PERATURAN, suratPenugasan } from '../letters.ts';
import { pejabatYangBerwenang, penilaiDituju, pimpinanDituju } from '../pejabat.ts';

const jawaban = (options: {
  readonly kode: string;
  readonly penandaTangan: PejabatResolver;
  readonly kepada: (context: CaseContext) => string;
  /** Where it goes, if not within the own agency. */
  readonly alamat?: (context: CaseContext) => { readonly tempat?: string };
  /** The variable with the reason; absent: it approves. */
  readonly alasan?: string;
}): Letter =>
  naskah({
    jenis: 'Surat Jawaban',
    kode: options.kode,
    template: 'jawaban-instansi.typ',
    penandaTangan: options.penandaTangan,
    hal: () => 'Jawaban atas Permohonan Pelibatan',
    fields: (context) => ({
      kepada: options.kepada(context),
      ...options.alamat?.(context),
      rujukan: suratPemohon(context),
      uraianTugas: usulanOf(context).uraianTugas,
      disetujui: options.alasan === undefined,
      ditugaskan: options.alasan === undefined ? daftarDitugaskan(context) : [],
      alasan: options.alasan === undefined ? '' : textOf(context.variables[options.alasan]),
      tembusan: [],
    }),
  });

const keInstansi = { kode: 'SJ', penandaTangan: pejabatYangBerwenang, kepada: pejabatPemohon, alamat: alamatPemohon };

/** Huruf e angka iii names three that are told, whoever holds the posts. */
const tembusan = (context: CaseContext): string[] => [
  namaJabatan(context, pejabatYangBerwenang(context)),
  namaJabatan(context, penilaiDituju(context)),
  pejabatPemohon(context),
];

const penugasan = suratPenugasan({
  penandaTangan: pimpinanDituju,
  dasar: (context, issued) => [PERATURAN, suratPemohon(context), `Surat Jawaban ${rujukan(issued, 'jawaban')}`],
  tembusan,
});

export const letters: { readonly [key: string]: Letter } = {
  penolakan: jawaban({ ...keInstansi, alasan: 'alasanPejabat' }),
  /** D-T07: angka 3) huruf c. */
  instruksi: naskah({
    jenis: 'Instruksi Penugasan',
    kode: 'INS',
    template: 'instruksi.typ',
    penandaTangan: pejabatYangBerwenang,
    hal: () => 'Instruksi Penugasan Pejabat Fungsional dan Pelaksana',
    fields: (context) => ({
      ...pokokPemohon(context),
      kepada: namaJabatan(context, penilaiDituju(context)),
      rujukan: suratPemohon(context),
      tembusan: [],
    }),
  }),
  'jawaban-tidak-tersedia': jawaban({ ...keInstansi, alasan: 'alasanKetersediaan' }),
  /** D-T08: huruf e angka i. */
  'jawaban-dan-daftar': jawaban({
    kode: 'SJD',
    penandaTangan: penilaiDituju,
    kepada: (context) => namaJabatan(context, pejabatYangBerwenang(context)),
  }),
  /** D-T09: huruf e angka i. */
  jawaban: jawaban(keInstansi),
  /** D-T10: huruf e angka iii, with its tembusan. */
  'surat-penugasan': {
    ...penugasan,
    fields: (context) => ({ ...penugasan.fields(context), unitPemilikKinerja: instansiPemohon(context) }),
  },
};
