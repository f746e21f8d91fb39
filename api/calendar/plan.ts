import type { PoolClient } from 'pg';
import {
  addHariKerja,
  atDay,
  type HariLibur,
  hariKerjaBetween,
  isHariKerja,
  type Tanggal,
  tanggalOf,
} from '../../processes/tanggal.ts';
import type { AffectedTask, CalendarPlan, NewHoliday, WhyItStays } from '../contract/calendar.ts';
import type { Office } from '../services/index.ts';
import { calendarIn } from './holidays.ts';

/** So many tasks are named; the others are counted. */
const NAMED = 100;
const DAY = 86_400_000;

interface OpenTask {
  readonly key: string;
  readonly process_id: string;
  readonly process_definition_key: string;
  readonly process_instance_key: string;
  readonly element_id: string;
  readonly creation_date: Date;
  readonly due_date: Date;
  readonly business_id: string | null;
  readonly is_chosen: boolean;
}

/** Open tasks whose time lies over one of the days; a day begins in the east before it ends in the west. */
const OPEN = `
  select t.key, t.process_id, t.process_definition_key, t.process_instance_key, t.element_id, t.creation_date, t.due_date, i.business_id,
    exists (select 1 from task_operation o where o.task = t.key and o.operation = 'UPDATE' and o.sebab is null and o.changes ? 'dueDate')
      as is_chosen
  from user_task t left join process_instance i on i.key = t.process_instance_key
  where t.state = 'CREATED' and t.due_date > $1 and t.due_date >= $2 and t.creation_date < $3 order by t.due_date, t.key`;

export interface Holidays {
  readonly before: readonly NewHoliday[];
  readonly after: readonly NewHoliday[];
}

type Deps = Pick<Office, 'now' | 'mechanism' | 'definitions' | 'zonaWaktu'>;

/**
 * Open tasks whose working days end on another day once the calendar is changed. Only terms in working days do, which are
 * settings of the office: what an article or the case says is a day of its own. A moment at which the diagram ends the task
 * by itself was given to the engine when the clock began, and stays; so does a day that somebody chose.
 */
export async function affectedTasks(office: Deps, client: PoolClient, holidays: Holidays): Promise<AffectedTask[]> {
  const days = changedDays(holidays);
  if (days.length === 0) return [];
  const [first, last] = [Date.parse(days[0]!), Date.parse(days.at(-1)!)];
  const { rows } = await client.query<OpenTask>(OPEN, [
    new Date(office.now()),
    new Date(first - DAY),
    new Date(last + 2 * DAY),
  ]);
  const affected = await Promise.all(rows.map((task) => affectedBy(office, task, holidays)));
  return affected.filter((task) => task !== undefined);
}

export const planOf = (affected: readonly AffectedTask[]): CalendarPlan => {
  const moving = affected.filter(({ stays }) => stays === null);
  const staying = affected.filter(({ stays }) => stays !== null);
  return { moving: moving.length, staying: staying.length, items: [...moving, ...staying].slice(0, NAMED) };
};

/** Days that are in one of the calendars only, in order. */
function changedDays({ before, after }: Holidays): Tanggal[] {
  const place = ({ tanggal, instansi }: NewHoliday): string => `${tanggal} ${instansi ?? ''}`;
  const [was, is] = [new Set(before.map(place)), new Set(after.map(place))];
  const changed = [...before.filter((one) => !is.has(place(one))), ...after.filter((one) => !was.has(place(one)))];
  return changed.map(({ tanggal }) => tanggal as Tanggal).sort();
}

async function affectedBy(office: Deps, task: OpenTask, holidays: Holidays): Promise<AffectedTask | undefined> {
  const step = (await office.definitions.get(task.process_definition_key))?.steps.get(task.element_id);
  const instansi = office.mechanism(task.process_id)?.regulation.instansi;
  if (step?.jadwal.tenggat?.jenis !== 'pengaturan' || instansi === undefined) return undefined;
  const zone = await office.zonaWaktu(instansi);
  const [was, is] = [calendarIn(holidays.before, instansi), calendarIn(holidays.after, instansi)];
  const counted = countedAnew(task, zone, was, is);
  if (counted === task.due_date.getTime()) return undefined;
  return {
    userTaskKey: task.key,
    processInstanceKey: task.process_instance_key,
    caseNumber: task.business_id,
    task: step.name,
    due: task.due_date.toISOString(),
    counted: new Date(counted).toISOString(),
    stays: whyItStays(task, step.jadwal.isBerakhir, counted <= office.now()),
  };
}

/** The same time of day after as many working days, by another calendar. */
function countedAnew(task: OpenTask, zone: string, was: HariLibur, is: HariLibur): number {
  const due = task.due_date.getTime();
  const [start, end] = [tanggalOf(task.creation_date.getTime(), zone), tanggalOf(due, zone)];
  const count = hariKerjaBetween(start, end, was);
  if (count === 0 || !isHariKerja(end, was)) return due;
  return atDay(due, addHariKerja(start, count, is), zone);
}

function whyItStays({ is_chosen }: OpenTask, isEnded: boolean, isOver: boolean): WhyItStays | null {
  if (isEnded) return 'pewaktu';
  if (is_chosen) return 'dipilih';
  return isOver ? 'lewat' : null;
}
