import type { PejabatResolver } from '../mechanism.ts';
import type { PeranInstansi } from '../organisasi.ts';
import regulation from './regulation.ts';

/** Who plays a part in filling posts; the organisation says which post it is. */

const peran =
  (peran: PeranInstansi): PejabatResolver =>
  ({ organisasi }) =>
    organisasi.peran(regulation.instansi, peran);

/** Pasal 1 angka 22. */
export const pejabatPembinaKepegawaian = peran('pejabat-pembina-kepegawaian');
/** Pasal 1 angka 21. */
export const pejabatYangBerwenang = peran('pejabat-yang-berwenang');
/** Head of the unit kerja that handles kepegawaian (Pasal 16 ayat (3)). */
export const kepegawaian = peran('kepegawaian');
