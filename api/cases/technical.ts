import type { Pool } from 'pg';
import type {
  CaseRecords,
  ElementRecord,
  IncidentRecord,
  SubmissionRecord,
  VariableRecord,
} from '../contract/technical.ts';
import { notFound } from '../problem.ts';
import type { DefinitionCatalogue } from '../services/definitions.ts';

/** Records of each kind that are told; a case that people work on has far fewer. */
const MOST = 2_000;
/** Characters of a value that are told. */
const LONGEST = 4_000;

const ELEMENTS = `select key as "elementInstanceKey", element_id as "elementId", process_definition_key as definition, type,
    scope_key as "scopeKey", state, start_date as "startDate", case state when 'ACTIVE' then null else end_date end as "endDate"
  from element_instance where process_instance_key = $1 order by key limit $2`;

const VARIABLES = `select key as "variableKey", scope_key as "scopeKey", name, left(value, ${LONGEST}) as value,
    length(value) > ${LONGEST} as "isTruncated", coalesce(
      (select e.start_date from element_instance e where e.process_instance_key = $1 and e.key < v.key order by e.key desc limit 1),
      (select i.start_date from process_instance i where i.key = $1)) as since
  from variable v where process_instance_key = $1 order by name, key limit $2`;

const INCIDENTS = `select key as "incidentKey", element_id as "elementId", element_instance_key as "elementInstanceKey",
    error_type as "errorType", error_message as "errorMessage", job_key as "jobKey", state, creation_time as at,
    resolution_time as "resolvedAt"
  from incident where process_instance_key = $1 order by key limit $2`;

const SUBMISSIONS = `select key as "userTaskKey", element_id as "elementId", completion_date as at, left(action::text, ${LONGEST}) as values
  from user_task where process_instance_key = $1 and state = 'COMPLETED' and action is not null order by completion_date, key limit $2`;

/** Rows as they come: moments become text on their way out. */
type Read<T> = T & { readonly definition?: string };

/** Everything that was recorded of a case. */
export async function recordsOf(pool: Pool, definitions: DefinitionCatalogue, key: string): Promise<CaseRecords> {
  const { rows: found } = await pool.query<{ definition: string; parent: string | null }>(
    'select process_definition_key as definition, parent_process_instance_key as parent from process_instance where key = $1',
    [key],
  );
  if (!found[0]) throw notFound(`Kasus '${key}'`);
  const read = async <T>(text: string): Promise<Read<T>[]> => (await pool.query(text, [key, MOST])).rows as Read<T>[];
  const [elements, variables, incidents, submissions, flows] = await Promise.all([
    read<ElementRecord>(ELEMENTS),
    read<VariableRecord>(VARIABLES),
    read<IncidentRecord>(INCIDENTS),
    read<SubmissionRecord>(SUBMISSIONS),
    read<{ id: string }>(
      'select sequence_flow_id as id from sequence_flow where process_instance_key = $1 order by 1 limit $2',
    ),
  ]);
  return {
    processInstanceKey: key,
    processDefinitionKey: found[0].definition,
    parentProcessInstanceKey: found[0].parent,
    elements: await Promise.all(
      elements.map(async ({ definition, ...element }) => ({
        ...element,
        name: (await definitions.get(definition!))?.steps.get(element.elementId)?.name || element.elementId,
      })),
    ),
    flows: flows.map(({ id }) => id),
    ...{ variables, incidents, submissions },
    isCut: [elements, variables, incidents, submissions, flows].some(({ length }) => length === MOST),
  };
}
