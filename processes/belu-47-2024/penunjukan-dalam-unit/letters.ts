import type { Letter, PejabatResolver } from '../../mechanism.ts';
import { penilaiPemilikKinerja } from '../../penugasan/daerah/pejabat.ts';
import { pimpinanPemilikKinerja, rujukan, unitPemilikKinerja } from '../../penugasan/letters.ts';
import { keputusanTimKerja, PERATURAN, suratPenugasan, tembusan } from '../letters.ts';

/** Who assigns: the Pimpinan Unit Organisasi, or the Pejabat Penilai Kinerja (Pasal 9 ayat (2) and (4)). */
export const penetap: PejabatResolver = (context) =>
  context.variables['penunjuk'] === 'pejabat-penilai-kinerja'
    ? penilaiPemilikKinerja(context)
    : pimpinanPemilikKinerja(context);

export const letters: { readonly [key: string]: Letter } = {
  /** D-B14: Pasal 10 ayat (4). */
  'keputusan-tim-kerja': keputusanTimKerja(
    () => 'oleh pimpinan Unit Organisasi sesuai dengan kebutuhan pelaksanaan tugas',
  ),
  /** D-B04: Lampiran BAB II huruf B angka 2 alinea 2. */
  'surat-penugasan': suratPenugasan({
    penandaTangan: penetap,
    unit: unitPemilikKinerja,
    dasar: (_context, issued) => [
      PERATURAN,
      ...(issued['keputusan-tim-kerja'] ? [`Keputusan Tim Kerja ${rujukan(issued, 'keputusan-tim-kerja')}`] : []),
    ],
    tembusan: (context) => tembusan(context, [penilaiPemilikKinerja, pimpinanPemilikKinerja], [penetap]),
  }),
};
