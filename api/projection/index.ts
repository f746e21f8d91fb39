import type { EngineRecord, Exporter, Statement } from '../../engine/index.ts';
import { Collected } from './collect.ts';
import { countElements } from './counts.ts';

type ColumnType = 'bigint' | 'uuid' | 'text' | 'integer' | 'timestamptz' | 'jsonb' | 'text[]';

interface TableSpec {
  readonly name: string;
  readonly conflict: string;
  readonly columns: { readonly [name: string]: ColumnType };
  /** How a column of a stored row is changed; by default to what the batch says, if it says anything. */
  readonly update?: { readonly [name: string]: string };
}

const specs = {
  definitions: {
    name: 'process_definition',
    conflict: 'key',
    columns: {
      key: 'bigint',
      process_id: 'text',
      version: 'integer',
      name: 'text',
      resource_name: 'text',
      xml: 'text',
      deployed_at: 'timestamptz',
    },
  },
  instances: {
    name: 'process_instance',
    conflict: 'key',
    columns: {
      key: 'bigint',
      process_id: 'text',
      version: 'integer',
      process_definition_key: 'bigint',
      parent_process_instance_key: 'bigint',
      parent_element_instance_key: 'bigint',
      state: 'text',
      start_date: 'timestamptz',
      end_date: 'timestamptz',
      business_id: 'text',
      started_by: 'jsonb',
      matter: 'text',
      end_element_ids: 'text[]',
    },
    update: { end_element_ids: 'process_instance.end_element_ids || excluded.end_element_ids' },
  },
  elements: {
    name: 'element_instance',
    conflict: 'key',
    columns: {
      key: 'bigint',
      process_instance_key: 'bigint',
      process_definition_key: 'bigint',
      process_id: 'text',
      element_id: 'text',
      type: 'text',
      scope_key: 'bigint',
      state: 'text',
      start_date: 'timestamptz',
      end_date: 'timestamptz',
      position: 'bigint',
    },
  },
  flows: {
    name: 'sequence_flow',
    conflict: 'process_instance_key, sequence_flow_id',
    columns: {
      process_instance_key: 'bigint',
      sequence_flow_id: 'text',
      process_definition_key: 'bigint',
      process_id: 'text',
      taken: 'integer',
    },
    update: { taken: 'sequence_flow.taken + excluded.taken' },
  },
  variables: {
    name: 'variable',
    conflict: 'key',
    columns: { key: 'bigint', process_instance_key: 'bigint', scope_key: 'bigint', name: 'text', value: 'text' },
  },
  incidents: {
    name: 'incident',
    conflict: 'key',
    columns: {
      key: 'bigint',
      process_instance_key: 'bigint',
      process_definition_key: 'bigint',
      process_id: 'text',
      element_id: 'text',
      element_instance_key: 'bigint',
      job_key: 'bigint',
      error_type: 'text',
      error_message: 'text',
      state: 'text',
      creation_time: 'timestamptz',
      resolution_time: 'timestamptz',
    },
  },
  tasks: {
    name: 'user_task',
    conflict: 'key',
    columns: {
      key: 'bigint',
      process_instance_key: 'bigint',
      process_definition_key: 'bigint',
      process_id: 'text',
      version: 'integer',
      element_id: 'text',
      element_instance_key: 'bigint',
      state: 'text',
      assignee: 'text',
      candidate_groups: 'text[]',
      candidate_users: 'text[]',
      due_date: 'timestamptz',
      follow_up_date: 'timestamptz',
      creation_date: 'timestamptz',
      completion_date: 'timestamptz',
      form_key: 'text',
      custom_headers: 'jsonb',
      performer: 'jsonb',
      action: 'jsonb',
    },
    // What a task came with is said with each of its records; what an admin changed since is to stay.
    update: {
      due_date: 'user_task.due_date',
      follow_up_date: 'user_task.follow_up_date',
    },
  },
  participants: {
    name: 'case_participant',
    conflict: 'process_instance_key, subject',
    columns: { process_instance_key: 'bigint', subject: 'text' },
  },
  documents: {
    name: 'case_document',
    conflict: 'process_instance_key, document',
    columns: { process_instance_key: 'bigint', document: 'uuid' },
  },
} as const satisfies { readonly [name: string]: TableSpec };

/** Fills the inbox, the history and the incidents from records, in the transaction that stores the records' effects. */
export const project: Exporter = (records) => {
  const collected = new Collected(records);
  const rowsOf = (name: string): readonly TableRow[] => [
    ...((collected[name as keyof typeof specs] as ReadonlyMap<string, object>).values() as Iterable<TableRow>),
  ];
  const upserts = Object.entries(specs).flatMap(([name, spec]) => upsert(spec, rowsOf(name)));
  const counts = records[0] ? countElements(collected, records[0].partitionId) : [];
  return [...counts, ...upserts, ...forgetDrafts(collected), ...rememberPosition(records)];
};

type TableRow = { readonly [column: string]: unknown };

/** Columns whose values are JSON text in a row: how they are read, and what they become. */
const IN_JSON: { readonly [type in ColumnType]?: string } = { jsonb: 'text', 'text[]': 'text' };
const TO_STORED: { readonly [type in ColumnType]?: (column: string) => string } = {
  jsonb: (column) => `${column}::jsonb`,
  'text[]': (column) => `array(select jsonb_array_elements_text(${column}::jsonb))`,
};

const texts = new Map<string, string>();

function upsert(spec: TableSpec, rows: readonly TableRow[]): Statement[] {
  if (rows.length === 0) return [];
  const text = texts.get(spec.name) ?? upsertText(spec);
  texts.set(spec.name, text);
  return [{ name: `project_${spec.name}`, text, values: [JSON.stringify(rows)] }];
}

/** All rows travel as one JSON text; in it, what is JSON itself is text once more. */
function upsertText({ name, conflict, columns, update = {} }: TableSpec): string {
  const names = Object.keys(columns);
  const read = Object.entries(columns).map(([column, type]) => `${column} ${IN_JSON[type] ?? type}`);
  const selected = Object.entries(columns).map(([column, type]) => TO_STORED[type]?.(column) ?? column);
  const keys = conflict.split(', ');
  const changes = names
    .filter((column) => !keys.includes(column))
    .map((column) => `${column} = ${update[column] ?? `coalesce(excluded.${column}, ${name}.${column})`}`);
  return `insert into ${name} (${names.join(', ')}) select ${selected.join(', ')} from json_to_recordset($1) as t (${read.join(', ')})
    on conflict (${conflict}) do ${changes.length > 0 ? `update set ${changes.join(', ')}` : 'nothing'}`;
}

/** What was filled in of tasks that are over now is of no use any more. */
function forgetDrafts({ tasks }: Collected): Statement[] {
  const over = [...tasks.values()].filter(({ state }) => state !== 'CREATED').map(({ key }) => key);
  if (over.length === 0) return [];
  const text = 'delete from task_draft where task in (select value::bigint from json_array_elements_text($1))';
  return [{ name: 'project_forget_drafts', text, values: [JSON.stringify(over)] }];
}

function rememberPosition(records: readonly EngineRecord[]): Statement[] {
  const last = records.at(-1);
  if (!last) return [];
  return [
    {
      name: 'project_position',
      text: 'insert into exporter_position values ($1, $2) on conflict (partition_id) do update set position = excluded.position',
      values: [last.partitionId, last.position],
    },
  ];
}
