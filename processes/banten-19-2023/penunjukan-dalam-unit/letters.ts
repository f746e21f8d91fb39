import type { Letter } from '../../mechanism.ts';
import { daftarPenerima, namaJabatan, pimpinanPemilikKinerja, pokokTugas, rujukan } from '../../penugasan/letters.ts';
import { keputusanTim, naskah, PERATURAN, penolakan, sebutan, suratPenugasan } from '../letters.ts';
import { penilaiPemilik, pimpinanUnitOrganisasi } from '../pejabat.ts';

const atasUsul = (nomor: { readonly [key: string]: unknown }): boolean => nomor['usul-penunjukan'] !== undefined;

export const letters: { readonly [key: string]: Letter } = {
  /** D-T17: Lampiran huruf B angka 2 huruf a angka 1). */
  'usul-penunjukan': naskah({
    jenis: 'Usul Penunjukan',
    kode: 'UP',
    template: 'usul-penunjukan.typ',
    penandaTangan: pimpinanPemilikKinerja,
    hal: () => 'Usul Penunjukan Pejabat Fungsional dan Pelaksana',
    fields: (context) => ({
      ...pokokTugas(context),
      kepada: namaJabatan(context, pimpinanUnitOrganisasi(context)),
      penerima: daftarPenerima(context),
      tembusan: [],
    }),
  }),
  /** D-T02. */
  penolakan: penolakan({
    penandaTangan: pimpinanUnitOrganisasi,
    kepada: (context) => namaJabatan(context, pimpinanPemilikKinerja(context)),
    sebutan: 'usul penunjukan',
    surat: 'usul-penunjukan',
    alasan: 'alasanPimpinan',
    tembusan: () => [],
  }),
  /** D-T04: Lampiran huruf B angka 2 alinea 2. */
  'surat-penugasan': suratPenugasan({
    penandaTangan: pimpinanUnitOrganisasi,
    dasar: (_context, issued) => [
      PERATURAN,
      ...(atasUsul(issued) ? [`Usul Penunjukan ${rujukan(issued, 'usul-penunjukan')}`] : []),
    ],
    tembusan: (context) => sebutan(context, penilaiPemilik, pimpinanPemilikKinerja),
  }),
  /** D-T14: Lampiran huruf A huruf c; it is the written proof of everyone's assignment, too. */
  'keputusan-tim': keputusanTim({
    jenis: 'Keputusan Kepala Unit Organisasi',
    penetap: (context) => namaJabatan(context, pimpinanUnitOrganisasi(context)),
    penandaTangan: pimpinanUnitOrganisasi,
    dasar: (issued) => (atasUsul(issued) ? `usul penunjukan ${rujukan(issued, 'usul-penunjukan')}` : ''),
    tembusan: (context) => sebutan(context, penilaiPemilik, pimpinanPemilikKinerja),
  }),
};
