import type { CaseContext, PejabatResolver } from '../../mechanism.ts';
import type { UnitKerja } from '../../organisasi.ts';
import { postOfRole, unitOf, usulanOf } from '../usulan.ts';

/** Posts that play a part in the mechanisms of regional governments. */

export const penilaiPemilikKinerja: PejabatResolver = (context) =>
  context.organisasi.penilaiKinerja(usulanOf(context).unitPemilikKinerja);

export const penilaiDituju: PejabatResolver = (context) =>
  context.organisasi.penilaiKinerja(usulanOf(context).unitDituju);

/**
 * The Perangkat Daerah a unit belongs to: the one on record, or else the unit led directly below the head of the
 * region, such as a Kecamatan, which no list names. None for the unit of the head of the region itself.
 */
function perangkatDaerahOf(context: CaseContext, id: string): UnitKerja | undefined {
  const unit = unitOf(context, id);
  return unit.perangkatDaerah === undefined ? belowHead(context, unit) : unitOf(context, unit.perangkatDaerah);
}

function belowHead(context: CaseContext, unit: UnitKerja, seen: readonly UnitKerja[] = []): UnitKerja | undefined {
  const above = unit.induk === undefined ? undefined : context.organisasi.unit(unit.induk);
  if (!above || seen.includes(above)) return undefined;
  return above.induk === undefined ? unit : belowHead(context, above, [...seen, above]);
}

/** The head of the Perangkat Daerah of the unit that owns the performance. */
export const kepalaPerangkatDaerah: PejabatResolver = (context) => {
  const unit = usulanOf(context).unitPemilikKinerja;
  return context.organisasi.kepalaPerangkatDaerah(unit) ?? perangkatDaerahOf(context, unit)?.pimpinan;
};

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
    const perangkat = perangkatDaerahOf(context, unit(context));
    return perangkat === undefined ? [] : [perangkat.nama];
  };

/** The Perangkat Daerah of the unit that owns the performance. */
export const perangkatDaerah = (context: CaseContext): string => {
  const unit = usulanOf(context).unitPemilikKinerja;
  return perangkatDaerahOf(context, unit)?.id ?? unit;
};
