import type { Letter } from '../../mechanism.ts';
import { namaJabatan, pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import { keputusanTim, sebutan } from '../letters.ts';
import { kepalaDaerah, pimpinanUnitOrganisasi, sekretarisDaerah } from '../pejabat.ts';

/** D-T14: Lampiran huruf A huruf a, b, c; whose decision it is depends on how far the team reaches. */
export const letters: { readonly [key: string]: Letter } = {
  'keputusan-kepala-daerah': keputusanTim({
    jenis: 'Keputusan Gubernur',
    penetap: (context) => namaJabatan(context, kepalaDaerah(context)),
    penandaTangan: kepalaDaerah,
    kepalaDaerah,
    tembusan: (context) => sebutan(context, sekretarisDaerah, pimpinanUnitOrganisasi, pimpinanPemilikKinerja),
  }),
  'keputusan-sekretaris-daerah': keputusanTim({
    jenis: 'Keputusan Sekretaris Daerah',
    penetap: (context) => namaJabatan(context, sekretarisDaerah(context)),
    penandaTangan: sekretarisDaerah,
    tembusan: (context) => sebutan(context, pimpinanUnitOrganisasi, pimpinanPemilikKinerja),
  }),
  'keputusan-kepala-unit-organisasi': keputusanTim({
    jenis: 'Keputusan Kepala Unit Organisasi',
    penetap: (context) => namaJabatan(context, pimpinanUnitOrganisasi(context)),
    penandaTangan: pimpinanUnitOrganisasi,
    tembusan: (context) => sebutan(context, pimpinanPemilikKinerja),
  }),
};
