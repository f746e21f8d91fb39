import type { Form } from '../../processes/load.ts';
import type { Settings } from '../../processes/regulation.ts';
import { type HariLibur, hariKerjaBetween, isCalendarKnown, type Tanggal, tanggalOf } from '../../processes/tanggal.ts';
import { kataSumber, type SumberTenggat } from '../../processes/tenggat.ts';
import type { DateSource, TaskDate } from '../contract/tasks.ts';
import type { Definition } from '../services/definitions.ts';
import { DEFAULT_ZONE, mechanismOf, type Office } from '../services/index.ts';
import { labelIn } from './words.ts';

/** A task as far as its dates are told. */
interface Dated {
  readonly element_id: string;
  readonly process_id: string;
  readonly creation_date: Date;
  readonly completion_date: Date | null;
  readonly due_date: Date | null;
  readonly follow_up_date: Date | null;
  /** Fields that people have changed. */
  readonly changed: readonly string[];
}

/** What officials are told about the dates of a task, by the calendar of its agency. */
export async function datesOf(
  office: Office,
  definition: Definition | undefined,
  task: Dated,
): Promise<{ readonly due: TaskDate | null; readonly followUp: TaskDate | null }> {
  const loaded = mechanismOf(office, task.process_id, definition);
  if (!loaded || !definition) return { due: null, followUp: null };
  const jadwal = definition.steps.get(task.element_id)?.jadwal;
  const calendar = await calendarOf(office, loaded.id);
  const settings = await office.settings(loaded.id);
  const now = task.completion_date?.getTime() ?? office.now();
  const start = definition.start?.formKey === undefined ? undefined : loaded.forms.get(definition.start.formKey);
  const told = (date: Date | null, given: SumberTenggat | undefined, field: string): TaskDate | null => {
    if (date === null) return null;
    const source = given ? sourceOf(given, start, settings) : null;
    return {
      ...countedTo(date, task.creation_date, now, calendar),
      source: task.changed.includes(field) ? movedFrom(source) : source,
    };
  };
  return {
    due: told(task.due_date, jadwal?.tenggat, 'dueDate'),
    followUp: told(task.follow_up_date, jadwal?.pengingat, 'followUpDate'),
  };
}

export interface Calendar {
  readonly libur: HariLibur;
  readonly zone: string;
}

/** The calendar of the agency that runs a mechanism. */
export async function calendarOf(office: Office, processId: string): Promise<Calendar> {
  const instansi = office.mechanism(processId)?.regulation.instansi;
  const zone = instansi === undefined ? DEFAULT_ZONE : await office.zonaWaktu(instansi);
  return { libur: await office.hariLibur(instansi), zone };
}

function countedTo(moment: Date, came: Date, now: number, { libur, zone }: Calendar): Omit<TaskDate, 'source'> {
  const dayOf = (one: number): Tanggal => tanggalOf(one, zone);
  const [date, start, today] = [dayOf(moment.getTime()), dayOf(came.getTime()), dayOf(now)];
  return {
    workingDaysLeft: hariKerjaBetween(today, date, libur) - hariKerjaBetween(date, today, libur),
    isOver: moment.getTime() < now,
    workingDays: hariKerjaBetween(start, date, libur),
    isEstimate: !isCalendarKnown(date, libur),
  };
}

const KINDS = { peraturan: 'regulation', pengaturan: 'setting', isian: 'case', diagram: 'diagram' } as const;

function sourceOf(source: SumberTenggat, start: Form | undefined, settings: Settings): DateSource {
  const hariKerja = source.jenis === 'pengaturan' ? Number(settings[source.nama]) : 0;
  const isian = source.jenis === 'isian' && start ? (labelIn(start, source.isian) ?? source.isian) : '';
  return {
    kind: KINDS[source.jenis],
    basis: source.jenis === 'peraturan' ? source.basis : null,
    words: kataSumber(source, { hariKerja, isian }),
  };
}

/** What is told of a date that somebody has moved since the task came. */
const movedFrom = (source: DateSource | null): DateSource =>
  source
    ? {
        ...source,
        words: {
          id: `Sudah diubah, lihat Riwayat. Semula: ${source.words.id}`,
          en: `Changed since, see History. It was: ${source.words.en}`,
        },
      }
    : { kind: 'person', basis: null, words: { id: 'Diatur pejabat, lihat Riwayat.', en: 'Set by hand, see History.' } };
