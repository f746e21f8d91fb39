import type { CaseContext, PejabatResolver } from '../mechanism.ts';
import { type Keadaan, keadaanPada } from './buku-angka-kredit/entri.ts';
import regulation from './regulation.ts';

/** Who plays a part in the mechanisms of this regulation, and what is on record of a PPSK. */

const JABATAN = /^Penata Perlindungan Saksi dan Korban\b/;

/** What a PPSK is on the day of the case by their credit book; undefined for whoever holds another post, or has no book. */
export function ppskOf({ organisasi, tanggal }: CaseContext, pegawai: string): Keadaan | undefined {
  if (!JABATAN.test(organisasi.pegawai(pegawai)?.namaJabatan ?? '')) return undefined;
  return keadaanPada(organisasi.bukuAngkaKredit(pegawai)?.riwayat ?? [], tanggal);
}

/** The grade in 'Pembina (IV/a)'; undefined where none is recorded. */
export const golonganDalam = (pangkat: string): string | undefined => /\(((?:I{1,3}|IV)\/[a-e])\)$/.exec(pangkat)?.[1];

export const kepegawaian: PejabatResolver = ({ organisasi }) => organisasi.peran(regulation.instansi, 'kepegawaian');

/** The pejabat pimpinan tinggi madya on the Sekretariat Jenderal (Pasal 32, Pasal 34 ayat (9)). */
export const sekretarisJenderal: PejabatResolver = ({ organisasi }) =>
  organisasi.peran(regulation.instansi, 'sekretaris-jenderal');
