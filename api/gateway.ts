import {
  type Client,
  type ClientReadableStream,
  credentials,
  makeGenericClientConstructor,
  type ServiceDefinition,
} from '@grpc/grpc-js';

export interface Migration {
  readonly processInstanceKey: string;
  readonly migrationPlan: {
    readonly targetProcessDefinitionKey: string;
    readonly mappingInstructions: readonly { readonly sourceElementId: string; readonly targetElementId: string }[];
  };
}

/** A poll for jobs; times in milliseconds. */
export interface Poll {
  readonly type: string;
  readonly worker: string;
  readonly timeout: number;
  readonly maxJobsToActivate: number;
  /** Names of the variables wanted; none: all. */
  readonly fetchVariable: readonly string[];
  /** How long to wait for a job; negative: not at all. */
  readonly requestTimeout: number;
}

/** A job as it is on the wire: variables and headers are JSON texts. */
export interface ActivatedJob {
  readonly key: string;
  readonly type: string;
  readonly processInstanceKey: string;
  readonly bpmnProcessId: string;
  readonly processDefinitionVersion: number;
  readonly processDefinitionKey: string;
  readonly elementId: string;
  readonly elementInstanceKey: string;
  readonly customHeaders: string;
  readonly worker: string;
  readonly retries: number;
  /** Milliseconds since 1970. */
  readonly deadline: string;
  readonly variables: string;
}

type Method = (
  request: object,
  options: { readonly deadline: number },
  done: (error: Error | null, reply?: object) => void,
) => void;

type Stream = (
  request: object,
  options: { readonly deadline: number },
) => ClientReadableStream<{ readonly jobs: readonly ActivatedJob[] }>;

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 10_000;

/**
 * What the client package does not give of the gateway protocol: newer commands, and polls that may end without a job. On
 * the embedded gateway as on a cluster.
 */
export class Gateway {
  private readonly client: Client & { readonly [method: string]: Method | Stream };
  private readonly now: () => number;

  /** @param address host:port */
  constructor(service: ServiceDefinition, address: string, now: () => number) {
    const Plain = makeGenericClientConstructor(service, 'Gateway');
    this.client = new Plain(address, credentials.createInsecure()) as unknown as typeof this.client;
    this.now = now;
  }

  migrateProcessInstance(migration: Migration): Promise<void> {
    return this.call('MigrateProcessInstance', migration);
  }

  /** @param timeout how long the worker has from now on, in milliseconds */
  updateJobTimeout(jobKey: string, timeout: number): Promise<void> {
    return this.call('UpdateJobTimeout', { jobKey, timeout });
  }

  /** What the poll brings until it ends; there may be nothing. */
  async activateJobs(poll: Poll): Promise<ActivatedJob[]> {
    const deadline = this.now() + Math.max(poll.requestTimeout, 0) + PATIENCE;
    const jobs: ActivatedJob[] = [];
    const stream = (this.client['ActivateJobs'] as Stream).call(this.client, poll, { deadline });
    for await (const batch of stream as AsyncIterable<{ readonly jobs: readonly ActivatedJob[] }>)
      jobs.push(...batch.jobs);
    return jobs;
  }

  close(): void {
    this.client.close();
  }

  private call(method: string, request: object): Promise<void> {
    return new Promise((resolve, reject) =>
      (this.client[method] as Method).call(this.client, request, { deadline: this.now() + PATIENCE }, (error) =>
        error ? reject(error) : resolve(),
      ),
    );
  }
}
