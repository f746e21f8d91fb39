import type { Pool, PoolClient } from 'pg';
import type { TaskChanges } from '../contract/tasks.ts';
import { isStorableDate } from '../input.ts';
import { type Actor, holdsPost } from '../policy/actor.ts';
import { conflict, forbidden, invalid } from '../problem.ts';
import type { StoredTask } from './tasks.ts';

/** What is to become of a task; absent: as it is. */
export interface Changeset {
  readonly dueDate?: string | null;
  readonly followUpDate?: string | null;
  readonly priority?: number;
  readonly candidateGroups?: readonly string[];
}

/** @throws Problem where a change is none that the task can have, or gives it to whoever asks for it */
export async function checkChangeset(
  pool: Pool,
  actor: Actor,
  task: StoredTask,
  changeset: Changeset,
  alasan: string | undefined,
): Promise<void> {
  for (const field of ['dueDate', 'followUpDate'] as const) {
    const given = changeset[field];
    if (typeof given === 'string' && !(isStorableDate(given.slice(0, 10)) && !Number.isNaN(Date.parse(given))))
      throw wrong(field, `Isian '${field}' harus berupa waktu menurut ISO 8601, misalnya 2026-03-06T17:00:00+07:00.`);
  }
  const { candidateGroups } = changeset;
  if (candidateGroups === undefined) return;
  // Whom a step is given to is the diagram's to say, by its article: to deviate from it needs a reason that stays on record.
  if ((alasan ?? '').trim().length < 10)
    throw wrong('alasan', 'Mengubah jabatan yang ditugasi memerlukan alasan, paling sedikit 10 huruf.');
  const added = candidateGroups.filter((post) => !task.candidateGroups.includes(post));
  if (added.some((post) => holdsPost(actor, post) !== undefined))
    throw forbidden('Saudara tidak dapat menugaskan jabatan yang Saudara pangku sendiri.');
  const { rowCount } = await pool.query('select 1 from jabatan where id = any($1)', [candidateGroups]);
  if (rowCount !== candidateGroups.length) throw wrong('candidateGroups', 'Jabatan yang ditugasi tidak dikenal.');
}

const wrong = (field: string, message: string) => invalid(message, [{ field, message }]);

/** Changes an open task. @returns what it was and what it is now, of each field that was named */
export async function changeTask(
  client: PoolClient,
  key: string,
  { dueDate, followUpDate, priority, candidateGroups }: Changeset,
): Promise<TaskChanges> {
  const before = await openTask(client, key);
  const after: Record<string, unknown> = {
    ...(dueDate !== undefined && { dueDate: momentOf(dueDate) }),
    ...(followUpDate !== undefined && { followUpDate: momentOf(followUpDate) }),
    ...(priority !== undefined && { priority }),
    ...(candidateGroups !== undefined && { candidateGroups }),
  };
  const now = { ...before, ...after };
  await client.query(
    'update user_task set due_date = $2, follow_up_date = $3, priority = $4, candidate_groups = $5 where key = $1',
    [key, now.dueDate, now.followUpDate, now.priority, now.candidateGroups],
  );
  if (candidateGroups !== undefined) await letIn(client, key);
  return Object.fromEntries(
    Object.keys(after).map((field) => [field, { from: before[field as keyof typeof before], to: after[field] }]),
  );
}

const momentOf = (date: string | null): string | null => (date === null ? null : new Date(date).toISOString());

interface Changeable {
  readonly dueDate: string | null;
  readonly followUpDate: string | null;
  readonly priority: number;
  readonly candidateGroups: readonly string[];
}

async function openTask(client: PoolClient, key: string): Promise<Changeable> {
  const { rows } = await client.query<{ due: Date | null; follow: Date | null; priority: number; posts: string[] }>(
    `select due_date as due, follow_up_date as follow, priority, candidate_groups as posts
      from user_task where key = $1 and state = 'CREATED' for update`,
    [key],
  );
  const [row] = rows;
  if (!row) throw conflict('Tugas ini sudah berakhir, jadi tidak dapat diubah lagi.');
  return {
    dueDate: row.due?.toISOString() ?? null,
    followUpDate: row.follow?.toISOString() ?? null,
    priority: row.priority,
    candidateGroups: row.posts,
  };
}

/** Whoever is given a task sees its case; nobody keeps one of a post it is not given to any more. */
async function letIn(client: PoolClient, key: string): Promise<void> {
  await client.query(
    `insert into case_participant select process_instance_key, 'jabatan:' || unnest(candidate_groups) from user_task
      where key = $1 on conflict do nothing`,
    [key],
  );
  await client.query('update user_task set assignee = null where key = $1', [key]);
}
