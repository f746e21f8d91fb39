import {
  type CallOptions,
  type ClientReadableStream,
  credentials,
  Metadata,
  makeGenericClientConstructor,
  type ServiceError,
} from '@grpc/grpc-js';
import { systemClock } from '../clock.ts';
import { gatewayService } from '../gateway/service.ts';
import type { Json } from '../protocol/basics.ts';

type Message = { readonly [field: string]: unknown };
type Answer = (error: ServiceError | null, reply: Message) => void;
type Unary = (request: Message, metadata: Metadata, options: CallOptions, answer: Answer) => void;
type Streaming = (request: Message) => ClientReadableStream<{ readonly jobs: readonly Message[] }>;

/** A job as a worker receives it. */
export interface WorkerJob {
  readonly key: string;
  readonly [field: string]: Json;
}

/** How long a call may take, in milliseconds: an answer on time is not what is compared here. */
const PATIENCE = 20_000;
/** What the call ends with where no answer comes. */
export const NO_ANSWER = /DEADLINE_EXCEEDED|CANCELLED/;

/** The gateway protocol without a client package around it, so that answers and errors are seen as they are. */
export class GatewayClient {
  private readonly client: { [method: string]: unknown; close(): void };

  constructor(address: string) {
    const Client = makeGenericClientConstructor(gatewayService(), 'Gateway');
    this.client = new Client(address, credentials.createInsecure()) as unknown as typeof this.client;
  }

  /**
   * Calls a method that answers once.
   * @throws Error with the status and the text of the refusal
   */
  call(method: string, request: Message, patience = PATIENCE): Promise<Message> {
    const unary = (this.client[method] as Unary).bind(this.client);
    return new Promise((resolve, reject) =>
      unary(request, new Metadata(), { deadline: systemClock.now() + patience }, (error, reply) =>
        error ? reject(new Error(error.message)) : resolve(reply),
      ),
    );
  }

  /** Activates the jobs that are ready, without waiting for others. */
  activate(type: string, maxJobsToActivate: number, timeout: number): Promise<readonly WorkerJob[]> {
    const request = { type, maxJobsToActivate, timeout, worker: 'conformance', requestTimeout: -1, fetchVariable: [] };
    const stream = (this.client['ActivateJobs'] as Streaming).call(this.client, request);
    const jobs: WorkerJob[] = [];
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => stream.cancel(), PATIENCE);
      stream.on('data', (batch) => jobs.push(...batch.jobs.map(toWorkerJob)));
      stream.on('error', (error) => reject(new Error(error.message)));
      stream.on('end', () => resolve(jobs));
      stream.on('close', () => clearTimeout(timer));
    });
  }

  close(): void {
    this.client.close();
  }
}

const toWorkerJob = ({ variables, customHeaders, deadline: _, ...job }: Message): WorkerJob => ({
  ...(job as WorkerJob),
  variables: JSON.parse(String(variables)),
  customHeaders: JSON.parse(String(customHeaders)),
});
