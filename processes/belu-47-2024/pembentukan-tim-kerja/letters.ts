import type { Letter } from '../../mechanism.ts';
import { textOf } from '../../read.ts';
import { keputusanTimKerja } from '../letters.ts';

export const letters: { readonly [key: string]: Letter } = {
  /** D-B14: Pasal 10 ayat (4). */
  'keputusan-tim-kerja': keputusanTimKerja(
    (_issued, { variables }) =>
      `oleh pimpinan Unit Organisasi sebagai ketua dan anggota ${textOf(variables['namaTim'])}`,
  ),
};
