import { setTimeout as sleep } from 'node:timers/promises';
import type { Key } from '../protocol/basics.ts';
import type { EngineRecord } from '../protocol/records.ts';
import { correlationId } from '../state/correlation.ts';
import type { Deadline } from '../state/deadlines.ts';
import type { ReadyJob } from '../state/job-queues.ts';
import type { StoredRow } from '../state/reader.ts';
import type { Entity, TableChanges } from '../state/table.ts';
import { migrate } from './schema.ts';
import type { Row, SqlClient, SqlPool, Statement } from './sql.ts';
import { deleteText, rowsText, upsertText } from './tables.ts';

/** What stores records elsewhere, in the same transaction as the state they led to. */
export type Exporter = (records: readonly EngineRecord[]) => readonly Statement[];

/** Everything one commit stores. */
export interface Batch {
  readonly changes: readonly { readonly table: string; readonly changes: TableChanges<Entity> }[];
  readonly records: readonly EngineRecord[];
  readonly counters: { readonly key: number; readonly position: number };
}

/** Whoever holds this lock writes; the number is arbitrary but fixed. */
const WRITER_LOCK = 7_211_053;

/** Another process is the writer, and stays it. */
export class WriterBusy extends Error {}

/** How often a standby asks whether its time has come, in milliseconds. */
const LOCK_RETRY = 250;

const ALWAYS_IN_MEMORY = [
  'process_definition',
  'message_start_subscription',
  'decision',
  'decision_requirements',
  'form',
];
const INSTANCE_TABLES = [
  'element_instance',
  'job',
  'timer',
  'process_message_subscription',
  'incident',
  'compensation_subscription',
];
const CORRELATION_TABLES = ['message', 'message_subscription', 'message_start_lock', 'signal_subscription'];

const allOf = (tables: readonly string[], where: string): string =>
  tables.map((table) => `select '${table}' as "table", data from engine.${table} where ${where}`).join(' union all ');

/** The engine's state in PostgreSQL: read by anyone, written through one connection that holds the writer's lock. */
export class Storage {
  private readonly pool: SqlPool;
  private readonly exporter: Exporter;
  private writer: SqlClient | undefined;

  constructor(pool: SqlPool, exporter: Exporter) {
    this.pool = pool;
    this.exporter = exporter;
  }

  /**
   * Becomes the one writer; waits as a standby while another process is.
   * @param onWaiting called once if there is someone to wait for
   * @param patience milliseconds to wait at most
   * @throws WriterBusy where the other process is still there then
   */
  async open(onWaiting: () => void, patience = Number.POSITIVE_INFINITY): Promise<void> {
    const client = await this.pool.connect();
    // A lost connection shows as the failure of the next statement; without a listener it would end the process.
    client.on('error', () => undefined);
    try {
      await lock(client, onWaiting, patience);
      await migrate(client);
    } catch (error) {
      // The lock goes with its connection: whoever tries again would wait for it.
      client.release(true);
      throw error;
    }
    this.writer = client;
  }

  /** Whether this is the writer. */
  get isOpen(): boolean {
    return this.writer !== undefined;
  }

  /** Gives the writer's place up. */
  close(): void {
    this.writer?.release(true);
    this.writer = undefined;
  }

  async counters(): Promise<{ key: number; position: number }> {
    const rows = await this.read('select name, value from engine.counter');
    const value = (name: string): number => Number(rows.find((row) => row['name'] === name)?.['value']);
    return { key: value('key'), position: value('position') };
  }

  /** What is always in memory. */
  async definitions(): Promise<StoredRow[]> {
    return (await this.read(allOf(ALWAYS_IN_MEMORY, 'true'))) as unknown as StoredRow[];
  }

  async instance(key: Key): Promise<StoredRow[]> {
    const rows = await this.read(allOf(INSTANCE_TABLES, 'process_instance_key = $1'), [key], 'instance');
    return rows as unknown as StoredRow[];
  }

  async correlation(messageName: string, correlationKey: string): Promise<StoredRow[]> {
    const text = allOf(CORRELATION_TABLES, 'name = $1 and correlation_key = $2');
    return (await this.read(text, [messageName, correlationKey], 'correlation')) as unknown as StoredRow[];
  }

