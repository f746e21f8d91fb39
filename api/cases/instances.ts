import type { ProcessInstance } from '../contract/cases.ts';
import type { Performer } from '../contract/organisation.ts';
import type { SearchFields } from '../search/query.ts';
import type { SearchTarget } from '../search/run.ts';
import type { DefinitionCatalogue } from '../services/definitions.ts';
import { instanceFilters } from './instance-filters.ts';
import { subjectColumn } from './subject.ts';

export interface InstanceRow {
  readonly key: string;
  readonly process_id: string;
  readonly version: number;
  readonly process_definition_key: string;
  readonly parent_process_instance_key: string | null;
  readonly parent_element_instance_key: string | null;
  readonly state: ProcessInstance['state'];
  readonly start_date: Date;
  readonly end_date: Date | null;
  readonly business_id: string | null;
  readonly started_by: Performer | null;
  /** End events in the order in which they were reached. */
  readonly end_element_ids: readonly string[];
  readonly has_incident: boolean;
  readonly subject: string | null;
}

const HAS_INCIDENT = "exists (select 1 from incident n where n.process_instance_key = i.key and n.state = 'ACTIVE')";

const instanceFields: SearchFields = {
  processInstanceKey: { sql: 'i.key', cast: 'bigint', sortable: true, required: true },
  processDefinitionId: { sql: 'i.process_id', cast: 'text', sortable: true, required: true },
  processDefinitionKey: { sql: 'i.process_definition_key', cast: 'bigint' },
  processDefinitionVersion: { sql: 'i.version', cast: 'integer' },
  parentProcessInstanceKey: { sql: 'i.parent_process_instance_key', cast: 'bigint' },
  state: { sql: 'i.state', cast: 'text', sortable: true, values: ['ACTIVE'] },
  startDate: { sql: 'i.start_date', cast: 'timestamptz', sortable: true, required: true },
  endDate: { sql: 'i.end_date', cast: 'timestamptz', sortable: true },
  businessId: { sql: 'i.business_id', cast: 'text', sortable: true },
  hasIncident: { sql: HAS_INCIDENT, cast: 'boolean' },
  words: { sql: 'i.key', cast: 'words' },
  ...instanceFilters,
};

export const instanceTarget: SearchTarget = {
  from: 'process_instance i',
  columns: `i.key, i.process_id, i.version, i.process_definition_key, i.parent_process_instance_key, i.parent_element_instance_key,
    i.state, i.start_date, i.end_date, i.business_id, i.started_by, i.end_element_ids, ${HAS_INCIDENT} as has_incident,
    ${subjectColumn('i.key')} as subject`,
  fields: instanceFields,
  defaultSort: [{ field: 'startDate', order: 'DESC' }],
  key: 'i.key',
};

export async function toInstance(definitions: DefinitionCatalogue, row: InstanceRow): Promise<ProcessInstance> {
  const definition = await definitions.get(row.process_definition_key);
  // Reminders have ends of their own, which may be reached after the one that decides how the case ended.
  const ends = row.end_element_ids.map((id) => definition?.steps.get(id));
  const end = ends.findLast((step) => step?.endState !== undefined) ?? ends.at(-1);
  return {
    processInstanceKey: row.key,
    processDefinitionId: row.process_id,
    processDefinitionName: definition?.name ?? row.process_id,
    processDefinitionVersion: row.version,
    processDefinitionKey: row.process_definition_key,
    state: row.state,
    startDate: row.start_date.toISOString(),
    endDate: row.state === 'ACTIVE' ? null : (row.end_date?.toISOString() ?? null),
    hasIncident: row.has_incident,
    tenantId: '<default>',
    parentProcessInstanceKey: row.parent_process_instance_key,
    parentElementInstanceKey: row.parent_element_instance_key,
    businessId: row.business_id,
    subject: row.subject ?? '',
    endState: row.state === 'ACTIVE' ? null : (end?.endState ?? null),
    endName: row.state === 'ACTIVE' ? null : (end?.name ?? null),
    startedBy: row.started_by,
  };
}
