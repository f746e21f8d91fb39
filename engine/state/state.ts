import { type Key, PARTITION } from '../protocol/basics.ts';
import { correlationId } from './correlation.ts';
import type { ElementInstance, Incident, Job } from './entities.ts';
import type { StateLimits } from './memory.ts';
import type { Models } from './models.ts';
import type { StateReader, StoredRow } from './reader.ts';
import { type Memo, Suspension } from './suspension.ts';
import type { Entity, Table } from './table.ts';
import { Tables } from './tables.ts';
import { Unborn } from './unborn.ts';

/** All the engine knows: tables over memory, filled from storage as commands need them. */
export class State extends Tables {
  readonly counters = { key: 0, position: 0 };
  readonly unborn = new Unborn();
  readonly models: Models;
  private memo: Memo = new Map();

  constructor(reader: StateReader, limits: StateLimits, models: (state: State) => Models) {
    super(reader, limits);
    this.models = models(this);
  }

  /** Begins a command with what it learned in earlier attempts. */
  begin(memo: Memo): void {
    this.memo = memo;
    this.unborn.clear();
  }

  /** What the command in hand has learned while it was suspended. */
  remembered<T>(key: string, learn: () => Promise<T>): T {
    if (this.memo.has(key)) return this.memo.get(key) as T;
    const memo = this.memo;
    throw new Suspension(async () => {
      memo.set(key, await learn());
    });
  }

  nextKey(): Key {
    const before = this.counters.key;
    this.journal.record(() => {
      this.counters.key = before;
    });
    this.counters.key = before + 1;
    return String(PARTITION * 2 ** 51 + this.counters.key);
  }

  nextPosition(): number {
    const before = this.counters.position;
    this.journal.record(() => {
      this.counters.position = before;
    });
    this.counters.position = before + 1;
    return this.counters.position;
  }

  /** Makes sure that all of a process instance is in memory. */
  needInstance(key: Key): void {
    if (this.instances.has(key)) return this.instances.use(key);
    throw new Suspension(async () => {
      const rows = await this.reader.instance(key);
      if (!this.instances.has(key)) this.loadRows(rows);
      this.instances.declare(key);
    });
  }

  /** A process instance that has just been made has nothing in storage. */
  declareInstance(key: Key): void {
    this.instances.declare(key);
  }

  /** Makes sure that everything about one message name and correlation key is in memory; returns its id for the indexes. */
  needCorrelation(messageName: string, correlationKey: string): string {
    const id = correlationId(messageName, correlationKey);
    if (this.correlations.has(id)) {
      this.correlations.use(id);
      return id;
    }
    throw new Suspension(async () => {
      const rows = await this.reader.correlation(messageName, correlationKey);
      if (!this.correlations.has(id)) this.loadRows(rows);
      this.correlations.declare(id);
    });
  }

  /** As {@link needCorrelation}, for a signal: it is kept beside messages of its name without a correlation key. */
  needSignal(signalName: string): void {
    this.needCorrelation(signalName, '');
  }

  findJob(key: Key): Job | undefined {
    this.locate(this.jobs, 'job', key);
    return this.jobs.get(key);
  }

  findIncident(key: Key): Incident | undefined {
    this.locate(this.incidents, 'incident', key);
    return this.incidents.get(key);
  }

  findElement(key: Key): ElementInstance | undefined {
    this.locate(this.elements, 'element_instance', key);
    return this.elements.get(key);
  }

  /** Whether any instance of a process definition is alive, in memory or at rest. */
  hasInstances(processDefinitionKey: Key): boolean {
    for (const { value } of this.elements.all()) if (value.processDefinitionKey === processDefinitionKey) return true;
    return this.remembered(`instances of ${processDefinitionKey}`, () =>
      this.reader.hasInstances(processDefinitionKey),
    );
  }

  beginFlush(): void {
    this.instances.beginFlush();
    this.correlations.beginFlush();
  }

  flushed(): void {
    for (const table of this.tables) table.flushed();
    this.instances.flushed();
    this.correlations.flushed();
  }

  /** Forgets everything, so that it is read again from storage. */
  clear(): void {
    for (const table of this.tables) table.clear();
    this.instances.clear();
    this.correlations.clear();
    this.queues.clear();
    this.deadlines.clear();
  }

  loadRows(rows: readonly StoredRow[]): void {
    const byName = new Map(this.tables.map((table) => [table.name, table]));
    for (const { table, data } of rows) byName.get(table)!.load(JSON.parse(data) as Entity);
  }

  private locate<V extends Entity>(table: Table<V>, name: Parameters<StateReader['ownerOf']>[0], key: Key): void {
    if (table.knows(key)) return;
    const owner = this.remembered(`owner of ${name} ${key}`, () => this.reader.ownerOf(name, key));
    if (owner !== undefined) this.needInstance(owner);
  }
}
