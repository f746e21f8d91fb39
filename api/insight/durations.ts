import type { Pool } from 'pg';
import type { StepDuration } from '../contract/insight.ts';
import type { Definition } from '../services/definitions.ts';

/** So many of the latest tasks of each step are looked at. */
const LATEST = 500;

const DURATIONS = `
  select e.id as "elementId", count(*)::int as tasks,
    percentile_cont(0.5) within group (order by d.minutes) as median,
    percentile_cont(0.9) within group (order by d.minutes) as p90
  from unnest($2::text[]) as e(id) cross join lateral (
    select extract(epoch from completion_date - creation_date)::float8 / 60 as minutes from user_task
      where element_id = e.id and process_id = $1 and state = 'COMPLETED' order by creation_date desc limit ${LATEST}) d
  group by e.id`;

/** How long the steps of a diagram took, in its order; steps that nobody has completed yet are left out. */
export async function durationsOf(pool: Pool, { processId, steps }: Definition): Promise<StepDuration[]> {
  const tasks = [...steps.values()].filter(({ type }) => type === 'UserTask');
  const { rows } = await pool.query<Pick<StepDuration, 'elementId' | 'tasks' | 'median' | 'p90'>>({
    name: 'step_durations',
    text: DURATIONS,
    values: [processId, tasks.map(({ id }) => id)],
  });
  const measured = new Map(rows.map((row) => [row.elementId, row]));
  return tasks.flatMap(({ id, name, basis }) => {
    const row = measured.get(id);
    return row ? [{ ...row, name, basis: basis ?? null }] : [];
  });
}
