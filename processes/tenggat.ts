import { childOf, type DiagramElement, extensionOf, listOf, propertiesOf, textOf } from './bpmn.ts';
import type { Words } from './rule.ts';

/** Office settings every regulation has: working days after which a waited-for decision is recalled, escalated, closed. */
export const tenggat = { pengingatHariKerja: 3, eskalasiHariKerja: 7, kedaluwarsaHariKerja: 14 } as const;

export type NamaTenggat = keyof typeof tenggat;

/** What the dates of the variable `tenggat` are counted from, and how officials call it. */
export const PENGATURAN_TENGGAT: {
  readonly [date in 'pengingat' | 'eskalasi' | 'kedaluwarsa']: { readonly nama: NamaTenggat; readonly sebutan: Words };
} = {
  pengingat: { nama: 'pengingatHariKerja', sebutan: { id: 'Pengingat', en: 'Reminder' } },
  eskalasi: { nama: 'eskalasiHariKerja', sebutan: { id: 'Eskalasi', en: 'Escalation' } },
  kedaluwarsa: { nama: 'kedaluwarsaHariKerja', sebutan: { id: 'Batas waktu putusan', en: 'Time limit of decisions' } },
};

/** Where a date of a task comes from. */
export type SumberTenggat =
  /** The regulation names the term. */
  | { readonly jenis: 'peraturan'; readonly basis: string }
  /** It names none, and the office has set one. */
  | { readonly jenis: 'pengaturan'; readonly nama: NamaTenggat; readonly sebutan: Words }
  /** It names none, and the case has the day: a field of its start form. */
  | { readonly jenis: 'isian'; readonly isian: string }
  /** It names none, and whoever drew the diagram has chosen it. */
  | { readonly jenis: 'diagram' };

/** The dates of a task; undefined: it has none, or none that says where it comes from. */
export interface Jadwal {
  readonly tenggat: SumberTenggat | undefined;
  readonly pengingat: SumberTenggat | undefined;
  /** Whether the diagram ends the task when it is due: who waits longer waits for nothing. */
  readonly isBerakhir: boolean;
}

/**
 * Where the dates of a user task come from: its expression names the setting, its properties anything else.
 * @param nodes those of its diagram
 */
export function jadwalOf(node: DiagramElement, nodes: readonly DiagramElement[]): Jadwal {
  const schedule = extensionOf(node, 'zeebe:TaskSchedule');
  const { 'legal:tenggat': basis, 'lincah:tenggat': isian, 'lincah:pengingat': pengingat } = propertiesOf(node);
  return {
    tenggat:
      settingIn(schedule, 'dueDate') ??
      (basis === undefined ? undefined : { jenis: 'peraturan', basis }) ??
      (isian === undefined ? undefined : { jenis: 'isian', isian }),
    pengingat: settingIn(schedule, 'followUpDate') ?? (pengingat === 'diagram' ? { jenis: 'diagram' } : undefined),
    isBerakhir: nodes.some((timer) => endsAt(timer, node, textOf(schedule, 'dueDate'))),
  };
}

/** Whether a timer on a task ends it at a moment, given as the expression of both. */
function endsAt(timer: DiagramElement, node: DiagramElement, moment: string | undefined): boolean {
  if (moment === undefined || childOf(timer, 'attachedToRef') !== node || timer['cancelActivity'] === false)
    return false;
  return listOf(timer, 'eventDefinitions').some((event) => textOf(childOf(event, 'timeDate'), 'body') === moment);
}

/** Why a due date moves forward only; undefined where it may be put off. */
export function batasTenggat({ tenggat: sumber, isBerakhir }: Jadwal): Words | undefined {
  if (sumber?.jenis === 'peraturan')
    return {
      id: `Jangka waktu menurut ${sumber.basis} tidak dapat dilampaui.`,
      en: `The term of ${sumber.basis} stands.`,
    };
  if (sumber?.jenis === 'isian')
    return { id: 'Tanggal dalam kasus ini tidak dapat dilampaui.', en: 'The day that the case says stands.' };
  if (isBerakhir)
    return {
      id: 'Tugas ini berakhir sendiri pada tenggatnya, jadi tenggat itu tidak dapat dimundurkan.',
      en: 'This task ends by itself when it is due, so the date cannot be put off.',
    };
  return undefined;
}

function settingIn(schedule: DiagramElement | undefined, date: 'dueDate' | 'followUpDate'): SumberTenggat | undefined {
  const [, name] = /^=tenggat\.(pengingat|eskalasi|kedaluwarsa)$/.exec(textOf(schedule, date) ?? '') ?? [];
  if (name === undefined) return undefined;
  return { jenis: 'pengaturan', ...PENGATURAN_TENGGAT[name as keyof typeof PENGATURAN_TENGGAT] };
}

/** What officials read about where a date comes from; the article itself stands beside it. */
export function kataSumber(
  sumber: SumberTenggat,
  known: { readonly hariKerja: number; readonly isian: string },
): Words {
  switch (sumber.jenis) {
    case 'peraturan':
      return { id: 'Jangka waktu menurut peraturan.', en: 'The regulation names the term.' };
    case 'pengaturan':
      return {
        id: `Pengaturan kantor "${sumber.sebutan.id}": ${known.hariKerja} hari kerja, dapat diubah admin. ${TIDAK_DISEBUT.id}`,
        en: `Office setting "${sumber.sebutan.en}": ${known.hariKerja} working days, which an admin may change. ${TIDAK_DISEBUT.en}`,
      };
    case 'isian':
      return {
        id: `Isian "${known.isian}" dalam kasus ini. ${TIDAK_DISEBUT.id}`,
        en: `What the case says under "${known.isian}". ${TIDAK_DISEBUT.en}`,
      };
    case 'diagram':
      return {
        id: `Ditetapkan dalam diagram, dapat diubah pemilik proses. ${TIDAK_DISEBUT.id}`,
        en: `Set in the diagram, which a process owner may change. ${TIDAK_DISEBUT.en}`,
      };
  }
}

const TIDAK_DISEBUT: Words = { id: 'Peraturan tidak menyebut jangka waktu.', en: 'The regulation names no term.' };
