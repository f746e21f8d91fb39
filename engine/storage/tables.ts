import type {
  Job,
  Message,
  MessageStartLock,
  MessageSubscription,
  ProcessDefinition,
  SignalSubscription,
  Timer,
} from '../state/entities.ts';
import { jobDue } from '../state/job-due.ts';
import type { Entity } from '../state/table.ts';

/** A column beside `key` and `data`, by which rows are found. */
interface Column<V> {
  readonly name: string;
  readonly type: 'bigint' | 'text' | 'integer';
  readonly of: (row: V) => string | number | null;
}

type OfInstance = Entity & { readonly value: { readonly processInstanceKey: string } };

const processInstanceKey: Column<OfInstance> = {
  name: 'process_instance_key',
  type: 'bigint',
  of: ({ value }) => value.processInstanceKey,
};

const text = <V>(name: string, of: (row: V) => string): Column<V> => ({ name, type: 'text', of });

/** The search columns of each table; the row itself is JSON text in `data`. */
const columns = {
  process_definition: [
    text<ProcessDefinition>('bpmn_process_id', ({ value }) => value.bpmnProcessId),
    { name: 'version', type: 'integer', of: ({ value }: ProcessDefinition) => value.version },
  ],
  message_start_subscription: [],
  decision: [],
  decision_requirements: [],
  form: [],
  element_instance: [processInstanceKey],
  job: [
    processInstanceKey,
    text<Job>('type', ({ value }) => value.type),
    text<Job>('status', ({ status }) => status),
    { name: 'due', type: 'bigint', of: (job: Job) => jobDue(job) ?? null },
  ],
  timer: [processInstanceKey, { name: 'due', type: 'bigint', of: ({ value }: Timer) => value.dueDate }],
  process_message_subscription: [processInstanceKey],
  incident: [processInstanceKey],
  compensation_subscription: [processInstanceKey],
  message: [
    text<Message>('name', ({ value }) => value.name),
    text<Message>('correlation_key', ({ value }) => value.correlationKey),
    { name: 'due', type: 'bigint', of: ({ value }: Message) => value.deadline },
  ],
  message_subscription: [
    text<MessageSubscription>('name', ({ value }) => value.messageName),
    text<MessageSubscription>('correlation_key', ({ value }) => value.correlationKey),
  ],
  message_start_lock: [
    text<MessageStartLock>('name', ({ messageName }) => messageName),
    text<MessageStartLock>('correlation_key', ({ correlationKey }) => correlationKey),
  ],
  signal_subscription: [
    text<SignalSubscription>('name', ({ value }) => value.signalName),
    // Signals have none; the column lets them be read together with the messages of a name.
    text<SignalSubscription>('correlation_key', () => ''),
  ],
} as const;

export type TableName = keyof typeof columns;

/** Columns of a table; each reads only rows of that table. */
export const columnsOf = (table: string): readonly Column<Entity>[] =>
  columns[table as TableName] as unknown as readonly Column<Entity>[];

/** Stores rows that come as one JSON text, see {@link rowsText}: far cheaper to write than an array for each column. */
export function upsertText(table: string): string {
  const extra = columnsOf(table);
  const names = ['key', 'data', ...extra.map(({ name }) => name)];
  const types = ['key bigint', 'data json', ...extra.map(({ name, type }) => `${name} ${type}`)];
  const updates = names.slice(1).map((name) => `${name} = excluded.${name}`);
  return `insert into engine.${table} (${names.join(', ')}) select * from json_to_recordset($1) as t (${types.join(', ')})
    on conflict (key) do update set ${updates.join(', ')}`;
}

export function rowsText(table: string, rows: readonly Entity[]): string {
  const extra = columnsOf(table);
  const columnsIn = (row: Entity): object => Object.fromEntries(extra.map(({ name, of }) => [name, of(row)]));
  return JSON.stringify(rows.map((row) => ({ key: row.key, data: row, ...columnsIn(row) })));
}

export const deleteText = (table: string): string => `delete from engine.${table} where key = any($1::bigint[])`;
