import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { ChildOffice } from '../../api/testing/child-office.ts';
import { PROCESS, playUntil, STEPS } from '../office/story.ts';

/** A case that was really played, with the keys that it alone has used. */
export interface Original {
  readonly processInstanceKey: string;
  /** Its number: 'K-…'. */
  readonly businessId: string;
  /** Every key of its rows is greater than this, and … */
  readonly after: string;
  /** … at most this. */
  readonly last: string;
}

export interface Originals {
  /** One for each human step: it waits there. */
  readonly open: readonly Original[];
  readonly finished: Original;
}

/** What the engine adds to a key's counter. */
export const PARTITION = 2n ** 51n;

/** Plays one case to each of its human steps and one to its end, one after the other, so that no two mix their keys. */
export async function playOriginals(office: ChildOffice, pool: Pool): Promise<Originals> {
  const open: Original[] = [];
  for (const [steps] of STEPS.entries()) open.push(await playOriginal(office, pool, steps));
  return { open, finished: await playOriginal(office, pool, STEPS.length) };
}

async function playOriginal(office: ChildOffice, pool: Pool, steps: number): Promise<Original> {
  const after = String(await lastKey(pool));
  const processInstanceKey = await playUntil(office, steps);
  await atRest(pool, processInstanceKey);
  const { rows } = await pool.query<{ business_id: string }>(
    'select business_id from process_instance where key = $1',
    [processInstanceKey],
  );
  return { processInstanceKey, businessId: rows[0]!.business_id, after, last: String(await lastKey(pool)) };
}

export async function lastKey(pool: Pool): Promise<bigint> {
  const { rows } = await pool.query<{ value: string }>("select value from engine.counter where name = 'key'");
  return PARTITION + BigInt(rows[0]!.value);
}

/** A worker that has a job in hand would be multiplied with it: only human tasks may wait, each noted by the inbox. */
const BUSY = `select 1 from engine.job where process_instance_key = $1
    and (type <> 'io.camunda.zeebe:userTask' or status <> 'ACTIVATED')
  union all select 1 from user_task where process_instance_key = $1 and state = 'CREATED' and holders is null
  union all select 1 from process_instance i where key = $1 and state = 'ACTIVE'
    and not exists (select 1 from user_task t where t.process_instance_key = i.key and t.state = 'CREATED')`;
const PATIENCE = 20_000;

async function atRest(pool: Pool, key: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
    const { rows } = await pool.query(BUSY, [key]);
    if (rows.length === 0) return;
  }
  throw new Error(`Expected case '${key}' of '${PROCESS}' to come to rest, but it did not`);
}
