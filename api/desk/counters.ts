import type { Pool } from 'pg';
import { PEKERJAAN } from '../../processes/pekerjaan.ts';
import { isOnBehalf, onlyOwnTasks } from '../cases/visibility.ts';
import type { InboxCounters } from '../contract/desk.ts';
import { prepared } from '../database/prepared.ts';
import type { Actor } from '../policy/actor.ts';
import { Conditions } from '../search/query.ts';

type Row = { readonly [name: string]: number };

/** Counts the open tasks of an actor in one pass over them. @param now in milliseconds since 1970 */
export async function inboxCounters(pool: Pool, actor: Actor, now: number): Promise<InboxCounters> {
  const conditions = new Conditions();
  conditions.add(() => "t.state = 'CREATED'");
  onlyOwnTasks(actor)(conditions);
  const { where } = conditions;
  const me = conditions.parameter(actor.pegawai?.id ?? '');
  const counts = [
    'count(*)::int as open',
    countWhere('mine', `t.assignee = ${me}::text`),
    countWhere('unclaimed', 't.assignee is null'),
    countWhere('overdue', `t.due_date < ${conditions.parameter(new Date(now).toISOString())}::timestamptz`),
    countWhere(
      'acting',
      isOnBehalf(actor, (value) => conditions.parameter(value)),
    ),
    ...PEKERJAAN.map((one) => countWhere(one, `t.pekerjaan = '${one}'`)),
  ];
  const text = `select ${counts.join(', ')} from user_task t where ${where}`;
  const { rows } = await pool.query<Row>({ ...prepared(text), values: conditions.values });
  const { open, mine, unclaimed, overdue, acting: onBehalf, ...byPekerjaan } = rows[0]!;
  return { open, mine, unclaimed, overdue, acting: onBehalf, byPekerjaan } as unknown as InboxCounters;
}

const countWhere = (name: string, condition: string): string =>
  `count(*) filter (where ${condition})::int as "${name}"`;
