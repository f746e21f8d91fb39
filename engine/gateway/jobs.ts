import type { ServerWritableStream } from '@grpc/grpc-js';
import type { ActivatedJob } from '../commands.ts';
import type { Engine } from '../engine.ts';
import { DEFAULT_TENANT } from '../protocol/basics.ts';
import { accepted, toCallError } from './errors.ts';
import { checkTenants } from './tenants.ts';
import { checkTexts, milliseconds, parseVariables } from './values.ts';
import type { Call } from './wire.ts';

export const completeJob = async (engine: Engine, { jobKey, variables }: Call<'CompleteJob'>): Promise<object> =>
  accepted(await engine.submit('completeJob', { jobKey, variables: parseVariables(variables) }));

export const failJob = async (engine: Engine, call: Call<'FailJob'>): Promise<object> =>
  accepted(
    await engine.submit('failJob', {
      jobKey: call.jobKey,
      retries: call.retries,
      retryBackOff: milliseconds(call.retryBackOff),
      errorMessage: call.errorMessage,
      variables: parseVariables(call.variables),
    }),
  );

export const throwError = async (engine: Engine, call: Call<'ThrowError'>): Promise<object> =>
  accepted(await engine.submit('throwError', { ...call, variables: parseVariables(call.variables) }));

export const updateJobRetries = async (
  engine: Engine,
  { jobKey, retries }: Call<'UpdateJobRetries'>,
): Promise<object> => accepted(await engine.submit('updateJobRetries', { jobKey, retries }));

export const updateJobTimeout = async (
  engine: Engine,
  { jobKey, timeout }: Call<'UpdateJobTimeout'>,
): Promise<object> => accepted(await engine.submit('updateJobTimeout', { jobKey, timeout: milliseconds(timeout) }));

/** How long a poll stays open when the client names no time, in milliseconds. */
const DEFAULT_LONG_POLL = 10_000;

type Poll = ServerWritableStream<Call<'ActivateJobs'>, object>;

/** Polls that wait for jobs, by type; the one that waits longest is served first. */
export class JobPolls {
  private readonly waiting = new Map<string, Set<() => void>>();
  private readonly engine: Engine;
  private closed = false;

  constructor(engine: Engine) {
    this.engine = engine;
    engine.onJobs((type) => this.wake(type));
  }

  /** Serves one poll: at once if there are jobs, else when there are, else empty when its time is over. */
  async serve(poll: Poll): Promise<void> {
    try {
      checkTexts(poll.request);
      checkTenants('ActivateJobs', poll.request);
      const jobs = await this.jobsFor(poll);
      if (poll.cancelled) await this.giveBack(jobs);
      else if (jobs.length > 0) poll.write({ jobs: jobs.map(jobToWire) });
      poll.end();
    } catch (error) {
      const { code, details } = toCallError(error);
      poll.emit('error', { code, details });
    }
  }

  /** Ends every waiting poll, so that the server can stop. */
  close(): void {
    this.closed = true;
    for (const wakes of this.waiting.values()) for (const wake of [...wakes]) wake();
  }

  private async jobsFor(poll: Poll): Promise<readonly ActivatedJob[]> {
    const requested = Number(poll.request.requestTimeout);
    const end = performance.now() + (requested === 0 ? DEFAULT_LONG_POLL : Math.max(0, requested));
    for (;;) {
      // Listening begins before asking, so that a job made meanwhile is not missed.
      const woken = this.wait(poll, end);
      const jobs = poll.cancelled ? [] : await this.activate(poll.request);
      if (jobs.length > 0 || poll.cancelled || this.closed || performance.now() >= end) {
        woken.forget();
        return jobs;
      }
      await woken.signal;
    }
  }

  /** The worker went away while its jobs were made out: another one need not wait until their time is over. */
  private async giveBack(jobs: readonly ActivatedJob[]): Promise<void> {
    for (const { key } of jobs) await this.engine.submit('yieldJob', { jobKey: key });
  }

  private async activate(call: Call<'ActivateJobs'>): Promise<readonly ActivatedJob[]> {
    const { type, worker, timeout, maxJobsToActivate: maxJobs, fetchVariable: fetchVariables } = call;
    const reply = await this.engine.submit('activateJobs', {
      type,
      worker,
      timeout: milliseconds(timeout),
      maxJobs,
      fetchVariables,
    });
    return accepted(reply).jobs;
  }

  private wait(poll: Poll, end: number): { readonly signal: Promise<void>; readonly forget: () => void } {
    const wakes = this.waiting.get(poll.request.type) ?? new Set();
    this.waiting.set(poll.request.type, wakes);
    let forget = (): void => undefined;
    const signal = new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        poll.off('cancelled', wake);
        wakes.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.max(0, end - performance.now()));
      poll.on('cancelled', wake);
      wakes.add(wake);
      forget = wake;
    });
    return { signal, forget };
  }

  private wake(type: string): void {
    const [first] = this.waiting.get(type) ?? [];
    first?.();
  }
}

/** As the clients read it: 64-bit numbers as text, documents as JSON text that is never empty. */
export const jobToWire = (job: ActivatedJob): object => ({
  ...job,
  deadline: String(job.deadline),
  customHeaders: JSON.stringify(job.customHeaders),
  tenantId: DEFAULT_TENANT,
});
