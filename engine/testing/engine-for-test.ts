import { fixedClock, type MovableClock } from '../clock.ts';
import type { ActivatedJob, Commands, CommandType } from '../commands.ts';
import { buildModels } from '../deploy/build.ts';
import { readResource } from '../deploy/resource.ts';
import { Engine } from '../engine.ts';
import { isRejection } from '../processing.ts';
import type { Key, Variables } from '../protocol/basics.ts';
import type { EngineRecord } from '../protocol/records.ts';
import type { Rejection } from '../protocol/rejection.ts';
import type { State } from '../state/state.ts';
import type { Entity } from '../state/table.ts';
import { type Exporter, Storage } from '../storage/storage.ts';
import { makeTestDatabase, type TestDatabase } from './database.ts';

export type TestJob = Omit<ActivatedJob, 'variables'> & { readonly variables: Variables };

/** A real engine on a real database, with a clock that is moved by hand and every record at hand. */
export class EngineForTest {
  readonly clock: MovableClock = fixedClock('2026-01-05T01:00:00Z');
  database!: TestDatabase;
  records: EngineRecord[] = [];
  /** What else is stored with records. */
  exporter: Exporter = () => [];
  errors: Error[] = [];
  engine!: Engine;

  /** The engine of all tests of a file: there from before the first to after the last, and without errors of its own. */
  static forFile(): EngineForTest {
    const test = new EngineForTest();
    beforeAll(() => test.begin());
    afterAll(async () => {
      expect(test.errors).toEqual([]);
      await test.close();
    });
    return test;
  }

  static async start(): Promise<EngineForTest> {
    const test = new EngineForTest();
    await test.begin();
    return test;
  }

  private async begin(): Promise<void> {
    this.database = await makeTestDatabase();
    this.engine = this.make();
    await this.open();
  }

  /** Ends the engine and begins anew from what is stored. */
  async restart(): Promise<void> {
    await this.engine.stop();
    this.engine = this.make();
    await this.open();
  }

  async close(): Promise<void> {
    await this.engine.stop();
    await this.database.drop();
  }

  async deploy(...diagrams: readonly string[]): Promise<Commands['deploy']['reply']> {
    const resources = [];
    for (const [index, xml] of diagrams.entries()) {
      const built = await buildModels(Buffer.from(xml));
      if ('refused' in built) throw new Error(built.refused);
      resources.push({ name: `${index}.bpmn`, content: Buffer.from(xml), checksum: xml, models: built.models });
    }
    return this.ask('deploy', { resources });
  }

  /** Deploys resources of any kind by their names. */
  async deployResources(...files: readonly (readonly [name: string, text: string])[]) {
    const resources = [];
    for (const [name, text] of files) {
      const content = Buffer.from(text);
      const read = await readResource(name, content);
      if ('refused' in read) throw new Error(read.refused);
      resources.push({ name, content, checksum: text, ...read });
    }
    return this.ask('deploy', { resources });
  }

  async create(bpmnProcessId: string, variables: Variables = {}): Promise<Key> {
    const input = { bpmnProcessId, version: -1, processDefinitionKey: undefined, variables };
    return (await this.ask('createInstance', input)).processInstanceKey;
  }

  async jobs(type: string, maxJobs = 100): Promise<readonly TestJob[]> {
    const input = { type, worker: 'test', timeout: 60_000, maxJobs, fetchVariables: [] };
    const { jobs } = await this.ask('activateJobs', input);
    return jobs.map(({ variables, ...job }) => ({ ...job, variables: JSON.parse(variables) as Variables }));
  }

  /** Activates the oldest job of a type and completes it. */
  async complete(type: string, variables: Variables = {}): Promise<TestJob> {
    const [job] = await this.jobs(type, 1);
    if (!job) throw new Error(`Expected a job of type '${type}', but there is none`);
    await this.ask('completeJob', { jobKey: job.key, variables });
    return job;
  }

  /** Completes the job of a type in one instance. */
  async completeIn(instance: Key, type: string): Promise<void> {
    const job = (await this.jobs(type)).find(({ processInstanceKey }) => processInstanceKey === instance)!;
    await this.ask('completeJob', { jobKey: job.key, variables: {} });
  }

  publish(name: string, correlationKey: string, variables: Variables = {}, timeToLive = 0): Promise<object> {
    return this.ask('publishMessage', { name, correlationKey, variables, timeToLive, messageId: '' });
  }

  /** Moves the clock and acts on every date that has come. */
  async advance(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await this.engine.tick();
  }

