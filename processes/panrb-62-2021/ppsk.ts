import type { CaseContext, PejabatResolver } from '../mechanism.ts';
import { noticesAbout } from '../notices.ts';
import { findOrang, type Pegawai, type PeranInstansi } from '../organisasi.ts';
import { textOf } from '../read.ts';
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

const peran =
  (name: PeranInstansi): PejabatResolver =>
  ({ organisasi }) =>
    organisasi.peran(regulation.instansi, name);

export const kepegawaian = peran('kepegawaian');
export const pejabatYangBerwenang = peran('pejabat-yang-berwenang');
export const pejabatPembinaKepegawaian = peran('pejabat-pembina-kepegawaian');
/** The pejabat pimpinan tinggi madya on the Sekretariat Jenderal (Pasal 32, Pasal 34 ayat (9)). */
export const sekretarisJenderal = peran('sekretaris-jenderal');

/** Whom a case on one PPSK is about: the variable `pegawai` names them. */
export const ppsk = ({ variables }: CaseContext): string => textOf(variables['pegawai']);

/** @throws Error where the organisation does not know the PPSK of a case: it must not get this far */
export function pegawaiPpsk(context: CaseContext): Pegawai {
  const found = context.organisasi.pegawai(ppsk(context));
  if (!found) throw new Error(`Expected PPSK '${ppsk(context)}' to be somebody with a post, but nobody is found`);
  return found;
}

/** The nearest pejabat pimpinan tinggi pratama at the head of a unit of the PPSK (Pasal 31). */
export const pengusul: PejabatResolver = (context) => {
  const { organisasi } = context;
  const seen = new Set<string>();
  let unit = organisasi.unit(organisasi.pegawai(ppsk(context))?.unit ?? '');
  for (; unit && !seen.has(unit.id); unit = organisasi.unit(unit.induk ?? '')) {
    if (organisasi.jabatan(unit.pimpinan ?? '')?.jenis === 'jpt-pratama') return unit.pimpinan;
    seen.add(unit.id);
  }
  return undefined;
};

export const kePpsk = (context: CaseContext): string[] => [`pegawai:${ppsk(context)}`];

/** Notices that name the PPSK they are about. */
export const tentangPpsk = noticesAbout((context) => {
  const found = findOrang(context.organisasi, ppsk(context));
  if (!found) return 'PPSK yang bersangkutan';
  return `${found.nama}, ${'namaJabatan' in found ? found.namaJabatan : found.jabatanTerakhir}`;
});
