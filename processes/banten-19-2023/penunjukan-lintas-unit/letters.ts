import type { Letter } from '../../mechanism.ts';
import { namaJabatan, orang, pimpinanPemilikKinerja, pokokTugas, rujukan } from '../../penugasan/letters.ts';
import { unitOf, usulanOf } from '../../penugasan/usulan.ts';
import { naskah, PERATURAN, penolakan, sebutan, suratPenugasan } from '../letters.ts';
import { penilaiDituju, penilaiPemilik, pimpinanDituju } from '../pejabat.ts';

export const letters: { readonly [key: string]: Letter } = {
  /** D-T01: angka 2) huruf a, with the contents of the closing list. */
  'permohonan-pelibatan': naskah({
    jenis: 'Surat Permohonan Pelibatan',
    kode: 'PP',
    template: 'permohonan-pelibatan.typ',
    penandaTangan: pimpinanPemilikKinerja,
    hal: () => 'Permohonan Pelibatan Pejabat Fungsional dan Pelaksana',
    fields: (context) => ({
      ...pokokTugas(context),
      kepada: namaJabatan(context, penilaiDituju(context)),
      unitDituju: unitOf(context, usulanOf(context).unitDituju).nama,
      diminta: usulanOf(context).pegawaiDiminta.map((id) => orang(context, id)),
      tembusan: sebutan(context, penilaiPemilik),
    }),
  }),
  /** D-T02: angka 2) huruf d. */
  penolakan: penolakan({
    penandaTangan: penilaiDituju,
    kepada: (context) => namaJabatan(context, pimpinanPemilikKinerja(context)),
    sebutan: 'permohonan pelibatan',
    surat: 'permohonan-pelibatan',
    alasan: 'alasanPenilai',
    tembusan: (context) => sebutan(context, pimpinanDituju),
  }),
  /** D-T03: angka 2) huruf c. */
  rekomendasi: naskah({
    jenis: 'Surat Rekomendasi',
    kode: 'SR',
    template: 'rekomendasi.typ',
    penandaTangan: pimpinanDituju,
    hal: () => 'Rekomendasi Pelibatan Pejabat Fungsional dan Pelaksana',
    fields: (context) => ({
      ...pokokTugas(context),
      kepada: namaJabatan(context, penilaiDituju(context)),
      permohonan: rujukan(context.letters, 'permohonan-pelibatan'),
      disediakan: usulanOf(context).pegawaiDisediakan.map((id) => orang(context, id)),
      tembusan: [],
    }),
  }),
  /** D-T04: angka 2) huruf c. */
  'surat-penugasan': suratPenugasan({
    penandaTangan: penilaiDituju,
    dasar: (_context, issued) => [
      PERATURAN,
      `Surat Permohonan Pelibatan ${rujukan(issued, 'permohonan-pelibatan')}`,
      `Surat Rekomendasi ${rujukan(issued, 'rekomendasi')}`,
    ],
    tembusan: (context) => sebutan(context, pimpinanPemilikKinerja, pimpinanDituju),
  }),
  /** D-T02: angka 2) huruf b. */
  persetujuan: naskah({
    jenis: 'Surat Jawaban',
    kode: 'SJ',
    template: 'persetujuan-pelibatan.typ',
    penandaTangan: penilaiDituju,
    hal: () => 'Persetujuan atas Permohonan Pelibatan',
    fields: (context) => ({
      kepada: namaJabatan(context, pimpinanPemilikKinerja(context)),
      permohonan: rujukan(context.letters, 'permohonan-pelibatan'),
      penugasan: rujukan(context.letters, 'surat-penugasan'),
      uraianTugas: usulanOf(context).uraianTugas,
      ditugaskan: usulanOf(context).penerimaTugas.map(({ pegawai }) => orang(context, pegawai)),
      tembusan: sebutan(context, pimpinanDituju),
    }),
  }),
};
