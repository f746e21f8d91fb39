import type { Pool } from 'pg';
import { type DiagramElement, executableProcess, flowNodesOf, sequenceFlowsOf } from '../../processes/bpmn.ts';
import type { Coverage } from '../contract/tryouts.ts';

export type Walked = Pick<Coverage, 'elements' | 'flows'>;

export const NOTHING: Walked = { elements: [], flows: [] };

/** What a case has walked through. */
export async function walkedBy(pool: Pool, processInstanceKey: string): Promise<Walked> {
  const [elements, flows] = await Promise.all([
    pool.query<{ id: string }>(
      "select distinct element_id as id from element_instance where process_instance_key = $1 and type <> 'PROCESS' order by 1",
      [processInstanceKey],
    ),
    pool.query<{ id: string }>(
      'select sequence_flow_id as id from sequence_flow where process_instance_key = $1 order by 1',
      [processInstanceKey],
    ),
  ]);
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  return { elements: ids(elements.rows), flows: ids(flows.rows) };
}

export const together = (all: readonly Walked[]): Walked => ({
  elements: [...new Set(all.flatMap(({ elements }) => elements))].sort(),
  flows: [...new Set(all.flatMap(({ flows }) => flows))].sort(),
});

/** How much of a diagram that is; what it does not have, or no longer, does not count. */
export function coverageOf(definitions: DiagramElement, { elements, flows }: Walked): Coverage {
  const process = executableProcess(definitions);
  const own = (all: readonly DiagramElement[]): Set<string> => new Set(all.map(({ id }) => id ?? ''));
  const nodes = own(process ? flowNodesOf(process) : []);
  const edges = own(process ? sequenceFlowsOf(process) : []);
  const walked = { elements: elements.filter((id) => nodes.has(id)), flows: flows.filter((id) => edges.has(id)) };
  const of = nodes.size + edges.size;
  const percent = of === 0 ? 0 : Math.floor((100 * (walked.elements.length + walked.flows.length)) / of);
  return { ...walked, percent };
}
