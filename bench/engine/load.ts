import { type ClientReadableStream, credentials, makeGenericClientConstructor } from '@grpc/grpc-js';
import { gatewayService } from '../../engine/gateway/service.ts';
import { type BenchModel, variablesOf } from './models.ts';

/** How many instances there are, and how many are under way at once. */
export interface Amount {
  readonly instances: number;
  readonly inFlight: number;
}

export interface Measured {
  readonly seconds: number;
  /** From each command that moves an instance to what it led to: the next job with a worker, or the last answer; milliseconds. */
  readonly steps: readonly number[];
}

interface Job {
  readonly key: string;
  readonly variables: string;
}

type Unary = (request: object, done: (error: Error | null, reply: object) => void) => void;
type Polling = (request: object) => ClientReadableStream<{ readonly jobs: readonly Job[] }>;

/** Jobs asked for at once; twice as many polls as this are never under way for one type. */
const MAX_JOBS = 64;
const POLLS = 2;
const TIMEOUT = 300_000;
const LONG_POLL = 10_000;
const MESSAGE_TIME = 60_000;

/** Clients and workers of a gateway, in one process of their own: they start instances and do every job at once. */
export class GatewayLoad {
  private readonly client: { readonly [method: string]: unknown; close(): void };

  constructor(address: string) {
    const Client = makeGenericClientConstructor(gatewayService(), 'Gateway');
    this.client = new Client(address, credentials.createInsecure()) as unknown as typeof this.client;
  }

  deploy({ id, xml }: BenchModel): Promise<object> {
    return this.call('DeployResource', { resources: [{ name: `${id}.bpmn`, content: Buffer.from(xml) }] });
  }

  async run(model: BenchModel, { instances, inFlight }: Amount, name: string): Promise<Measured> {
    const crowd = new Crowd(this, model, instances, name);
    const polls = [...new Set(model.types)].flatMap((type) =>
      Array.from({ length: POLLS }, () => this.poll(type, crowd)),
    );
    const since = performance.now();
    for (let count = 0; count < Math.min(inFlight, instances); count += 1) crowd.startNext();
    await crowd.ended;
    const seconds = (performance.now() - since) / 1_000;
    for (const stop of polls) stop();
    return { seconds, steps: crowd.steps };
  }

  call(method: string, request: object): Promise<object> {
    return new Promise((resolve, reject) =>
      (this.client[method] as Unary).call(this.client, request, (error, reply) =>
        error ? reject(error) : resolve(reply),
      ),
    );
  }

  close(): void {
    this.client.close();
  }

  /** Asks for jobs of a type again and again. @returns what ends it */
  private poll(type: string, crowd: Crowd): () => void {
    const request = { type, worker: 'bench', timeout: TIMEOUT, maxJobsToActivate: MAX_JOBS, requestTimeout: LONG_POLL };
    let stream: ReturnType<Polling> | undefined;
    const ask = (): void => {
      if (crowd.isOver) return;
      stream = (this.client['ActivateJobs'] as Polling).call(this.client, request);
      stream.on('data', ({ jobs }) => {
        for (const job of jobs) crowd.take(type, job);
      });
      stream.on('end', ask);
      stream.on('error', (error) => crowd.isOver || crowd.fail(error));
    };
    ask();
    return () => stream?.cancel();
  }
}

/** The instances of one run. */
class Crowd {
  readonly steps: number[] = [];
  readonly ended: Promise<void>;
  isOver = false;
  fail!: (error: Error) => void;
  private readonly load: GatewayLoad;
  private readonly model: BenchModel;
  private readonly name: string;
  private readonly instances: number;
  private readonly sent = new Map<string, number>();
  private started = 0;
  private done = 0;
  private end!: () => void;

  constructor(load: GatewayLoad, model: BenchModel, instances: number, name: string) {
    this.load = load;
    this.model = model;
    this.instances = instances;
    this.name = name;
    this.ended = new Promise((resolve, reject) => {
      this.end = resolve;
      this.fail = reject;
    });
  }

  startNext(): void {
    if (this.started >= this.instances) return;
    this.started += 1;
    const id = `${this.name}-${this.started}`;
    this.command(id, 'CreateProcessInstance', {
      bpmnProcessId: this.model.id,
      version: -1,
      variables: JSON.stringify(variablesOf(id)),
    });
  }

  take(type: string, { key, variables }: Job): void {
    const { id } = JSON.parse(variables) as { id: string };
    this.stepDone(id);
    const { types, message } = this.model;
    const isLast = type === types.at(-1);
    const completed = this.command(id, 'CompleteJob', { jobKey: key, variables: '{"done":true}' });
    if (isLast) void completed.then(() => this.instanceDone(id));
    else if (message !== undefined && type === types.at(-2)) void completed.then(() => this.publish(message, id));
  }

  private publish(name: string, id: string): void {
    const variables = '{"answered":true}';
    this.command(id, 'PublishMessage', { name, correlationKey: id, timeToLive: MESSAGE_TIME, variables });
  }

  private command(id: string, method: string, request: object): Promise<unknown> {
    this.sent.set(id, performance.now());
    const answer = this.load.call(method, request);
    answer.catch(this.fail);
    return answer.catch(() => undefined);
  }

  private stepDone(id: string): void {
    this.steps.push(performance.now() - this.sent.get(id)!);
  }

  private instanceDone(id: string): void {
    this.stepDone(id);
    this.sent.delete(id);
    this.done += 1;
    this.startNext();
    if (this.done < this.instances) return;
    this.isOver = true;
    this.end();
  }
}
