import type { CaseContext, Letter } from '../../mechanism.ts';
import { namaJabatan, pimpinanPemilikKinerja, rujukan, unitPemilikKinerja } from '../../penugasan/letters.ts';
import { keputusan, PERATURAN, sekretarisJenderal, suratPenugasan } from '../letters.ts';

const suratPimpinan = (jenis: string): Letter =>
  suratPenugasan({
    jenis,
    penandaTangan: pimpinanPemilikKinerja,
    unit: unitPemilikKinerja,
    dasar: () => [PERATURAN],
    tembusan: (context) => [namaJabatan(context, sekretarisJenderal(context))],
  });

const pimpinan = (context: CaseContext): string[] => [namaJabatan(context, pimpinanPemilikKinerja(context))];

/** The Surat Penugasan that the Keputusan rests on, whichever of the two it is. */
const suratDasar = (context: { readonly [key: string]: { readonly nomor: string } }): string =>
  context['surat-penugasan-tim'] ? 'surat-penugasan-tim' : 'surat-penugasan';

export const letters: { readonly [key: string]: Letter } = {
  /** D-L01: Lampiran BAB III angka 2 huruf A angka 1 huruf c. */
  'surat-penugasan': suratPimpinan('Surat Penugasan'),
  /** D-L02: Lampiran BAB III angka 2 huruf A angka 1 huruf d. */
  'surat-penugasan-tim': suratPimpinan('Surat Penugasan Tim Kerja'),
  /** D-L06: Pasal 10 ayat (1). */
  keputusan: keputusan(
    pimpinan,
    (issued) => `Surat Penugasan Pimpinan Unit Kerja ${rujukan(issued, suratDasar(issued))}`,
  ),
};
