import type { CaseContext, PejabatResolver } from '../../mechanism.ts';
import { postOfRole, unitOf, usulanOf } from '../usulan.ts';

/** Posts that play a part in the mechanisms of regional governments. */

export const penilaiPemilikKinerja: PejabatResolver = (context) =>
  context.organisasi.penilaiKinerja(usulanOf(context).unitPemilikKinerja);

export const penilaiDituju: PejabatResolver = (context) =>
  context.organisasi.penilaiKinerja(usulanOf(context).unitDituju);

/** The head of the Perangkat Daerah of the unit that owns the performance. */
export const kepalaPerangkatDaerah: PejabatResolver = (context) =>
  context.organisasi.kepalaPerangkatDaerah(usulanOf(context).unitPemilikKinerja);

export const pejabatYangBerwenang: PejabatResolver = (context) => postOfRole(context, 'pejabat-yang-berwenang');

/** The unit a post belongs to: its letters carry that unit's code. */
export const unitOfPost =
  (post: PejabatResolver) =>
  (context: CaseContext): string => {
    const id = post(context);
    return (id && context.organisasi.jabatan(id)?.unit) ?? usulanOf(context).unitPemilikKinerja;
  };

/** The letterhead of a unit's letters: the Perangkat Daerah it belongs to. */
export const kopOf =
  (unit: (context: CaseContext) => string) =>
  (context: CaseContext): readonly string[] => {
    const { perangkatDaerah } = unitOf(context, unit(context));
    return perangkatDaerah === undefined ? [] : [unitOf(context, perangkatDaerah).nama];
  };

/** The Perangkat Daerah of the unit that owns the performance. */
export const perangkatDaerah = (context: CaseContext): string => {
  const unit = unitOf(context, usulanOf(context).unitPemilikKinerja);
  return unit.perangkatDaerah ?? unit.id;
};
