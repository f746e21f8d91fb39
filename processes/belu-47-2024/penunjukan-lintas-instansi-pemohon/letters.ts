import type { Letter } from '../../mechanism.ts';
import { alamatDituju, instansiDituju } from '../../penugasan/daerah/antar-instansi.ts';
import { kopOf, pejabatYangBerwenang, penilaiPemilikKinerja, unitOfPost } from '../../penugasan/daerah/pejabat.ts';
import { namaJabatan, pimpinanPemilikKinerja, rujukan, surat, unitPemilikKinerja } from '../../penugasan/letters.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { permohonanPelibatan, tembusan } from '../letters.ts';

const unitPejabat = unitOfPost(pejabatYangBerwenang);

export const letters: { readonly [key: string]: Letter } = {
  /** D-B05: huruf c angka 1, with its tembusan. */
  'permohonan-pelibatan': permohonanPelibatan({
    kode: 'PP',
    penandaTangan: pimpinanPemilikKinerja,
    unit: unitPemilikKinerja,
    kepada: (context) => namaJabatan(context, pejabatYangBerwenang(context)),
    diminta: false,
    tembusan: (context) => tembusan(context, [penilaiPemilikKinerja], [pimpinanPemilikKinerja]),
  }),
  /** D-B02: refused, with the reason. */
  penolakan: surat({
    jenis: 'Jawaban Permohonan Pelibatan',
    kode: 'JP',
    kop: kopOf(unitPejabat),
    template: 'jawaban.typ',
    penandaTangan: pejabatYangBerwenang,
    unit: unitPejabat,
    hal: () => 'Jawaban atas Permohonan Pelibatan',
    fields: (context) => ({
      kepada: namaJabatan(context, pimpinanPemilikKinerja(context)),
      rujukan: `permohonan pelibatan ${rujukan(context.letters, 'permohonan-pelibatan')}`,
      uraianTugas: usulanOf(context).uraianTugas,
      disetujui: false,
      ditugaskan: [],
      dasarPenugasan: '',
      alasan: textOf(context.variables['alasanPejabat']),
      tembusan: tembusan(context, [penilaiPemilikKinerja], [pimpinanPemilikKinerja]),
    }),
  }),
  /** D-B06: huruf c angka 2. */
  'permohonan-antar-instansi': permohonanPelibatan({
    kode: 'PPI',
    penandaTangan: pejabatYangBerwenang,
    unit: unitPejabat,
    kepada: (context) => `Pejabat yang Berwenang ${instansiDituju(context)}`,
    alamat: alamatDituju,
    diminta: false,
    tembusan: (context) => tembusan(context, [pimpinanPemilikKinerja]),
  }),
};
