import type { PejabatResolver } from '../mechanism.ts';
import regulation from './regulation.ts';

/** Pasal 1 angka 27; the text writes it in three ways and means one body. The post is that of its chair. */
export const timPenilaiKinerja: PejabatResolver = ({ organisasi }) =>
  organisasi.peran(regulation.instansi, 'tim-penilai-kinerja');
