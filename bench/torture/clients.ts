import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../engine/testing/random.ts';
import { type Gateway, type Job, NOT_FOUND, type Outcome } from './gateway.ts';
import type { Ledger } from './ledger.ts';
import { ANSWER, USER_TASK, WORK } from './models.ts';
import { ERROR_CODE, MESSAGES } from './random-process.ts';

/** How long a job stays with a client that was given it, in milliseconds. */
const JOB_TIMEOUT = 3_000;
/** How long a message waits; an id is not taken a second time meanwhile. */
const TIME_TO_LIVE = 600_000;
/** Instances that are worked on at a time: with more, work on each becomes rare. */
const OPEN = 40;

/** How many clients are at work; each makes one call at a time. */
export const CLIENTS = 3;

export interface ClientsOptions {
  readonly random: Random;
  readonly ledger: Ledger;
  /** Ids of the processes to start. */
  readonly processes: readonly string[];
}

/** Three clients that start cases, work on them and write down what they were told; a call without an answer is made again. */
export class Clients {
  private readonly options: ClientsOptions;
  private gateway: Gateway | undefined;
  private readonly loops: Promise<void>[] = [];
  private stopped = false;
  private count = 0;
  private readonly recent: string[] = [];
  /** Calls that were sent and not answered yet. */
  underWay = 0;
  /** Calls that were done: what is refused may be refused from memory, and says nothing of the database. */
  answers = 0;

  constructor(options: ClientsOptions) {
    this.options = options;
  }

  /** Where the engine is now; undefined: nowhere. */
  serve(gateway: Gateway | undefined): void {
    this.gateway = gateway;
  }

  begin(clients = CLIENTS): void {
    for (let index = 0; index < clients; index += 1) this.loops.push(this.run());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.loops);
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const { gateway } = this;
      if (gateway) await this.act(gateway).catch(() => sleep(5));
      else await sleep(2);
    }
  }

  private act(gateway: Gateway): Promise<void> {
    const { random } = this.options;
    const chance = random.below(100);
    if (chance < 22) return this.create();
    if (chance < 62) return this.work(gateway, WORK);
    if (chance < 78) return this.work(gateway, USER_TASK);
    if (chance < 94) return this.publish();
    return chance < 98 ? this.set() : this.cancel();
  }

  /** A start whose answer was lost is not made again: nobody could tell whether it is the same. */
  private async create(): Promise<void> {
    const { random, ledger, processes } = this.options;
    if (this.recent.length > OPEN) this.recent.shift();
    const variables = JSON.stringify({ n: random.below(6), case: this.name() });
    const request = { bpmnProcessId: random.pick(processes), version: -1, variables };
    const outcome = await this.once<{ processInstanceKey: string }>('CreateProcessInstance', request);
    if (!('reply' in outcome)) return;
    ledger.created.add(outcome.reply.processInstanceKey);
    this.recent.push(outcome.reply.processInstanceKey);
  }

  private async work(gateway: Gateway, type: string): Promise<void> {
    const { random } = this.options;
    this.underWay += 1;
    const jobs = await gateway.jobs(type, 1 + random.below(4), JOB_TIMEOUT).finally(() => {
      this.underWay -= 1;
    });
    if (jobs.length === 0) await sleep(3);
    for (const job of jobs) await this.settle(job);
  }

  private async settle({ key: jobKey }: Job): Promise<void> {
    const { random, ledger } = this.options;
    const chance = random.below(20);
    const variables = JSON.stringify({ r: random.below(9) });
    if (chance === 0) {
      const failure = { jobKey, retries: random.below(3), errorMessage: 'no', retryBackOff: random.below(2) * 500 };
      if ('reply' in (await this.once('FailJob', failure))) ledger.failed.add(jobKey);
    } else if (chance === 1) {
      const error = { jobKey, errorCode: ERROR_CODE, errorMessage: '', variables };
      if ('reply' in (await this.once('ThrowError', error))) ledger.thrown.add(jobKey);
    } else if ('reply' in (await this.again('CompleteJob', { jobKey, variables }))) ledger.complete(jobKey);
  }

  private async publish(): Promise<void> {
    const { random, ledger } = this.options;
    const messageId = this.name();
    const toCase = random.below(2) === 0;
    const name = toCase ? ANSWER : random.pick(MESSAGES);
    const correlationKey = toCase ? `c${1 + random.below(this.count)}` : 'k';
    const request = { name, correlationKey, messageId, timeToLive: TIME_TO_LIVE, variables: '{"m":1}' };
    const outcome = await this.again<{ key: string }>('PublishMessage', request);
    if ('reply' in outcome) ledger.publish(messageId, outcome.reply.key);
  }

  private async set(): Promise<void> {
    const { random, ledger } = this.options;
    if (this.recent.length === 0) return;
    const value = this.name();
    const variables = JSON.stringify({ told: value });
    const request = { elementInstanceKey: random.pick(this.recent), variables, local: false };
    if ('reply' in (await this.once('SetVariables', request))) ledger.set.add(`told="${value}"`);
  }

  private async cancel(): Promise<void> {
    const { random, ledger } = this.options;
    if (this.recent.length === 0) return;
    const processInstanceKey = random.pick(this.recent);
    if ('reply' in (await this.once('CancelProcessInstance', { processInstanceKey })))
      ledger.cancelled.add(processInstanceKey);
  }

  private name(): string {
    this.count += 1;
    return `c${this.count}`;
  }

  private async once<T>(rpc: string, request: object): Promise<Outcome<T>> {
    while (!this.gateway && !this.stopped) await sleep(2);
    if (!this.gateway) return { code: NOT_FOUND, details: 'the run is over' };
    this.underWay += 1;
    const outcome = await this.gateway.call<T>(rpc, request);
    this.underWay -= 1;
    if ('code' in outcome && isUnknown(outcome.code)) this.options.ledger.unknown += 1;
    if ('reply' in outcome) this.answers += 1;
    return outcome;
  }

  /** Asks until there is an answer. */
  private async again<T>(rpc: string, request: object): Promise<Outcome<T>> {
    for (;;) {
      const outcome = await this.once<T>(rpc, request);
      if ('reply' in outcome || !isUnknown(outcome.code)) return outcome;
      await sleep(10);
    }
  }
}

/** CANCELLED, DEADLINE_EXCEEDED, UNAVAILABLE: whether it was done is not known. */
const isUnknown = (code: number): boolean => code === 1 || code === 4 || code === 14;
