import type { Pool, PoolClient } from 'pg';
import type { Variables } from '../../processes/mechanism.ts';
import type { TaskDraft } from '../contract/tasks.ts';
import type { Actor } from '../policy/actor.ts';
import { conflict, Problem } from '../problem.ts';
import { mechanismOf } from '../services/index.ts';
import type { CaseDeps } from './start.ts';
import { fieldsIn, findTask, isTakenByOther, requirePerformer } from './tasks.ts';

/** The most a draft may hold, in bytes: many times what the longest form of the office takes. */
const MAX_BYTES = 200_000;

/** What this actor has filled in of a task, or was handed over with it; nobody else's is ever read. */
export async function draftOf(pool: Pool, { pegawai }: Actor, task: string): Promise<TaskDraft | undefined> {
  const { rows } = await pool.query<{ variables: Variables; saved_at: Date; filled_in_by: string | null }>({
    name: 'draft_of_task',
    text: `select d.variables, d.saved_at, case when d.filled_in_by <> d.pegawai then o.nama end as filled_in_by
      from task_draft d join pegawai o on o.id = d.filled_in_by where d.task = $1 and d.pegawai = $2`,
    values: [task, pegawai?.id],
  });
  const [row] = rows;
  return row && { savedAt: row.saved_at.toISOString(), variables: row.variables, filledInBy: row.filled_in_by };
}

/** What a draft of a task would keep: the fields of its form, for whoever may complete it now. */
export async function draftFor(deps: CaseDeps, actor: Actor, key: string, given: Variables): Promise<Variables> {
  const task = await findTask(deps.pool, key);
  requirePerformer(task, actor);
  if (await isTakenByOther(deps.office, deps.pool, task, actor))
    throw conflict('Tugas ini dipegang pejabat lain, jadi konsep Saudara tidak disimpan.');
  const definition = await deps.definitions.get(task.processDefinitionKey);
  const loaded = mechanismOf(deps.office, task.processId, definition);
  const kept = fieldsIn(given, loaded, definition?.steps.get(task.elementId));
  const size = Buffer.byteLength(JSON.stringify(kept));
  if (size > MAX_BYTES) throw tooLarge(size);
  return kept;
}

const tooLarge = (size: number): Problem =>
  new Problem(
    413,
    'Konsep terlalu besar',
    `Konsep ini ${Math.ceil(size / 1_000)} kB, sedangkan yang dapat disimpan paling besar ${MAX_BYTES / 1_000} kB. Ringkas isiannya, atau unggah uraian yang panjang sebagai berkas.`,
  );

/** Keeps a draft in place of the one before. @throws Problem where the task is over */
export async function keepDraft(
  client: PoolClient,
  { pegawai }: Actor,
  task: string,
  variables: Variables,
  at: Date,
): Promise<void> {
  // Locked, so that a completion at the same moment comes first or finds the draft to forget.
  const { rowCount } = await client.query("select 1 from user_task where key = $1 and state = 'CREATED' for share", [
    task,
  ]);
  if (rowCount === 0) throw conflict('Tugas ini sudah berakhir, jadi konsepnya tidak disimpan.');
  await client.query(
    `insert into task_draft values ($1, $2, $2, $3, $4) on conflict (task, pegawai) do update
      set variables = excluded.variables, saved_at = excluded.saved_at, filled_in_by = excluded.filled_in_by`,
    [task, pegawai!.id, JSON.stringify(variables), at],
  );
}

export async function discardDraft(client: PoolClient, { pegawai }: Actor, task: string): Promise<void> {
  await client.query('delete from task_draft where task = $1 and pegawai = $2', [task, pegawai?.id]);
}
