import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DiagramProblem } from '../contract/drafts.ts';
import type { Compared, CompareOrder } from './compare.ts';
import { type CheckOrder, problem } from './find-problems.ts';

type Order = CheckOrder | CompareOrder;

export interface NumberedOrder {
  readonly id: number;
  readonly order: Order;
}

export type Answered =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };

interface Waiting {
  readonly order: Order;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** It was given up, or never begun. */
class NotDone extends Error {}

/** A draft is checked in well under a second; the first one waits for the thread to start, on a busy machine. */
const CHECKING_TIME = 30_000;
/** Orders that wait: beyond it whoever saves is told to come back. */
const MAX_WAITING = 50;

/** Looks for what is wrong with drafts in a thread of its own: a large or hostile one keeps nobody else waiting. */
export class DraftChecker {
  private readonly waiting = new Map<number, Waiting>();
  private readonly limit: number;
  private thread: Worker | undefined;
  private timer: NodeJS.Timeout | undefined;
  private nextId = 1;

  /** @param limit how long one draft may take, in milliseconds */
  constructor(limit = CHECKING_TIME) {
    this.limit = limit;
  }

  /** Everything wrong with a draft; one that takes too long is no draft anybody can run. */
  check(order: CheckOrder): Promise<readonly DiagramProblem[]> {
    return this.ask<readonly DiagramProblem[]>(order).catch((error: Error) => {
      if (error instanceof NotDone) return [problem('teknis', error.message)];
      throw error;
    });
  }

  /** @throws Error where a diagram cannot be read, or it takes too long */
  compare(order: CompareOrder): Promise<Compared> {
    return this.ask(order);
  }

  private ask<T>(order: Order): Promise<T> {
    if (this.waiting.size >= MAX_WAITING)
      return Promise.reject(new NotDone('Rancangan belum diperiksa karena sistem sibuk. Simpan sekali lagi.'));
    const id = this.nextId++;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { order, resolve: resolve as (answer: unknown) => void, reject });
      this.running().postMessage({ id, order } satisfies NumberedOrder);
      if (this.timer === undefined) this.watch();
    });
  }

  async close(): Promise<void> {
    const { thread } = this;
    this.abandon(new Error('The thread that checks drafts has been stopped'));
    await thread?.terminate();
  }

  private watch(): void {
    clearTimeout(this.timer);
    this.timer = this.waiting.size === 0 ? undefined : setTimeout(() => this.giveUp(), this.limit).unref();
  }

  /** What takes too long is given up; those behind it go to a new thread. */
  private giveUp(): void {
    const [[id, late], ...others] = [...this.waiting] as [[number, Waiting], ...[number, Waiting][]];
    void this.thread?.terminate();
    this.thread = undefined;
    this.waiting.delete(id);
    late.reject(new NotDone('Rancangan terlalu besar untuk diperiksa. Kecilkan diagram atau formulirnya.'));
    for (const [next, { order }] of others) this.running().postMessage({ id: next, order } satisfies NumberedOrder);
    this.watch();
  }

  private running(): Worker {
    if (this.thread) return this.thread;
    const thread = new Worker(path.join(__dirname, 'check-thread.ts'), { execArgv: ['--require', 'tsx/cjs'] });
    thread.unref();
    // What a thread says that was given up no longer counts.
    const heard =
      <T>(listen: (said: T) => void) =>
      (said: T) =>
        this.thread === thread ? listen(said) : undefined;
    thread.on(
      'message',
      heard((answered: Answered) => this.deliver(answered)),
    );
    thread.on(
      'error',
      heard((error: Error) => this.abandon(error)),
    );
    thread.on(
      'exit',
      heard(() => this.abandon(new Error('The thread that checks drafts has ended'))),
    );
    this.thread = thread;
    return thread;
  }

  private deliver(answered: Answered): void {
    const { resolve, reject } = this.waiting.get(answered.id)!;
    this.waiting.delete(answered.id);
    this.watch();
    if ('failure' in answered) reject(new Error(answered.failure));
    else resolve(answered.answer);
  }

  private abandon(error: Error): void {
    this.thread = undefined;
    const abandoned = [...this.waiting.values()];
    this.waiting.clear();
    this.watch();
    for (const { reject } of abandoned) reject(error);
  }
}
