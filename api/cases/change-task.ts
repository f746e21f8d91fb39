import type { PoolClient } from 'pg';
import type { TaskChanges } from '../contract/tasks.ts';
import { isStorableDate } from '../input.ts';
import { conflict, invalidField } from '../problem.ts';

/**
 * What is to become of a task; absent: as it is. Whom a step is given to is not among it: the diagram says so, by its
 * article.
 */
export interface Changeset {
  readonly dueDate?: string | null;
  readonly followUpDate?: string | null;
  readonly priority?: number;
}

/** @throws Problem where a date is none */
export function checkChangeset(changeset: Changeset): void {
  for (const field of ['dueDate', 'followUpDate'] as const) {
    const given = changeset[field];
    if (typeof given === 'string' && !(isStorableDate(given.slice(0, 10)) && !Number.isNaN(Date.parse(given))))
      throw invalidField(
        field,
        `Isian '${field}' harus berupa waktu menurut ISO 8601, misalnya 2026-03-06T17:00:00+07:00.`,
      );
  }
}

/** Changes an open task. @returns what it was and what it is now, of each field that was named */
export async function changeTask(
  client: PoolClient,
  key: string,
  { dueDate, followUpDate, priority }: Changeset,
): Promise<TaskChanges> {
  const before = await openTask(client, key);
  const after: Changeset = {
    ...(dueDate !== undefined && { dueDate: momentOf(dueDate) }),
    ...(followUpDate !== undefined && { followUpDate: momentOf(followUpDate) }),
    ...(priority !== undefined && { priority }),
  };
  const now = { ...before, ...after };
  await client.query('update user_task set due_date = $2, follow_up_date = $3, priority = $4 where key = $1', [
    key,
    now.dueDate,
    now.followUpDate,
    now.priority,
  ]);
  return Object.fromEntries(
    (Object.keys(after) as (keyof Changeset)[]).map((field) => [field, { from: before[field], to: after[field] }]),
  );
}

const momentOf = (date: string | null): string | null => (date === null ? null : new Date(date).toISOString());

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
