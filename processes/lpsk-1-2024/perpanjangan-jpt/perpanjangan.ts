import type { CaseContext } from '../../mechanism.ts';
import type { Jabatan } from '../../organisasi.ts';
import { pegawaiOf } from '../../penugasan/usulan.ts';
import { tanggalIn, textOf } from '../../read.ts';
import type { Tanggal } from '../../tanggal.ts';
import { batasLimaTahun } from '../fakta.ts';

/** What a proposal to prolong a term is about, read from the variables of a case. */

export const pegawai = ({ variables }: CaseContext): string => textOf(variables['pegawai']);

/** The post whose term is to be prolonged: the one its holder has. */
export function jabatanDiperpanjang(context: CaseContext): Jabatan {
  const { jabatan: id } = pegawaiOf(context, pegawai(context));
  const jabatan = context.organisasi.jabatan(id);
  if (!jabatan) throw new Error(`Expected post '${id}' to exist, but it does not`);
  return jabatan;
}

/** The last day of the five years. */
export const akhirMasaJabatan = (context: CaseContext): Tanggal =>
  batasLimaTahun(tanggalIn(context.variables, 'mulaiJabatan'));
