import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DecisionResult } from '../decisions/evaluate.ts';
import type { DecisionGraph } from '../decisions/model.ts';
import type { Json } from '../protocol.ts';
import type { SlowReply, SlowRequest } from './slow-worker.ts';

/** Longest time one evaluation may take, in milliseconds; then its thread is ended and the evaluation fails. */
export const MAX_EVALUATION_MILLISECONDS = 250;
/** As {@link MAX_EVALUATION_MILLISECONDS}, for a decision with all it requires: it is made of many expressions. */
export const MAX_DECISION_MILLISECONDS = 1_000;

export type Evaluation = { readonly value: Json } | { readonly failure: string };

interface Waiting {
  readonly request: SlowRequest;
  readonly settle: (evaluation: Evaluation) => void;
}

/** Evaluates FEEL with the reference in a thread that can be killed, so that no expression can stop the office. */
export class SlowFeel {
  private ready: Promise<Worker> | undefined;
  private reserve: Promise<Worker> | undefined;
  private readonly threads = new Set<Worker>();
  private readonly queue: Waiting[] = [];
  private running = false;
  private nextId = 1;
  private closed = false;

  evaluate(text: string, context: { readonly [name: string]: Json }, now: number): Promise<Evaluation> {
    return this.enqueue(text, context, now);
  }

  async decide(
    graph: DecisionGraph,
    decisionId: string,
    context: { readonly [name: string]: Json },
    now: number,
  ): Promise<DecisionResult> {
    const evaluation = await this.enqueue({ graph, decisionId }, context, now);
    if ('failure' in evaluation) return { output: 'null', evaluated: [], failure: evaluation.failure };
    // The worker evaluated a decision: what it answers is one's result.
    return evaluation.value as unknown as DecisionResult;
  }

  private enqueue(
    subject: SlowRequest['subject'],
    context: { readonly [name: string]: Json },
    now: number,
  ): Promise<Evaluation> {
    return new Promise((settle) => {
      const request = { id: this.nextId++, subject, context, now: new Date(now).toISOString() };
      this.queue.push({ request, settle });
      void this.run();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.threads].map((thread) => thread.terminate()));
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (let next = this.queue.shift(); next && !this.closed; next = this.queue.shift())
      next.settle(await this.evaluateOne(next.request));
    this.running = false;
  }

  private async evaluateOne(request: SlowRequest): Promise<Evaluation> {
    let worker: Worker;
    try {
      worker = await this.start();
    } catch (error) {
      this.forget();
      return { failure: `the evaluation could not begin: ${(error as Error).message}` };
    }
    return this.ask(worker, request);
  }

  private ask(worker: Worker, request: SlowRequest): Promise<Evaluation> {
    const limit = typeof request.subject === 'string' ? MAX_EVALUATION_MILLISECONDS : MAX_DECISION_MILLISECONDS;
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
        finish({ failure: `the evaluation took longer than ${limit} ms` });
      }, limit);
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.postMessage(request);
    });
  }

  /** The thread is lost; from now on another one waits in reserve, because a new one takes long to begin. */
  private forget(): void {
    this.ready = this.reserve;
    this.reserve = this.closed ? undefined : this.launch();
  }

  private start(): Promise<Worker> {
    this.ready ??= this.launch();
    return this.ready;
  }

  private launch(): Promise<Worker> {
    const launched = new Promise<Worker>((resolve, reject) => {
      const worker = new Worker(path.join(__dirname, 'slow-worker.ts'), {
        execArgv: ['--require', 'tsx/cjs'],
        resourceLimits: { maxOldGenerationSizeMb: 128 },
      });
      worker.unref();
      this.threads.add(worker);
      worker.once('exit', () => this.threads.delete(worker));
      worker.once('message', () => resolve(worker));
      worker.once('error', reject);
    });
    // Whoever needs this thread sees its failure; nobody may ever need one in reserve.
    launched.catch(() => undefined);
    return launched;
  }
}

const toEvaluation = ({ json, failure }: SlowReply): Evaluation =>
  json === undefined ? { failure: failure ?? 'unknown failure' } : { value: JSON.parse(json) as Json };
