import { Aggregates } from './aggregates.ts';
import { Deadlines } from './deadlines.ts';
import { JobQueues } from './job-queues.ts';
import { Journal } from './journal.ts';
import type { StateReader } from './reader.ts';
import { type Entity, Table, type TableOptions } from './table.ts';

export interface StateLimits {
  /** Process instances held in memory besides those with unstored changes. */
  readonly instances: number;
}

/** What tables over memory stand on: how changes are undone, and which rows are loaded and let go together. */
export class Memory {
  readonly journal = new Journal();
  readonly queues: JobQueues;
  readonly deadlines: Deadlines;
  protected readonly instances: Aggregates;
  protected readonly correlations: Aggregates;
  protected readonly reader: StateReader;

  constructor(reader: StateReader, limits: StateLimits) {
    this.reader = reader;
    this.instances = new Aggregates(limits.instances);
    this.correlations = new Aggregates(limits.instances);
    this.queues = new JobQueues(this.journal, reader.readyJobs);
    this.deadlines = new Deadlines(reader.deadlines);
  }

  /** A table whose rows belong to process instances. */
  protected ofInstance<V extends Entity>(options: TableOptions<V>): Table<V> {
    return this.memberOf(this.instances, options);
  }

  /** A table whose rows belong to a message name and correlation key. */
  protected ofCorrelation<V extends Entity>(options: TableOptions<V>): Table<V> {
    return this.memberOf(this.correlations, options);
  }

  /** A table all of whose rows are in memory. */
  protected ofDefinitions<V extends Entity>(name: string): Table<V> {
    return new Table<V>(this.journal, { name });
  }

  private memberOf<V extends Entity>(aggregates: Aggregates, options: TableOptions<V>): Table<V> {
    const table = new Table(this.journal, options, (id) => aggregates.touch(id));
    aggregates.add(table, table.index(options.aggregateOf!));
    return table;
  }
}
