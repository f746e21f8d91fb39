import type { CaseContext, Placement, Variables } from '../../mechanism.ts';
import type { Rujukan } from '../../organisasi.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { penilaiPemilik } from '../pejabat.ts';

/** Who is placed. */
export const pegawaiOf = ({ variables }: { readonly variables: Variables }): string => textOf(variables['pegawai']);

export const refersTo = (variables: Variables): Rujukan => ({
  unit: [textOf(variables['unitPemilikKinerja'])].filter((id) => id !== ''),
  pegawai: [pegawaiOf({ variables })].filter((id) => id !== ''),
});

/** The placement the case has made, as a record: under the appraiser that the structure of the unit has. */
export function placement(context: CaseContext): Placement {
  const { unitPemilikKinerja: unit, mulai } = usulanOf(context);
  const pejabatPenilaiKinerja = penilaiPemilik(context);
  if (!mulai || pejabatPenilaiKinerja === undefined)
    throw new Error('Expected a placement with a date and an appraiser, but one is missing');
  return { pegawai: pegawaiOf(context), unit, pejabatPenilaiKinerja, mulai, surat: 'penetapan-kedudukan' };
}
