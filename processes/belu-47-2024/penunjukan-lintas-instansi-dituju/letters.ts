import type { CaseContext, Letter, PejabatResolver } from '../../mechanism.ts';
import {
  alamatPemohon,
  daftarDitugaskan,
  instansiPemohon,
  pejabatPemohon,
  pokokPemohon,
  suratPemohon,
} from '../../penugasan/daerah/antar-instansi.ts';
import { kopOf, pejabatYangBerwenang, penilaiDituju, unitOfPost } from '../../penugasan/daerah/pejabat.ts';
import {
  namaJabatan,
  suratPenugasan as penugasanBy,
  pimpinanDituju,
  rujukan,
  surat,
  unitDituju,
} from '../../penugasan/letters.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { PERATURAN } from '../letters.ts';

const unitPejabat = unitOfPost(pejabatYangBerwenang);
const unitPenilai = unitOfPost(penilaiDituju);

const jawaban = (options: {
  readonly kode: string;
  readonly oleh: PejabatResolver;
  readonly unit: (context: CaseContext) => string;
  readonly kepada: (context: CaseContext) => string;
  /** Where it goes, if not within the own agency. */
  readonly alamat?: (context: CaseContext) => { readonly tempat?: string };
  /** The variable with the reason; absent: it approves. */
  readonly alasan?: string;
}): Letter =>
  surat({
    jenis: 'Jawaban Permohonan Pelibatan',
    kode: options.kode,
    kop: kopOf(options.unit),
    template: 'jawaban.typ',
    penandaTangan: options.oleh,
    unit: options.unit,
    hal: () => 'Jawaban atas Permohonan Pelibatan',
    fields: (context) => ({
      kepada: options.kepada(context),
      ...options.alamat?.(context),
      rujukan: suratPemohon(context),
      uraianTugas: usulanOf(context).uraianTugas,
      disetujui: options.alasan === undefined,
      ditugaskan: options.alasan === undefined ? daftarDitugaskan(context) : [],
      dasarPenugasan: '',
      alasan: options.alasan === undefined ? '' : textOf(context.variables[options.alasan]),
      tembusan: [],
    }),
  });

const tembusanPenugasan = (context: CaseContext): string[] => [
  namaJabatan(context, pejabatYangBerwenang(context)),
  namaJabatan(context, penilaiDituju(context)),
  pejabatPemohon(context),
];

const penugasan = penugasanBy({
  jenis: 'Surat Penugasan',
  kop: kopOf(unitDituju),
  pelaporan: 'Pasal 12 dan Pasal 13',
  penandaTangan: pimpinanDituju,
  unit: unitDituju,
  dasar: (context, issued) => [
    PERATURAN,
    suratPemohon(context),
    `jawaban permohonan pelibatan ${rujukan(issued, 'jawaban')}`,
  ],
  tembusan: tembusanPenugasan,
});

export const letters: { readonly [key: string]: Letter } = {
  penolakan: jawaban({
    kode: 'JP',
    oleh: pejabatYangBerwenang,
    unit: unitPejabat,
    kepada: pejabatPemohon,
    alamat: alamatPemohon,
    alasan: 'alasanPejabat',
  }),
  /** D-B07: huruf c angka 3. */
  instruksi: surat({
    jenis: 'Instruksi Penugasan',
    kode: 'INS',
    kop: kopOf(unitPejabat),
    template: 'instruksi.typ',
    penandaTangan: pejabatYangBerwenang,
    unit: unitPejabat,
    hal: () => 'Instruksi Penugasan Pejabat Fungsional dan Pejabat Pelaksana',
    fields: (context) => ({
      ...pokokPemohon(context),
      kepada: namaJabatan(context, penilaiDituju(context)),
      rujukan: suratPemohon(context),
      tembusan: [],
    }),
  }),
  'jawaban-tidak-tersedia': jawaban({
    kode: 'JP',
    oleh: pejabatYangBerwenang,
    unit: unitPejabat,
    kepada: pejabatPemohon,
    alamat: alamatPemohon,
    alasan: 'alasanKetersediaan',
  }),
  /** D-B08: huruf c angka 5 huruf a. */
  'jawaban-dan-daftar': jawaban({
    kode: 'JD',
    oleh: penilaiDituju,
    unit: unitPenilai,
    kepada: (context) => namaJabatan(context, pejabatYangBerwenang(context)),
  }),
  /** D-B09: huruf c angka 5 huruf a. */
  jawaban: jawaban({
    kode: 'JP',
    oleh: pejabatYangBerwenang,
    unit: unitPejabat,
    kepada: pejabatPemohon,
    alamat: alamatPemohon,
  }),
  /** D-B10: huruf c angka 5 huruf c, with its tembusan. */
  'surat-penugasan': {
    ...penugasan,
    fields: (context) => ({
      ...penugasan.fields(context),
      unitPemilikKinerja: instansiPemohon(context),
    }),
  },
};
