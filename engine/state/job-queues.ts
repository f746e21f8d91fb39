import type { Key } from '../protocol/basics.ts';
import { Heap } from './heap.ts';
import type { Journal } from './journal.ts';
import { Suspension } from './suspension.ts';

/** A job ready to be taken, with the instance that must be loaded for it. */
export interface ReadyJob {
  readonly key: Key;
  readonly processInstanceKey: Key;
}

interface Queue {
  readonly ready: Heap<ReadyJob>;
  readonly queued: Set<Key>;
  /** Whether every ready job of the type is in memory; the rest is read when these are taken. */
  complete: boolean;
}

/** Reads the oldest ready jobs of a type, once all that was decided so far is stored. */
export type ReadReadyJobs = (type: string, limit: number) => Promise<readonly ReadyJob[]>;

/** Ready jobs by type, oldest first, holding at most `capacity` of each in memory. */
export class JobQueues {
  private readonly queues = new Map<string, Queue>();
  private readonly journal: Journal;
  private readonly read: ReadReadyJobs;
  private readonly capacity: number;

  constructor(journal: Journal, read: ReadReadyJobs, capacity = 10_000) {
    this.journal = journal;
    this.read = read;
    this.capacity = capacity;
  }

  add(type: string, job: ReadyJob): void {
    const queue = this.queueOf(type);
    if (queue.queued.has(job.key)) return;
    if (queue.queued.size >= this.capacity) {
      queue.complete = false;
      return;
    }
    queue.queued.add(job.key);
    queue.ready.push(job);
  }

  /** Takes the oldest ready job; undefined where there is none. The command's undo puts it back. */
  take(type: string): ReadyJob | undefined {
    const queue = this.queueOf(type);
    dropForgotten(queue);
    const job = queue.ready.pop();
    if (job) {
      queue.queued.delete(job.key);
      this.journal.record(() => this.add(type, job));
      return job;
    }
    if (queue.complete) return undefined;
    throw new Suspension(() => this.refill(type, queue));
  }

  /** Takes one particular job, wherever it stands. The command's undo puts it back. */
  forget(type: string, job: ReadyJob): void {
    const queue = this.queueOf(type);
    if (!queue.queued.delete(job.key)) return;
    dropForgotten(queue);
    this.journal.record(() => this.add(type, job));
  }

  clear(): void {
    this.queues.clear();
  }

  private async refill(type: string, queue: Queue): Promise<void> {
    // Set before reading: what becomes ready meanwhile is added by its own change.
    queue.complete = true;
    const jobs = await this.read(type, this.capacity);
    for (const job of jobs) this.add(type, job);
    if (jobs.length === this.capacity) queue.complete = false;
  }

  private queueOf(type: string): Queue {
    let queue = this.queues.get(type);
    if (!queue) {
      queue = { ready: new Heap((a, b) => a.key < b.key), queued: new Set(), complete: false };
      this.queues.set(type, queue);
    }
    return queue;
  }
}

/** Jobs taken out of turn stay in the heap until they come to its top. */
function dropForgotten({ ready, queued }: Queue): void {
  for (let top = ready.peek(); top && !queued.has(top.key); top = ready.peek()) ready.pop();
}
