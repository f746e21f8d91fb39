import type { Key } from '../protocol/basics.ts';
import type { Deadlines } from './deadlines.ts';
import type { JobQueues } from './job-queues.ts';

/** A stored row as text, with the table it belongs to. */
export interface StoredRow {
  readonly table: string;
  readonly data: string;
}

/** How the state reads what is not in memory. Every read sees all that was decided before it. */
export interface StateReader {
  instance(key: Key): Promise<readonly StoredRow[]>;
  /** Key of the process instance a job, incident or element instance belongs to. */
  ownerOf(table: 'job' | 'incident' | 'element_instance', key: Key): Promise<Key | undefined>;
  correlation(messageName: string, correlationKey: string): Promise<readonly StoredRow[]>;
  /** Whether any instance of a process definition is alive. */
  hasInstances(processDefinitionKey: Key): Promise<boolean>;
  readonly readyJobs: ConstructorParameters<typeof JobQueues>[1];
  readonly deadlines: ConstructorParameters<typeof Deadlines>[0];
}
