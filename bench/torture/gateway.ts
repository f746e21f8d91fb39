import {
  type Client,
  type ClientReadableStream,
  credentials,
  makeGenericClientConstructor,
  type ServiceDefinition,
} from '@grpc/grpc-js';
import { gatewayService } from '../../engine/gateway/service.ts';

/** The answer to a call, or its gRPC status and text. */
export type Outcome<T = Record<string, unknown>> =
  | { readonly reply: T }
  | { readonly code: number; readonly details: string };

export const NOT_FOUND = 5;
export const UNAVAILABLE = 14;
const DEADLINE_EXCEEDED = 4;

/** No call may take longer, in milliseconds: one that does hangs. */
const PATIENCE = 30_000;

type Unary = (
  request: object,
  options: { readonly deadline: number },
  done: (error: { code: number; details: string } | null, reply?: Record<string, unknown>) => void,
) => void;

type JobStream = ClientReadableStream<{ readonly jobs: readonly Job[] }>;

let service: ServiceDefinition | undefined;

/** The gateway protocol as it is on the wire. */
export class Gateway {
  /** Calls that were neither answered nor refused in time. */
  hung = 0;
  private readonly client: Client & Record<string, Unary>;

  constructor(address: string) {
    service ??= gatewayService();
    const Raw = makeGenericClientConstructor(service, 'Gateway');
    this.client = new Raw(address, credentials.createInsecure()) as typeof this.client;
  }

  call<T = Record<string, unknown>>(rpc: string, request: object): Promise<Outcome<T>> {
    return new Promise((resolve) => {
      this.client[rpc]!(request, { deadline: Date.now() + PATIENCE }, (error, reply) => {
        if (error?.code === DEADLINE_EXCEEDED) this.hung += 1;
        resolve(error ? { code: error.code, details: error.details } : { reply: reply as T });
      });
    });
  }

  /** @throws Error where the call is refused */
  async must<T = Record<string, unknown>>(rpc: string, request: object): Promise<T> {
    const outcome = await this.call<T>(rpc, request);
    if ('reply' in outcome) return outcome.reply;
    throw new Error(`${rpc}: expected success, but got ${outcome.code} ${outcome.details}`);
  }

  /** Activates jobs of a type, as many as there are now up to a number. */
  async jobs(type: string, maxJobsToActivate: number, timeout = 60_000): Promise<readonly Job[]> {
    const stream = this.stream(type, maxJobsToActivate, timeout);
    const jobs: Job[] = [];
    for await (const part of stream) jobs.push(...part.jobs);
    return jobs;
  }

  /** Asks for a job and does not listen for the answer. @returns what takes the question back */
  ask(type: string): () => void {
    const stream = this.stream(type, 1, 60_000);
    stream.on('error', () => undefined);
    return () => stream.cancel();
  }

  private stream(type: string, maxJobsToActivate: number, timeout: number): JobStream {
    const request = { type, worker: 'torture', timeout, maxJobsToActivate, requestTimeout: -1 };
    const client = this.client as unknown as { ActivateJobs(request: object, options: object): JobStream };
    return client.ActivateJobs(request, { deadline: Date.now() + PATIENCE });
  }

  close(): void {
    this.client.close();
  }
}

export interface Job {
  readonly key: string;
  readonly processInstanceKey: string;
  readonly elementId: string;
}
