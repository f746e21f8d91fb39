import type { Pool } from 'pg';
import { batasTenggat } from '../../processes/tenggat.ts';
import type { DateMove } from '../contract/tasks.ts';
import { type Actor, hasRole } from '../policy/actor.ts';
import { conflict, forbidden } from '../problem.ts';
import type { Step } from '../services/definitions.ts';
import { objectionTo, requireAuthority } from './authority.ts';
import type { Changeset } from './change-task.ts';
import type { CaseDeps } from './start.ts';
import { isTakenByOther, performerOf, requirePerformer, type StoredTask } from './tasks.ts';

type Deps = Pick<CaseDeps, 'pool' | 'office' | 'definitions'>;

/** Whoever may change every open task. */
export const mayChangeTasks = (actor: Actor): boolean => hasRole(actor, 'pemilik-proses') || hasRole(actor, 'admin');

/** @throws Problem where it is not theirs to change: an official who does the task sets when to be reminded of it, nothing else */
export async function requireChanger(deps: Deps, actor: Actor, task: StoredTask, changeset: Changeset): Promise<void> {
  if (mayChangeTasks(actor)) return;
  if (Object.keys(changeset).some((field) => field !== 'followUpDate'))
    throw forbidden('Hanya pemilik proses atau admin yang dapat mengubah tenggat dan prioritas tugas.');
  await requireAuthority(deps, task, requirePerformer(task, actor));
  if (await isTakenByOther(deps.office, deps.pool, task, actor))
    throw conflict('Tugas ini dipegang pejabat lain: hanya pejabat itu yang dapat mengatur pengingatnya.');
}

/** The dates of an open task that the actor may move, as its page offers them. */
export async function movesOf(deps: Deps, actor: Actor, task: StoredTask, step: Step | undefined): Promise<DateMove[]> {
  if (task.state !== 'CREATED') return [];
  const { rows } = await deps.pool.query<{ due_date: Date | null }>('select due_date from user_task where key = $1', [
    task.key,
  ]);
  const dueDate = rows[0]?.due_date?.toISOString() ?? null;
  const reminder: DateMove = { field: 'followUpDate', latest: dueDate, limit: null };
  if (!mayChangeTasks(actor)) return (await isReminded(deps, actor, task)) ? [reminder] : [];
  const limit = (step && batasTenggat(step.jadwal)) ?? null;
  return [{ field: 'dueDate', latest: await latestDue(deps.pool, task.key, step, dueDate), limit }, reminder];
}

/** Whether {@link requireChanger} lets an official set when to be reminded. */
async function isReminded(deps: Deps, actor: Actor, task: StoredTask): Promise<boolean> {
  const performer = performerOf(task, actor);
  if (!performer || (await objectionTo(deps, task, performer))) return false;
  return !(await isTakenByOther(deps.office, deps.pool, task, actor));
}

/** The last moment to which a task may be put off; null where nothing limits it. It stays what it was when the task came. */
export async function latestDue(
  client: Pick<Pool, 'query'>,
  key: string,
  step: Step | undefined,
  dueDate: string | null,
): Promise<string | null> {
  if (!step || batasTenggat(step.jadwal) === undefined) return null;
  const { rows } = await client.query<{ first: string | null }>(
    `select changes -> 'dueDate' ->> 'from' as first from task_operation
      where task = $1 and operation = 'UPDATE' and changes ? 'dueDate' order by at, key limit 1`,
    [key],
  );
  return rows[0]?.first ?? dueDate;
}
