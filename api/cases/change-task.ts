import type { PoolClient } from 'pg';
import { endOf, formatTanggal, isHariKerja, isTanggal, tanggalOf } from '../../processes/tanggal.ts';
import { batasTenggat } from '../../processes/tenggat.ts';
import type { TaskChanges } from '../contract/tasks.ts';
import { isStorableDate } from '../input.ts';
import { conflict, invalidField } from '../problem.ts';
import type { Step } from '../services/definitions.ts';
import type { CaseDeps } from './start.ts';
import { type Calendar, calendarOf } from './task-dates.ts';
import { latestDue } from './task-moves.ts';
import type { StoredTask } from './tasks.ts';

type Deps = Pick<CaseDeps, 'office' | 'definitions'>;

/**
 * What is to become of a task; absent: as it is. Whom a step is given to is not among it: the diagram says so, by its
 * article. A day without an hour is what somebody chose: it ends with that day, is a working day to come, and has a reason.
 * A moment is what a program asks for, as in Camunda's API: only what the law or the case says stands above it.
 */
export interface Changeset {
  readonly dueDate?: string | null;
  readonly followUpDate?: string | null;
  readonly priority?: number;
}

const DATES = { dueDate: 'tenggat', followUpDate: 'pengingat' } as const;
const NAMES = Object.keys(DATES) as (keyof typeof DATES)[];

const isDay = (given: string | null | undefined): given is string => typeof given === 'string' && isTanggal(given);

/** @throws Problem where a date is none, or a day without a reason */
export function checkChangeset(changeset: Changeset, alasan: string | undefined): void {
  for (const field of NAMES) {
    const given = changeset[field];
    if (given === undefined) continue;
    if (given !== null && !(isStorableDate(given.slice(0, 10)) && !Number.isNaN(Date.parse(given))))
      throw invalidField(
        field,
        `Isian '${field}' harus berupa waktu menurut ISO 8601, misalnya 2026-03-06T17:00:00+07:00.`,
      );
    if ((alasan !== undefined || isDay(given)) && (alasan ?? '').trim().length < 10)
      throw invalidField('alasan', `Alasan perubahan ${DATES[field]} wajib diisi, paling sedikit 10 huruf.`);
  }
}

/** Changes an open task. @returns what it was and what it is now, of each field that was named */
export async function changeTask(
  deps: Deps,
  client: PoolClient,
  task: StoredTask,
  changeset: Changeset,
): Promise<TaskChanges> {
  const before = await openTask(client, task.key);
  const dates = await movedDates(deps, client, task, { before, changeset });
  const now = { ...before, ...dates, ...(changeset.priority !== undefined && { priority: changeset.priority }) };
  await client.query('update user_task set due_date = $2, follow_up_date = $3, priority = $4 where key = $1', [
    task.key,
    now.dueDate,
    now.followUpDate,
    now.priority,
  ]);
  const changed = (Object.keys(now) as (keyof Changeset)[]).filter((field) => changeset[field] !== undefined);
  return Object.fromEntries(changed.map((field) => [field, { from: before[field], to: now[field] }]));
}

/** What the dates become that a changeset names. */
async function movedDates(
  deps: Deps,
  client: PoolClient,
  task: StoredTask,
  { before, changeset }: { readonly before: Required<Changeset>; readonly changeset: Changeset },
): Promise<Pick<Changeset, 'dueDate' | 'followUpDate'>> {
  const step = (await deps.definitions.get(task.processDefinitionKey))?.steps.get(task.elementId);
  const calendar = await calendarOf(deps.office, task.processId);
  const moved: { dueDate?: string | null; followUpDate?: string | null } = {};
  if (changeset.dueDate !== undefined) {
    const latest = await latestDue(client, task.key, step, before.dueDate);
    moved.dueDate = momentOf(changeset.dueDate, latest, calendar);
    requireInTime(changeset.dueDate, moved.dueDate, latest, step, calendar);
  }
  if (changeset.followUpDate !== undefined) {
    const { dueDate } = { ...before, ...moved };
    moved.followUpDate = momentOf(changeset.followUpDate, dueDate, calendar);
    if (isDay(changeset.followUpDate) && dueDate !== null && moved.followUpDate! > dueDate)
      throw invalidField('followUpDate', `Pengingat tidak melewati tenggat tugas, ${dayOf(dueDate, calendar)}.`);
  }
  for (const field of NAMES)
    if (isDay(changeset[field])) requireDayToCome(field, moved[field]!, deps.office.now(), calendar);
  return moved;
}

/** @throws Problem where a due date is beyond its limit: a chosen day beyond any, a program's moment beyond the law or the case */
function requireInTime(
  given: string | null,
  dueDate: string | null,
  latest: string | null,
  step: Step | undefined,
  calendar: Calendar,
): void {
  const isLimited = isDay(given) || step?.jadwal.tenggat?.jenis !== 'pengaturan';
  if (isLimited && latest !== null && (dueDate === null || dueDate > latest))
    throw invalidField('dueDate', tooLate(step, latest, calendar));
}

/** The end of a day, but no later than the last moment where that lies on the same day. */
function momentOf(given: string | null, latest: string | null, { zone }: Calendar): string | null {
  if (given === null) return null;
  if (!isTanggal(given)) return new Date(given).toISOString();
  const isLastDay = latest !== null && tanggalOf(Date.parse(latest), zone) === given;
  return isLastDay ? latest : new Date(endOf(given, zone)).toISOString();
}

const dayOf = (moment: string, { zone }: Calendar): string => formatTanggal(tanggalOf(Date.parse(moment), zone));

const tooLate = (step: Step | undefined, latest: string, calendar: Calendar): string =>
  `${(step && batasTenggat(step.jadwal)?.id) ?? ''} Paling lambat ${dayOf(latest, calendar)}.`;

function requireDayToCome(field: keyof typeof DATES, moment: string, now: number, calendar: Calendar): void {
  if (Date.parse(moment) <= now) throw invalidField(field, 'Tanggal harus sesudah saat ini.');
  if (!isHariKerja(tanggalOf(Date.parse(moment), calendar.zone), calendar.libur))
    throw invalidField(field, `${dayOf(moment, calendar)} bukan hari kerja.`);
}

async function openTask(client: PoolClient, key: string): Promise<Required<Changeset>> {
  const { rows } = await client.query<{ due: Date | null; follow: Date | null; priority: number }>(
    `select due_date as due, follow_up_date as follow, priority
      from user_task where key = $1 and state = 'CREATED' for update`,
    [key],
  );
  const [row] = rows;
  if (!row) throw conflict('Tugas ini sudah berakhir, jadi tidak dapat diubah lagi.');
  return {
    dueDate: row.due?.toISOString() ?? null,
    followUpDate: row.follow?.toISOString() ?? null,
    priority: row.priority,
  };
}