  async ask<T extends CommandType>(type: T, input: Commands[T]['input']): Promise<Commands[T]['reply']> {
    const reply = await this.engine.submit(type, input);
    if (isRejection(reply)) throw new Error(`${reply.rejected}: ${reply.reason}`);
    return reply as Commands[T]['reply'];
  }

  async refused<T extends CommandType>(type: T, input: Commands[T]['input']): Promise<Rejection> {
    const reply = await this.engine.submit(type, input);
    if (!isRejection(reply)) throw new Error(`Expected '${type}' to be refused, but it was accepted`);
    return reply;
  }

  /** What happened to the elements of an instance: 'id INTENT', in order. */
  trace(instance: Key, ...intents: readonly string[]): string[] {
    return this.records.flatMap((record) =>
      record.valueType === 'PROCESS_INSTANCE' &&
      record.value.processInstanceKey === instance &&
      (intents.length === 0 || intents.includes(record.intent))
        ? [`${record.value.elementId} ${record.intent.replace('ELEMENT_', '')}`]
        : [],
    );
  }

  completed(instance: Key): string[] {
    return this.trace(instance, 'ELEMENT_COMPLETED').map((line) => line.split(' ')[0]!);
  }

  isEnded(instance: Key): boolean {
    return this.records.some(
      (record) =>
        record.valueType === 'PROCESS_INSTANCE' &&
        record.key === instance &&
        (record.intent === 'ELEMENT_COMPLETED' || record.intent === 'ELEMENT_TERMINATED'),
    );
  }

  /** The last value each variable of an instance was given, by name. */
  variables(instance: Key): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const record of this.records)
      if (record.valueType === 'VARIABLE' && record.value.scopeKey === instance)
        values[record.value.name] = JSON.parse(record.value.value);
    return values;
  }

  incidents(instance: Key): { key: Key; errorType: string; errorMessage: string; elementId: string; jobKey: Key }[] {
    const open = new Map<Key, { key: Key; errorType: string; errorMessage: string; elementId: string; jobKey: Key }>();
    for (const record of this.records) {
      if (record.valueType !== 'INCIDENT' || record.value.processInstanceKey !== instance) continue;
      const { errorType, errorMessage, elementId, jobKey } = record.value;
      if (record.intent === 'CREATED')
        open.set(record.key, { key: record.key, errorType, errorMessage, elementId, jobKey });
      if (record.intent === 'RESOLVED') open.delete(record.key);
    }
    return [...open.values()];
  }

  /** The incidents of all instances that are still open. */
  openIncidents(): { key: Key; jobKey: Key }[] {
    const open = new Map<Key, { key: Key; jobKey: Key }>();
    for (const { valueType, intent, key, value } of this.records) {
      if (valueType !== 'INCIDENT') continue;
      if (intent === 'CREATED') open.set(key, { key, jobKey: value.jobKey });
      if (intent === 'RESOLVED') open.delete(key);
    }
    return [...open.values()];
  }

  /** All rows of all tables as the engine holds them in memory, read from storage where they rest there. */
  async everything(): Promise<{ readonly [table: string]: readonly unknown[] }> {
    const owners = await this.database.pool.query<{ key: Key }>(
      "select distinct process_instance_key::text as key from engine.element_instance union select '-1'",
    );
    for (const { key: processInstanceKey } of owners.rows)
      await this.ask('triggerTimer', { key: '0', processInstanceKey });
    const waiting = await this.database.pool.query<{ id: [string, string] }>(
      ['message', 'message_subscription', 'message_start_lock', 'signal_subscription']
        .map((table) => `select json_build_array(name, correlation_key)::jsonb as id from engine.${table}`)
        .join(' union '),
    );
    for (const { id } of waiting.rows) await this.ask('expireMessage', { key: '0', correlation: JSON.stringify(id) });
    const { state } = this.engine as unknown as { readonly state: State };
    const rows = state.tables.map((table) => [table.name, [...table.all()].toSorted(byKey)] as const);
    return { ...Object.fromEntries(rows), counters: [{ ...state.counters }] };
  }

  private make(): Engine {
    const storage = new Storage(this.database.pool, (records) => {
      this.records.push(...records);
      return this.exporter(records);
    });
    this.storage = storage;
    return new Engine({ storage, clock: this.clock, onError: (error) => this.errors.push(error) });
  }

  private storage!: Storage;

  private async open(): Promise<void> {
    await this.storage.open(() => undefined);
    await this.engine.start();
  }
}

const byKey = (a: Entity, b: Entity): number => (a.key < b.key ? -1 : 1);
