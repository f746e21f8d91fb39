import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Json } from '../protocol/basics.ts';
import type { SlowReply, SlowRequest } from './slow-worker.ts';

/** Longest time one evaluation may take, in milliseconds; then its thread is ended and the evaluation fails. */
export const MAX_EVALUATION_MILLISECONDS = 250;
/** As {@link MAX_EVALUATION_MILLISECONDS}, for a decision with all it requires: it is made of many expressions. */
export const MAX_DECISION_MILLISECONDS = 1_000;
const PARTS = 10;

export type Evaluation = { readonly value: Json } | { readonly failure: string };

/** One thread that evaluates FEEL with the reference, one expression at a time, and can be ended at any moment. */
export class EvaluationThread {
  /** No more can be asked of it: it was ended, or ended itself. */
  lost = false;

  private readonly worker: Worker;

  private constructor(worker: Worker) {
    this.worker = worker;
    worker.once('exit', () => {
      this.lost = true;
    });
  }

  /** @throws where the thread ends before it is ready. */
  static begin(began: (worker: Worker) => void): Promise<EvaluationThread> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(path.join(__dirname, 'slow-worker.ts'), {
        execArgv: ['--require', 'tsx/cjs'],
        resourceLimits: { maxOldGenerationSizeMb: 128 },
      });
      worker.unref();
      began(worker);
      worker.once('message', () => resolve(new EvaluationThread(worker)));
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the thread ended before it was ready')));
    });
  }

  ask(request: SlowRequest): Promise<Evaluation> {
    const limit = typeof request.subject === 'string' ? MAX_EVALUATION_MILLISECONDS : MAX_DECISION_MILLISECONDS;
    return new Promise((settle) => {
      const finish = (evaluation: Evaluation): void => {
        stopWatching();
        this.worker.off('message', onMessage);
        this.worker.off('error', onError);
        settle(evaluation);
      };
      const onMessage = (reply: SlowReply): void => {
        if (reply.id === request.id) finish(toEvaluation(reply));
      };
      const onError = (error: Error): void => {
        this.lost = true;
        finish({ failure: error.message });
      };
      const stopWatching = whenPassed(limit, () => {
        this.lost = true;
        void this.worker.terminate();
        finish({ failure: `the evaluation took longer than ${limit} ms` });
      });
      this.worker.on('message', onMessage);
      this.worker.on('error', onError);
      this.worker.postMessage(request);
    });
  }
}

/**
 * Calls once the limit has passed, counted in parts: one that took longer, because the machine or this thread stood still,
 * counts as one all the same, since the evaluation stood still with it.
 */
function whenPassed(limit: number, call: () => void): () => void {
  let lastLook: NodeJS.Immediate | undefined;
  let timer: NodeJS.Timeout;
  let left = PARTS;
  const wait = (): void => {
    left -= 1;
    // An answer that is here but not yet read is read before the immediate.
    if (left < 0) lastLook = setImmediate(call);
    else timer = setTimeout(wait, limit / PARTS);
  };
  wait();
  return () => {
    clearTimeout(timer);
    clearImmediate(lastLook);
  };
}

const toEvaluation = ({ json, failure }: SlowReply): Evaluation =>
  json === undefined ? { failure: failure ?? 'unknown failure' } : { value: JSON.parse(json) as Json };
