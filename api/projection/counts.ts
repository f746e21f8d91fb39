import type { Statement } from '../../engine/index.ts';
import type { Collected } from './collect.ts';

/** What is not a step of a diagram: the case itself, and the frame around those who do one step several times. */
export const NO_STEPS: readonly string[] = ['PROCESS', 'MULTI_INSTANCE_BODY'];

/** Column that counts the elements of a state. */
const COLUMNS: { readonly [state: string]: 'active' | 'completed' | 'canceled' } = {
  ACTIVE: 'active',
  COMPLETED: 'completed',
  TERMINATED: 'canceled',
};

interface Counted {
  readonly process_definition_key: string;
  readonly element_id: string;
  active: number;
  completed: number;
  canceled: number;
  incidents: number;
}

/**
 * What was stored before is taken off, what the batch leaves is put on: as exact as the rows themselves, and what begins and
 * ends within a batch is not looked up. Each partition counts for itself, so that none waits for another.
 */
const TEXT = `
  insert into element_statistics as c (process_definition_key, element_id, partition_id, active, completed, canceled, incidents)
  select process_definition_key, element_id, $2, sum(active), sum(completed), sum(canceled), sum(incidents) from (
    select * from json_to_recordset($1)
      as t (process_definition_key bigint, element_id text, active int, completed int, canceled int, incidents int)
    union all
    select process_definition_key, element_id, -(state = 'ACTIVE')::int, -(state = 'COMPLETED')::int,
      -(state = 'TERMINATED')::int, 0 from element_instance where key = any($3::bigint[])
    union all
    select process_definition_key, element_id, 0, 0, 0, -(state is distinct from 'RESOLVED')::int from incident where key = any($4::bigint[])
  ) changes group by 1, 2
  on conflict (process_definition_key, element_id, partition_id) do update set active = c.active + excluded.active,
    completed = c.completed + excluded.completed, canceled = c.canceled + excluded.canceled,
    incidents = c.incidents + excluded.incidents`;

/** Keeps the numbers on the diagrams; to run before the rows themselves are stored. */
export function countElements({ elements, incidents }: Collected, partition: number): Statement[] {
  const steps = [...elements.values()].filter(({ type }) => !NO_STEPS.includes(type));
  const stuck = [...incidents.values()];
  if (steps.length + stuck.length === 0) return [];
  const counts = new Map<string, Counted>();
  for (const step of steps) if (step.state) count(counts, step)[COLUMNS[step.state]!] += 1;
  for (const incident of stuck) count(counts, incident).incidents += incident.state === 'ACTIVE' ? 1 : 0;
  const stored = steps.filter(({ start_date }) => start_date === undefined).map(({ key }) => key);
  const known = stuck.filter(({ creation_time }) => creation_time === undefined).map(({ key }) => key);
  const values = [JSON.stringify([...counts.values()]), partition, stored, known];
  return [{ name: 'project_counts', text: TEXT, values }];
}

function count(
  counts: Map<string, Counted>,
  { process_definition_key, element_id }: { readonly process_definition_key: string; readonly element_id: string },
): Counted {
  const id = `${process_definition_key} ${element_id}`;
  const counted = counts.get(id) ?? {
    ...{ process_definition_key, element_id },
    ...{ active: 0, completed: 0, canceled: 0, incidents: 0 },
  };
  counts.set(id, counted);
  return counted;
}
