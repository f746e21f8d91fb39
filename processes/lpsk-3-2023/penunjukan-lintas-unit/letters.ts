import type { CaseContext, Letter } from '../../mechanism.ts';
import {
  daftarPenerima,
  namaJabatan,
  orang,
  pimpinanDituju,
  pimpinanPemilikKinerja,
  pokokTugas,
  rujukan,
  surat,
  unitDituju,
  unitPemilikKinerja,
} from '../../penugasan/letters.ts';
import { unitOf, usulanOf } from '../../penugasan/usulan.ts';
import { contextOf, textOf } from '../../read.ts';
import { KOP, keputusan, sekretariatJenderal, sekretarisJenderal, suratPenugasan } from '../letters.ts';

/** D-L03: the request of one head to another (Pasal 10 ayat (2)). */
const permohonanPelibatan = surat({
  jenis: 'Permohonan Pelibatan',
  kode: 'PP',
  kop: KOP,
  template: 'permohonan-pelibatan.typ',
  penandaTangan: pimpinanPemilikKinerja,
  unit: unitPemilikKinerja,
  hal: () => 'Permohonan Pelibatan Pejabat Fungsional dan Pelaksana',
  fields: (context) => ({
    ...pokokTugas(context),
    kepada: namaJabatan(context, pimpinanDituju(context)),
    diminta: usulanOf(context).pegawaiDiminta.map((id) => orang(context, id)),
    tembusan: [],
  }),
});

/** D-L04: the answer of the head addressed, approving with names or refusing with a reason. */
const jawaban = surat({
  jenis: 'Jawaban Permohonan Pelibatan',
  kode: 'JP',
  kop: KOP,
  template: 'jawaban.typ',
  penandaTangan: pimpinanDituju,
  unit: unitDituju,
  hal: () => 'Jawaban atas Permohonan Pelibatan',
  fields: (context) => {
    const { variables } = context;
    const disetujui = textOf(variables['keputusanPimpinanDituju']) === 'disetujui';
    const pertimbangan = contextOf(variables['pertimbanganPimpinanDituju']);
    return {
      kepada: namaJabatan(context, pimpinanPemilikKinerja(context)),
      rujukan: rujukan(context.letters, 'permohonan-pelibatan'),
      unit: unitOf(context, unitDituju(context)).nama,
      uraianTugas: usulanOf(context).uraianTugas,
      disetujui,
      disediakan: disetujui ? usulanOf(context).pegawaiDisediakan.map((id) => orang(context, id)) : [],
      ketersediaan: WORDS[textOf(pertimbangan['ketersediaan'])] ?? textOf(variables['pertimbanganPimpinanDituju']),
      kecukupan: WORDS[textOf(pertimbangan['kecukupan'])] ?? '',
      alasan: textOf(variables['alasanPimpinanDituju']),
      tembusan: [],
    };
  },
});

const WORDS: { readonly [value: string]: string } = {
  tersedia: 'tersedia',
  'tidak-tersedia': 'tidak tersedia',
  cukup: 'cukup',
  'tidak-cukup': 'tidak cukup',
};

/** D-L05: the proposal that the Sekretaris Jenderal issue the letter. */
const usulanPenerbitan = surat({
  jenis: 'Usulan Penerbitan Surat Penugasan',
  kode: 'UP',
  kop: KOP,
  template: 'usulan-penerbitan.typ',
  penandaTangan: pimpinanPemilikKinerja,
  unit: unitPemilikKinerja,
  hal: () => 'Usulan Penerbitan Surat Penugasan',
  fields: (context) => ({
    ...pokokTugas(context),
    kepada: namaJabatan(context, sekretarisJenderal(context)),
    permohonan: rujukan(context.letters, 'permohonan-pelibatan'),
    jawaban: rujukan(context.letters, 'jawaban'),
    penerima: daftarPenerima(context),
    alasanKetua: textOf(context.variables['alasanKetua']),
    tembusan: [namaJabatan(context, pimpinanDituju(context))],
  }),
});

/** D-L04 once more: the Sekretaris Jenderal declines, with reason. */
const penolakan = surat({
  jenis: 'Jawaban atas Usulan Penerbitan',
  kode: 'JU',
  kop: KOP,
  template: 'penolakan.typ',
  penandaTangan: sekretarisJenderal,
  unit: sekretariatJenderal,
  hal: () => 'Penolakan Usulan Penerbitan Surat Penugasan',
  fields: (context) => ({
    kepada: namaJabatan(context, pimpinanPemilikKinerja(context)),
    rujukan: rujukan(context.letters, 'usulan-penerbitan'),
    uraianTugas: usulanOf(context).uraianTugas,
    alasan: textOf(context.variables['alasanSekretarisJenderal']),
    tembusan: [namaJabatan(context, pimpinanDituju(context))],
  }),
});

const keduaPimpinan = (context: CaseContext): string[] => [
  namaJabatan(context, pimpinanPemilikKinerja(context)),
  namaJabatan(context, pimpinanDituju(context)),
];

export const letters: { readonly [key: string]: Letter } = {
  'permohonan-pelibatan': permohonanPelibatan,
  jawaban,
  'usulan-penerbitan': usulanPenerbitan,
  penolakan,
  keputusan: keputusan(
    keduaPimpinan,
    (issued) =>
      `usulan ${rujukan(issued, 'usulan-penerbitan')} dan persetujuan pelibatan ${rujukan(issued, 'jawaban')}`,
  ),
  'surat-penugasan': suratPenugasan({
    jenis: 'Surat Penugasan',
    penandaTangan: sekretarisJenderal,
    unit: sekretariatJenderal,
    dasar: (_context, issued) => [
      `Keputusan Sekretaris Jenderal ${rujukan(issued, 'keputusan')}`,
      `Usulan Penerbitan Surat Penugasan ${rujukan(issued, 'usulan-penerbitan')}`,
    ],
    tembusan: keduaPimpinan,
  }),
};
