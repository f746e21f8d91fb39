import type { Key } from '../protocol/basics.ts';
import { Heap } from './heap.ts';

/** Something that must be looked at when its time comes. */
export interface Deadline {
  readonly kind: 'timer' | 'job' | 'message';
  readonly key: Key;
  /** Milliseconds since 1970. */
  readonly due: number;
  /** What must be loaded to act on it: the process instance, or the message's name and correlation key. */
  readonly owner: string;
  /** Of timers due at the same time that of the element instance with the lowest key comes first, as in Zeebe. */
  readonly elementInstanceKey?: Key;
}

/**
 * Reads the first `limit` deadlines in (after, until] by due date, and with the last of them all that are due at the same
 * time, once all that was decided so far is stored.
 */
export type ReadDeadlines = (after: number, until: number, limit: number) => Promise<readonly Deadline[]>;

const order = (a: Deadline, b: Deadline): number =>
  a.due - b.due ||
  Number(a.elementInstanceKey ?? 0) - Number(b.elementInstanceKey ?? 0) ||
  Number(a.key) - Number(b.key);

/** How far ahead deadlines are held in memory, in milliseconds. */
const WINDOW = 60_000;
const MAX_READ = 10_000;

/** Deadlines of the near future in memory, earliest first; those further off rest in storage. */
export class Deadlines {
  private readonly heap = new Heap<Deadline>((a, b) => order(a, b) < 0);
  private horizon = Number.NEGATIVE_INFINITY;
  private readonly read: ReadDeadlines;

  constructor(read: ReadDeadlines) {
    this.read = read;
  }

  add(deadline: Deadline): void {
    if (deadline.due <= this.horizon) this.heap.push(deadline);
  }

  /** Takes everything due now. May name a deadline twice or one long gone: whoever acts on it must look. */
  async due(now: number): Promise<Deadline[]> {
    if (now + WINDOW / 2 > this.horizon) await this.extend(now + WINDOW);
    const due: Deadline[] = [];
    for (let next = this.heap.peek(); next && next.due <= now; next = this.heap.peek()) due.push(this.heap.pop()!);
    return due;
  }

  clear(): void {
    this.heap.clear();
    this.horizon = Number.NEGATIVE_INFINITY;
  }

  private async extend(until: number): Promise<void> {
    const after = this.horizon;
    // Set before reading: what is decided meanwhile is added by its own change.
    this.horizon = until;
    const deadlines = await this.read(after, until, MAX_READ);
    for (const deadline of deadlines) this.heap.push(deadline);
    if (deadlines.length >= MAX_READ) this.horizon = deadlines.at(-1)!.due;
  }
}
