import type { Worker } from 'node:worker_threads';
import type { DecisionResult } from '../decisions/evaluate.ts';
import type { DecisionGraph } from '../decisions/model.ts';
import type { Json } from '../protocol/basics.ts';
import { type Evaluation, EvaluationThread } from './evaluation-thread.ts';
import type { SlowRequest } from './slow-worker.ts';

interface Waiting {
  readonly request: SlowRequest;
  readonly settle: (evaluation: Evaluation) => void;
}

/** Evaluates FEEL with the reference in a thread that can be killed, so that no expression can stop the office. */
export class SlowFeel {
  private ready: Promise<EvaluationThread> | undefined;
  private reserve: Promise<EvaluationThread> | undefined;
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
    try {
      const thread = await this.thread();
      const evaluation = await thread.ask(request);
      if (thread.lost) this.forget();
      return evaluation;
    } catch (error) {
      this.forget();
      return { failure: `the evaluation could not begin: ${(error as Error).message}` };
    }
  }

  private async thread(): Promise<EvaluationThread> {
    this.ready ??= this.launch();
    const thread = await this.ready;
    if (!thread.lost) return thread;
    this.forget();
    return this.thread();
  }

  /** The thread is lost; from now on another one waits in reserve, because a new one takes long to begin. */
  private forget(): void {
    this.ready = this.reserve;
    this.reserve = this.closed ? undefined : this.launch();
  }

  private launch(): Promise<EvaluationThread> {
    const launched = EvaluationThread.begin((worker) => {
      this.threads.add(worker);
      worker.once('exit', () => this.threads.delete(worker));
    });
    // Whoever needs this thread sees its failure; nobody may ever need one in reserve.
    launched.catch(() => undefined);
    return launched;
  }
}
