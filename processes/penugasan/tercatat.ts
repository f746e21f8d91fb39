import type { CaseContext, Variables } from '../mechanism.ts';
import type { Penugasan, Rujukan } from '../organisasi.ts';
import { textOf } from '../read.ts';
import { pimpinanOf, readUsulan } from './usulan.ts';

/** What mechanisms share that serve a Penugasan on record: the variable `penugasan` names it. */

export const tercatat = ({ organisasi, variables }: CaseContext): Penugasan | undefined =>
  organisasi.penugasan(textOf(variables['penugasan']));

/** The Penugasan a case is about; a case that names none that is on record must not get this far. */
export function penugasanOf(context: CaseContext): Penugasan {
  const found = tercatat(context);
  if (!found) throw new Error('Expected a case about an assignment on record, but it names none');
  return found;
}

/** The Penugasan a case is about, and whoever started the case. */
export function refersToPenugasan(variables: Variables): Rujukan {
  const penugasan = textOf(variables['penugasan']);
  return {
    unit: [],
    pegawai: [readUsulan(variables).pemohon].filter((id) => id !== ''),
    penugasan: penugasan === '' ? [] : [penugasan],
  };
}

/** The part someone has in the Penugasan; undefined where they have none. */
export const peranDalam = (context: CaseContext, id: string): string | undefined =>
  tercatat(context)?.penerima.find(({ pegawai }) => pegawai === id)?.peran;

/** Whether the Penugasan runs today. */
export function isBerjalan(context: CaseContext): boolean {
  const found = tercatat(context);
  return found !== undefined && found.mulai <= context.tanggal && context.tanggal <= found.selesai;
}

/** Units from which people were assigned, besides the one that owns the performance. */
export function unitAsalLain(context: CaseContext): string[] {
  const { penerima, unitPemilikKinerja } = penugasanOf(context);
  const units = penerima.map(({ pegawai }) => context.organisasi.pegawai(pegawai)?.unit ?? '');
  return [...new Set(units.filter((unit) => unit !== '' && unit !== unitPemilikKinerja))];
}

/** Posts at the head of the units from which people were assigned, besides the one that owns the performance. */
export const pimpinanAsalLain = (context: CaseContext): string[] => [
  ...new Set(unitAsalLain(context).flatMap((unit) => pimpinanOf(context, unit) ?? [])),
];

/** The post at the head of the unit that owns the performance. */
export const pimpinanPenugasan = (context: CaseContext): string | undefined =>
  pimpinanOf(context, tercatat(context)?.unitPemilikKinerja ?? '');