  async ownerOf(table: 'job' | 'incident' | 'element_instance', key: Key): Promise<Key | undefined> {
    const rows = await this.read(
      `select process_instance_key as owner from engine.${table} where key = $1`,
      [key],
      `owner_of_${table}`,
    );
    return rows[0] && String(rows[0]['owner']);
  }

  /** Looks through all that is alive, which takes its time; asked only before a process is deleted. */
  async hasInstances(processDefinitionKey: Key): Promise<boolean> {
    // The text is looked at first: reading it as JSON costs far more.
    const text = `select 1 as found from engine.element_instance where strpos(data, $1) > 0
      and data::json -> 'value' ->> 'processDefinitionKey' = $1 limit 1`;
    return (await this.read(text, [processDefinitionKey], 'has_instances')).length > 0;
  }

  async readyJobs(type: string, limit: number): Promise<ReadyJob[]> {
    const text = `select key, process_instance_key as owner from engine.job
      where type = $1 and status = 'ACTIVATABLE' order by key limit $2`;
    const rows = await this.read(text, [type, limit], 'ready_jobs');
    return rows.map((row) => ({ key: String(row['key']), processInstanceKey: String(row['owner']) }));
  }

  /** The first deadlines, at least `limit` if there are as many: all that are due at the same time come together. */
  async deadlines(after: number, until: number, limit: number): Promise<Deadline[]> {
    const from = Number.isFinite(after) ? after : 0;
    const text = `
      select 'timer' as kind, key, due, process_instance_key::text as owner, '' as correlation_key, data::json #>> '{value,elementInstanceKey}' as element from engine.timer where due > $1 and due <= $2
      union all select 'job', key, due, process_instance_key::text, '', null from engine.job where due > $1 and due <= $2
      union all select 'message', key, due, name, correlation_key, null from engine.message where due > $1 and due <= $2
      order by due fetch first ($3::bigint) rows with ties`;
    const rows = await this.read(text, [from, until, limit], 'deadlines');
    return rows.map(toDeadline);
  }

  /** Stores a batch: all of it or nothing, and on disk before this returns. */
  async commit({ changes, counters, records }: Batch): Promise<void> {
    const writer = this.writer;
    if (!writer) throw new Error('Expected to hold the writer lock, but it was given up');
    const statements = [
      { text: 'begin' },
      ...changes.flatMap(({ table, changes: rows }) => storing(table, rows)),
      {
        name: 'engine_counters',
        text: "update engine.counter set value = case name when 'key' then $1::bigint else $2::bigint end",
        values: [counters.key, counters.position],
      },
      ...(records.length > 0 ? this.exporter(records) : []),
      { text: 'commit' },
    ];
    // All are sent at once. Where one fails, PostgreSQL refuses those after it and takes the commit as a rollback.
    const outcomes = await Promise.allSettled(statements.map((statement) => writer.query(statement)));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async read(text: string, values: unknown[] = [], name?: string): Promise<readonly Row[]> {
    const { rows } = await this.pool.query({ text, values, ...(name && { name: `engine_${name}` }) });
    return rows;
  }
}

/** Tries again and again: a statement that waits for a lock would run into the connection's time limit. */
async function lock(client: SqlClient, onWaiting: () => void, patience: number): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const { rows } = await client.query({ text: 'select pg_try_advisory_lock($1) as locked', values: [WRITER_LOCK] });
    if (rows[0]?.['locked'] === true) return;
    if (attempt === 0) onWaiting();
    if (attempt * LOCK_RETRY >= patience) throw new WriterBusy('Another process writes to this database');
    await sleep(LOCK_RETRY);
  }
}

function storing(table: string, { stored, removed }: TableChanges<Entity>): Statement[] {
  const statements: Statement[] = [];
  if (removed.length > 0)
    statements.push({ name: `engine_delete_${table}`, text: deleteText(table), values: [removed] });
  if (stored.length === 0) return statements;
  return [
    ...statements,
    { name: `engine_upsert_${table}`, text: upsertText(table), values: [rowsText(table, stored)] },
  ];
}

function toDeadline(row: Row): Deadline {
  const kind = row['kind'] as Deadline['kind'];
  const owner =
    kind === 'message' ? correlationId(String(row['owner']), String(row['correlation_key'])) : String(row['owner']);
  const element = row['element'] === null ? {} : { elementInstanceKey: String(row['element']) };
  return { kind, key: String(row['key']), due: Number(row['due']), owner, ...element };
}
