import type { ZBClient, Job as ZeebeJob } from 'zeebe-node';
import type { Variables } from '../processes/mechanism.ts';
import type { JobOrigin } from './services.ts';

/** A job as the handlers see it. */
export interface Job extends JobOrigin {
  readonly elementId: string;
  /** The version of the process that its case runs. */
  readonly processDefinitionKey: string;
  readonly headers: { readonly [name: string]: string };
  readonly variables: Variables;
}

/** What a handler gives back: variables for the process, or a fault of the process that only a person can mend. */
export type Handler = (job: Job) => Promise<Variables>;

/** A fault that trying again will not mend: it becomes an incident at once. */
export class Unmendable extends Error {}

export interface WorkerOptions {
  readonly type: string;
  readonly handle: Handler;
  /** How long the engine waits before it gives the job to someone else, in milliseconds. */
  readonly timeout: number;
  /** How many jobs of the type are worked on at a time; even. */
  readonly concurrency: number;
  readonly onError: (error: Error, job: JobOrigin) => void;
}

/** The job type of what people do. */
export const USER_TASK = 'io.camunda.zeebe:userTask';

/** One poll waits while the other's answer is worked on, so that the next job of the type need not wait to be asked for. */
const POLLS = 2;
const LONG_POLL = 30_000;
const RETRY_BACKOFF = 1_000;

/**
 * Starts a worker, which asks as often as its client's settings say. The client's own completion swallows errors, so jobs are settled by commands whose failure is seen:
 * a job that could not be settled is handed out again, and handlers are safe to run twice.
 */
export function startWorker(
  client: ZBClient,
  { type, handle, timeout, concurrency, onError }: WorkerOptions,
): { close(): Promise<unknown> } {
  const worker = () =>
    client.createWorker({
      taskType: type,
      timeout,
      longPoll: LONG_POLL,
      maxJobsToActivate: concurrency / POLLS,
      loglevel: 'NONE',
      taskHandler: async (job) => {
        const origin = toJob(job);
        try {
          const variables = await handle(origin);
          await client.completeJob({ jobKey: job.key, variables: variables as never });
        } catch (error) {
          onError(error as Error, origin);
          await settleFailure(client, job, error as Error).catch((lost: Error) => onError(lost, origin));
        }
        return job.forward();
      },
    });
  const workers = Array.from({ length: POLLS }, worker);
  return { close: () => Promise.all(workers.map((one) => one.close())) };
}

const toJob = (job: Readonly<ZeebeJob>): Job => ({
  jobKey: job.key,
  processInstanceKey: job.processInstanceKey,
  processId: job.bpmnProcessId,
  elementId: job.elementId,
  // The client's own shape of a job calls it by a name that no answer has.
  processDefinitionKey: (job as unknown as Pick<Job, 'processDefinitionKey'>).processDefinitionKey,
  headers: job.customHeaders as { readonly [name: string]: string },
  variables: job.variables as Variables,
});

/** A job that is gone, or was settled before, needs nothing more. */
async function settleFailure(client: ZBClient, job: Readonly<ZeebeJob>, error: Error): Promise<void> {
  if (/^(5 NOT_FOUND|9 FAILED_PRECONDITION)/.test(error.message)) return;
  const retries = error instanceof Unmendable ? 0 : Math.max(0, job.retries - 1);
  await client.failJob({ jobKey: job.key, retries, errorMessage: error.message, retryBackOff: RETRY_BACKOFF });
}

/** A user task waits as long as its official needs: longer than any office remembers. */
const HUMAN_TIMEOUT = 10 * 365 * 24 * 3_600_000;

/** Takes user tasks out of the queue without settling them; an official completes them through the API. */
export function startInbox(
  client: ZBClient,
  receive: (job: Job) => Promise<void>,
  onError: (error: Error, job: JobOrigin) => void,
): { close(): Promise<null> } {
  return client.createWorker({
    taskType: USER_TASK,
    timeout: HUMAN_TIMEOUT,
    longPoll: LONG_POLL,
    maxJobsToActivate: 100,
    loglevel: 'NONE',
    taskHandler: async (job) => {
      const task = toJob(job);
      await receive(task).catch((error: Error) => onError(error, task));
      return job.forward();
    },
  });
}
