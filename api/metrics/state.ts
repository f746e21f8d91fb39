import type { Pool } from 'pg';
import { prepared } from '../database/prepared.ts';
import type { Metric } from './counters.ts';

interface State {
  readonly incidents: number;
  readonly running: number;
  readonly open: number;
  readonly overdue: number;
  readonly letters: number;
  readonly mail: number;
  readonly failed: number;
}

/** Each from an index, or from a table that stays small. */
const STATE = `
  select (select count(*)::int from incident where state = 'ACTIVE') as incidents,
    (select count(*)::int from process_instance where state = 'ACTIVE') as running,
    (select count(*)::int from user_task where state = 'CREATED') as open,
    (select count(*)::int from user_task where state = 'CREATED' and due_date < $1) as overdue,
    (select coalesce(sum(terakhir), 0)::int from nomor_surat) as letters,
    (select count(*)::int from outbox where state = 'menunggu') as mail,
    (select count(*)::int from outbox where state = 'gagal') as failed`;

const METRICS: { readonly [N in keyof State]: Metric } = {
  incidents: { name: 'zeebe_pending_incidents_total', type: 'gauge', help: 'Number of pending incidents' },
  running: { name: 'lincah_cases_running', type: 'gauge', help: 'Cases under way' },
  open: { name: 'lincah_tasks_open', type: 'gauge', help: 'Tasks that wait for somebody' },
  overdue: { name: 'lincah_tasks_overdue', type: 'gauge', help: 'Tasks whose due date is past' },
  letters: { name: 'lincah_letters_issued_total', type: 'counter', help: 'Numbers given to letters' },
  mail: { name: 'lincah_mail_waiting', type: 'gauge', help: 'Mails in the outbox' },
  failed: { name: 'lincah_mail_failed', type: 'gauge', help: 'Mails that could not be sent' },
};

/** Everybody may ask: the database is not asked more often than this, in milliseconds. */
const FRESH = 5_000;

let last: { readonly at: number; readonly pool: Pool; readonly state: Promise<State> } | undefined;

/** How the office is. @param now in milliseconds since 1970 */
export async function stateOf(pool: Pool, now: number): Promise<readonly (readonly [Metric, number])[]> {
  if (last?.pool !== pool || Math.abs(now - last.at) > FRESH) last = { at: now, pool, state: look(pool, now) };
  const state = await last.state;
  return (Object.keys(METRICS) as (keyof State)[]).map((name) => [METRICS[name], state[name]]);
}

async function look(pool: Pool, now: number): Promise<State> {
  const { rows } = await pool.query<State>({ ...prepared(STATE), values: [new Date(now)] });
  return rows[0]!;
}
