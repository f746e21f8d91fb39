import type { CaseContext, PejabatResolver, Variables } from '../../mechanism.ts';
import { textOf } from '../../read.ts';
import { tanggal } from '../../tanggal.ts';
import type { Jenjang } from '../jenjang.ts';
import { namaJenjang } from '../jenjang.ts';
import { type ButirKegiatan, butirKegiatan } from '../lampiran-i.ts';
import { ppskOf } from '../ppsk.ts';

/** What the form of a cross-level assignment says. */

export const pelaksana = (variables: Variables): string => textOf(variables['pelaksana']);
export const unitKerja = (variables: Variables): string => textOf(variables['unitKerja']);
export const hari = (variables: Variables, name: string) => tanggal(textOf(variables[name]));

export const pimpinanUnitKerja: PejabatResolver = ({ organisasi, variables }) =>
  organisasi.unit(unitKerja(variables))?.pimpinan;

/** The activity asked for. @throws Error where the text has none of that name: the start form must have refused it */
export function butirOf({ variables }: CaseContext): ButirKegiatan {
  const found = butirKegiatan.find(({ pasal }) => pasal === variables['butir']);
  if (!found) throw new Error(`Expected an item of Pasal 8 ayat (1), but got '${textOf(variables['butir'])}'`);
  return found;
}

/** Levels of the activity and of whoever does it. @throws Error where that is no PPSK: the start form must have refused it */
export function jenjangDua(context: CaseContext): { jenjangKegiatan: Jenjang; jenjangPelaksana: Jenjang } {
  const ppsk = ppskOf(context, pelaksana(context.variables));
  if (!ppsk) throw new Error(`Expected '${pelaksana(context.variables)}' to be a PPSK, but they are not`);
  return { jenjangKegiatan: butirOf(context).jenjang, jenjangPelaksana: ppsk.jenjang };
}

/** How many PPSK of a level hold a post in the unit today; whoever is on ordinary leave holds it still. */
export const jumlahPpsk = ({ organisasi, variables }: CaseContext, jenjang: Jenjang): number =>
  organisasi
    .pejabatFungsional(unitKerja(variables))
    .filter(({ namaJabatan }) => namaJabatan === `Penata Perlindungan Saksi dan Korban ${namaJenjang(jenjang)}`).length;
