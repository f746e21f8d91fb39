import type { Letter, LetterNumbers } from '../../mechanism.ts';
import { kopOf, penilaiDituju, penilaiPemilikKinerja, unitOfPost } from '../../penugasan/daerah/pejabat.ts';
import {
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
import { usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { keputusanTimKerja, PERATURAN, permohonanPelibatan, suratPenugasan, tembusan } from '../letters.ts';

const penilai = unitOfPost(penilaiDituju);

/** D-B03: whom the Pimpinan Unit Organisasi recommends. */
const rekomendasi: Letter = surat({
  jenis: 'Rekomendasi Pelibatan',
  kode: 'REK',
  kop: kopOf(unitDituju),
  template: 'rekomendasi.typ',
  penandaTangan: pimpinanDituju,
  unit: unitDituju,
  hal: () => 'Rekomendasi Pelibatan Pejabat Fungsional dan Pejabat Pelaksana',
  fields: (context) => ({
    ...pokokTugas(context),
    kepada: namaJabatan(context, penilaiDituju(context)),
    rujukan: `permohonan pelibatan ${rujukan(context.letters, 'permohonan-pelibatan')}`,
    direkomendasikan: usulanOf(context).pegawaiDisediakan.map((id) => orang(context, id)),
    tembusan: [],
  }),
});

/** D-B02: the answer, approving with names or refusing with a reason. */
const jawaban = (disetujui: boolean): Letter =>
  surat({
    jenis: 'Jawaban Permohonan Pelibatan',
    kode: 'JP',
    kop: kopOf(penilai),
    template: 'jawaban.typ',
    penandaTangan: penilaiDituju,
    unit: penilai,
    hal: () => 'Jawaban atas Permohonan Pelibatan',
    fields: (context) => ({
      kepada: namaJabatan(context, pimpinanPemilikKinerja(context)),
      rujukan: `permohonan pelibatan ${rujukan(context.letters, 'permohonan-pelibatan')}`,
      uraianTugas: usulanOf(context).uraianTugas,
      disetujui,
      ditugaskan: disetujui ? usulanOf(context).pegawaiDisediakan.map((id) => orang(context, id)) : [],
      dasarPenugasan: disetujui ? `Surat Penugasan ${rujukan(context.letters, 'surat-penugasan')}` : '',
      alasan: disetujui ? '' : textOf(context.variables['alasanPenilai']),
      tembusan: tembusan(context, [pimpinanDituju], [penilaiDituju]),
    }),
  });

const dasarSurat = (issued: LetterNumbers): string[] => [
  PERATURAN,
  `permohonan pelibatan ${rujukan(issued, 'permohonan-pelibatan')}`,
  ...(issued['rekomendasi'] ? [`rekomendasi Pimpinan Unit Organisasi ${rujukan(issued, 'rekomendasi')}`] : []),
];

export const letters: { readonly [key: string]: Letter } = {
  /** D-B01: Penunjukan huruf b angka 1, with its tembusan. */
  'permohonan-pelibatan': permohonanPelibatan({
    kode: 'PP',
    penandaTangan: pimpinanPemilikKinerja,
    unit: unitPemilikKinerja,
    kepada: (context) => namaJabatan(context, penilaiDituju(context)),
    diminta: true,
    tembusan: (context) => tembusan(context, [penilaiPemilikKinerja], [pimpinanPemilikKinerja, penilaiDituju]),
  }),
  penolakan: jawaban(false),
  rekomendasi,
  jawaban: jawaban(true),
  /** D-B04: Penunjukan huruf b angka 3. */
  'surat-penugasan': suratPenugasan({
    penandaTangan: penilaiDituju,
    unit: penilai,
    dasar: (_context, issued) => dasarSurat(issued),
    tembusan: (context) => tembusan(context, [pimpinanPemilikKinerja, pimpinanDituju], [penilaiDituju]),
  }),
  /** D-B14: Pasal 10 ayat (4). */
  'keputusan-tim-kerja': keputusanTimKerja(
    (issued) => `oleh pimpinan Unit Organisasi, sebagian dengan Surat Penugasan ${rujukan(issued, 'surat-penugasan')}`,
  ),
};
