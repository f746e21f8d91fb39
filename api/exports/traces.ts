import type { Pool } from 'pg';
import { groupBy } from '../../processes/group-by.ts';
import type { Performer } from '../contract/organisation.ts';
import type { Definition, DefinitionCatalogue } from '../services/definitions.ts';
import type { XesEvent, XesTrace } from './xes.ts';

/** Which cases a log is of. Moments are ISO 8601. */
export interface LogFilter {
  readonly processDefinitionId?: string | undefined;
  /** Started at this moment or later. */
  readonly from?: string | undefined;
  /** Started before. */
  readonly until?: string | undefined;
  readonly processInstanceKey?: string | undefined;
}

interface CaseRow {
  readonly key: string;
  readonly process_id: string;
  readonly version: number;
  readonly definition: string;
  readonly state: string;
  readonly business_id: string | null;
  readonly ends: readonly string[];
}

interface ElementRow {
  readonly kasus: string;
  readonly key: string;
  readonly definition: string;
  readonly element_id: string;
  readonly type: string;
  readonly state: string;
  readonly start_date: Date;
  readonly end_date: Date | null;
  readonly assignee: string | null;
  readonly performer: Performer | null;
}

/** Cases read at a time. */
const PAGE = 200;

const CASES = `
  select key, process_id, version, process_definition_key as definition, state, business_id, end_element_ids as ends
  from process_instance
  where key > $1::bigint and ($2::text is null or process_id = $2) and ($3::timestamptz is null or start_date >= $3)
    and ($4::timestamptz is null or start_date < $4) and ($5::bigint is null or key = $5)
  order by key limit ${PAGE}`;

/** Where a diagram only branches nothing happens. */
const ELEMENTS = `
  select e.process_instance_key as kasus, e.key, e.process_definition_key as definition, e.element_id, e.type, e.state,
    e.start_date, e.end_date, t.assignee, t.performer
  from element_instance e left join user_task t
    on t.process_instance_key = e.process_instance_key and t.element_instance_key = e.key
  where e.process_instance_key = any($1::bigint[]) and (e.type like '%TASK' or e.type like '%EVENT')
  order by e.process_instance_key, e.position`;

/** Cases as traces, the oldest first: some at a time, however many there are. */
export async function* tracesOf(
  { pool, definitions }: { readonly pool: Pool; readonly definitions: DefinitionCatalogue },
  { processDefinitionId = null, from = null, until = null, processInstanceKey = null }: Nullable<LogFilter>,
): AsyncGenerator<XesTrace> {
  for (let after = '0'; ; ) {
    const asked = [after, processDefinitionId, from, until, processInstanceKey];
    const { rows: cases } = await pool.query<CaseRow>({ name: 'cases_to_export', text: CASES, values: asked });
    const elements = await elementsOf(pool, cases);
    for (const one of cases) yield traceOf(definitions, one, elements.get(one.key) ?? []);
    if (cases.length < PAGE) return;
    after = cases.at(-1)!.key;
  }
}

type Nullable<T> = { readonly [P in keyof T]: T[P] | null };

async function elementsOf(pool: Pool, cases: readonly CaseRow[]): Promise<ReadonlyMap<string, readonly ElementRow[]>> {
  const values = [cases.map(({ key }) => key)];
  const { rows } = await pool.query<ElementRow>({ name: 'elements_to_export', text: ELEMENTS, values });
  return groupBy(rows, ({ kasus }) => kasus);
}

async function traceOf(
  definitions: DefinitionCatalogue,
  one: CaseRow,
  elements: readonly ElementRow[],
): Promise<XesTrace> {
  const definition = await definitions.get(one.definition);
  const ends = one.ends.map((id) => definition?.steps.get(id)?.endState);
  const events: XesEvent[] = [];
  for (const element of elements) events.push(...eventsOf(await definitions.get(element.definition), element));
  return {
    name: one.business_id ?? one.key,
    processInstanceKey: one.key,
    processDefinitionId: one.process_id,
    version: one.version,
    state: one.state,
    endState: ends.find((state) => state !== undefined),
    events: events.sort((a, b) => a.at.getTime() - b.at.getTime()),
  };
}

/** A task begins and ends; an event of the diagram is one moment. */
function eventsOf(definition: Definition | undefined, element: ElementRow): XesEvent[] {
  const step = definition?.steps.get(element.element_id);
  const { performer, assignee } = element;
  const about = {
    name: step?.name || element.element_id,
    instance: element.key,
    elementId: element.element_id,
    basis: step?.basis,
    resource: performer ? (assignee ?? undefined) : undefined,
    role: performer?.jabatan,
  };
  const begun: XesEvent[] = element.type.endsWith('TASK')
    ? [{ ...about, transition: 'start', at: element.start_date }]
    : [];
  if (element.end_date === null || element.state === 'ACTIVE') return begun;
  const transition = element.state === 'TERMINATED' ? 'ate_abort' : 'complete';
  return [...begun, { ...about, transition, at: element.end_date }];
}
