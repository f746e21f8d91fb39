import type { Pool } from 'pg';
import type { OfficialWork, Overview, Refusals, UnitWork } from '../contract/insight.ts';
import { prepared } from '../database/prepared.ts';

/** Rows of a table of the overview: the most telling ones. */
const MOST = 20;

/**
 * How work goes, in an agency or in all of them.
 * @param since from when what happened is counted
 * @param dayBegan when today began, where the agency is
 */
export async function overviewOf(
  pool: Pool,
  instansi: string | undefined,
  { now, since, dayBegan }: { readonly now: Date; readonly since: Date; readonly dayBegan: Date },
): Promise<Overview> {
  const ask = async <T extends object>(text: string, ...values: readonly unknown[]): Promise<T[]> =>
    (await pool.query<T>({ ...prepared(text), values: [...values] })).rows;
  const [[now_], byWeek, units, officials, refusals, [letters]] = await Promise.all([
    ask<{ running: number; withIncident: number }>(NOW),
    ask<{ week: string; started: number; ended: number }>(BY_WEEK, since),
    ask<UnitWork>(UNITS, instansi, now),
    ask<OfficialWork>(OFFICIALS, instansi, now, since),
    ask<Omit<Refusals, 'message'> & { message_id: string; message_en: string }>(REFUSALS, since),
    ask<{ n: number }>(LETTERS, instansi, dayBegan),
  ]);
  const sum = (of: (week: { started: number; ended: number }) => number): number =>
    byWeek.reduce((all, week) => all + of(week), 0);
  return {
    since: since.toISOString(),
    cases: { ...now_!, started: sum(({ started }) => started), ended: sum(({ ended }) => ended), byWeek },
    lettersToday: letters!.n,
    units,
    officials,
    refusals: refusals.map(({ message_id, message_en, ...one }) => ({
      ...one,
      message: { id: message_id, en: message_en },
    })),
  };
}

const NOW = `
  select (select count(*)::int from process_instance where state = 'ACTIVE') as running,
    (select count(distinct process_instance_key)::int from incident where state = 'ACTIVE') as "withIncident"`;

const BY_WEEK = `
  select to_char(week, 'YYYY-MM-DD') as week, sum(started)::int as started, sum(ended)::int as ended from (
    select date_trunc('week', start_date) as week, count(*) as started, 0 as ended
      from process_instance where start_date >= $1 group by 1
    union all
    select date_trunc('week', end_date), 0, count(*) from process_instance where end_date >= $1 group by 1) counted
  group by week order by week`;

/** A task given to somebody in person is work of the unit of their post. Tasks are counted first: there are few posts. */
const UNITS = `
  with waiting as materialized (
    select candidate_groups[1] as post, case when candidate_groups[1] is null then assignee end as person, count(*) as open,
      count(*) filter (where due_date < $2) as overdue, min(creation_date) as oldest
    from user_task where state = 'CREATED' group by 1, 2)
  select u.id as unit, u.nama, sum(w.open)::int as open, sum(w.overdue)::int as overdue,
    to_char(min(w.oldest) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as oldest
  from waiting w
    join jabatan j on j.id = coalesce(w.post,
      (select p.jabatan from pemangku_jabatan p where p.pegawai = w.person order by p.mulai desc limit 1))
    join unit_kerja u on u.id = j.unit
  where u.instansi = coalesce($1, u.instansi)
  group by u.id, u.nama order by overdue desc, open desc, u.id limit ${MOST}`;

const OFFICIALS = `
  select o.id as pegawai, o.nama, sum(open)::int as open, sum(overdue)::int as overdue, sum(completed)::int as completed
  from (
    select assignee, count(*) as open, count(*) filter (where due_date < $2) as overdue, 0 as completed
      from user_task where state = 'CREATED' and assignee is not null group by 1
    union all
    select assignee, 0, 0, count(*) from user_task
      where state = 'COMPLETED' and completion_date >= $3 and assignee is not null group by 1) work
  join pegawai o on o.id = work.assignee
  where exists (select 1 from pemangku_jabatan p join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit
    where p.pegawai = o.id and u.instansi = coalesce($1, u.instansi))
  group by o.id, o.nama order by open desc, completed desc, o.id limit ${MOST}`;

const REFUSALS = `
  select rule, regulasi as regulation, basis, min(message_id) as message_id, min(message_en) as message_en,
    count(*)::int as refused
  from evidence where outcome = 'fail' and created_at >= $1
  group by rule, regulasi, basis order by refused desc, rule limit ${MOST}`;

const LETTERS = `
  select count(*)::int as n from surat where instansi = coalesce($1, instansi) and status <> 'konsep' and dibuat >= $2`;
