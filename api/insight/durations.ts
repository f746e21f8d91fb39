import type { Pool } from 'pg';
import type { StepDuration, Steps, StepWaiting } from '../contract/insight.ts';
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

const WAITING = `
  select element_id as "elementId", count(*)::int as waiting, count(*) filter (where due_date < $3)::int as overdue
  from user_task where process_id = $1 and element_id = any($2::text[]) and state = 'CREATED' group by element_id`;

/** How long the steps of a diagram took, in its order, and what waits at them now. */
export async function stepsOf(pool: Pool, { key, processId, steps }: Definition, now: Date): Promise<Steps> {
  const tasks = [...steps.values()].filter(({ type }) => type === 'UserTask');
  const { rows: waiting } = await pool.query<StepWaiting>({
    name: 'steps_waiting',
    text: WAITING,
    values: [processId, tasks.map(({ id }) => id), now],
  });
  return { processDefinitionKey: key, items: await durationsOf(pool, processId, tasks), waiting };
}

type Task = Pick<StepDuration, 'name'> & { readonly id: string; readonly basis?: string | undefined };

async function durationsOf(pool: Pool, processId: string, tasks: readonly Task[]): Promise<StepDuration[]> {
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
