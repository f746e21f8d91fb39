import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Json } from '../protocol.ts';
import type { SlowReply, SlowRequest } from './slow-worker.ts';

/** Longest time one evaluation may take, in milliseconds; then its thread is ended and the evaluation fails. */
export const MAX_EVALUATION_MILLISECONDS = 250;

export type Evaluation = { readonly value: Json } | { readonly failure: string };

interface Waiting {
  readonly request: SlowRequest;
  readonly settle: (evaluation: Evaluation) => void;
}

/** Evaluates FEEL with the reference in a thread that can be killed, so that no expression can stop the office. */
export class SlowFeel {
  private worker: Worker | undefined;
  private ready: Promise<Worker> | undefined;
  private readonly queue: Waiting[] = [];
  private running = false;
  private nextId = 1;
  private closed = false;

  evaluate(text: string, context: { readonly [name: string]: Json }, now: number): Promise<Evaluation> {
    return new Promise((settle) => {
      const request = { id: this.nextId++, text, context, now: new Date(now).toISOString() };
      this.queue.push({ request, settle });
      void this.run();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.worker?.terminate();
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let next = this.queue.shift(); next && !this.closed; next = this.queue.shift())
      next.settle(await this.evaluateOne(next.request));
    this.running = false;
  }

  private async evaluateOne(request: SlowRequest): Promise<Evaluation> {
    const worker = await this.start();
    return new Promise((settle) => {
      const finish = (evaluation: Evaluation): void => {
        clearTimeout(timer);
        worker.off('message', onMessage);
        worker.off('error', onError);
        settle(evaluation);
      };
      const onMessage = (reply: SlowReply): void => {
        if (reply.id === request.id) finish(toEvaluation(reply));
      };
      const onError = (error: Error): void => {
        this.forget();
        finish({ failure: error.message });
      };
      const timer = setTimeout(() => {
        this.forget();
        void worker.terminate();
        finish({ failure: `the evaluation took longer than ${MAX_EVALUATION_MILLISECONDS} ms` });
      }, MAX_EVALUATION_MILLISECONDS);
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.postMessage(request);
    });
  }

  private forget(): void {
    this.worker = undefined;
    this.ready = undefined;
  }

  private start(): Promise<Worker> {
    this.ready ??= new Promise((resolve, reject) => {
      const worker = new Worker(path.join(__dirname, 'slow-worker.ts'), {
        execArgv: ['--require', 'tsx/cjs'],
        resourceLimits: { maxOldGenerationSizeMb: 128 },
      });
      worker.unref();
      this.worker = worker;
      worker.once('message', () => resolve(worker));
      worker.once('error', reject);
    });
    return this.ready;
  }
}

const toEvaluation = ({ json, failure }: SlowReply): Evaluation =>
  json === undefined ? { failure: failure ?? 'unknown failure' } : { value: JSON.parse(json) as Json };
