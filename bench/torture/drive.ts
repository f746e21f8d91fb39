import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { EngineChild } from './child.ts';
import type { Gateway } from './gateway.ts';
import { ANSWER, USER_TASK, WORK } from './models.ts';
import { MESSAGES } from './random-process.ts';
import type { Tally } from './tally.ts';

/** A round that brings nothing to its end is allowed so often before what is left counts as stuck. */
const PATIENCE = 15;
/** How far time is moved each round, in milliseconds: past every timer and every worker's time. */
const STEP = 61_000;

/** What an instance may wait for, and that it waits: told of where it is stuck. */
const WAITS = ['element_instance', 'job', 'timer', 'process_message_subscription', 'message_subscription', 'incident'];
/** How much of each row is told, in characters. */
const SAMPLE = 700;

interface Waiting {
  readonly name: string;
  readonly correlation_key: string;
}

/** Brings all that was begun to its end; what cannot be brought there is stuck. */
export class Driver {
  private readonly pool: () => Pool;
  private readonly child: EngineChild;
  private readonly gateway: Gateway;
  private later: number;

  constructor(pool: () => Pool, child: EngineChild, gateway: Gateway, later: number) {
    this.pool = pool;
    this.child = child;
    this.gateway = gateway;
    this.later = later;
  }

  async drive(tally: Tally): Promise<void> {
    let least = Number.POSITIVE_INFINITY;
    for (let idle = 0; idle < PATIENCE; idle += 1) {
      const open = await this.open();
      if (open === 0) return;
      // While thousands of messages run out, what is due after them has to wait.
      const held = open + (await this.count('message'));
      if (held < least) idle = 0;
      least = Math.min(least, held);
      await this.round();
    }
    const open = await this.open();
    const left = await Promise.all(WAITS.map(async (table) => `${table}: ${await this.samples(table)}`));
    for (let count = open; count > 0; count -= 1)
      tally.complain('stuck', `an element, one of ${open}; ${count === open ? left.join('\n    ') : 'see above'}`);
  }

  private async samples(table: string): Promise<string> {
    const { rows } = await this.pool().query<{ data: string }>(`select data from engine.${table} order by key limit 4`);
    return rows.map(({ data }) => data.slice(0, SAMPLE)).join(' | ') || 'none';
  }

  private open(): Promise<number> {
    return this.count('element_instance');
  }

  private async count(table: string): Promise<number> {
    const { rows } = await this.pool().query<{ count: string }>(`select count(*) as count from engine.${table}`);
    return Number(rows[0]!.count);
  }

  private async round(): Promise<void> {
    this.later += STEP;
    this.child.tell({ order: 'later', value: this.later });
    // The engine looks at its dates ten times in a second.
    await sleep(300);
    for (const type of [WORK, USER_TASK]) await this.work(type);
    await this.resolve();
    await this.answer();
  }

  private async work(type: string): Promise<void> {
    for (;;) {
      const jobs = await this.gateway.jobs(type, 100);
      if (jobs.length === 0) return;
      await Promise.all(jobs.map(({ key }) => this.gateway.call('CompleteJob', { jobKey: key, variables: '{}' })));
    }
  }

  private async resolve(): Promise<void> {
    const { rows } = await this.pool().query<{ key: string; job: string }>(
      "select key, data::json -> 'value' ->> 'jobKey' as job from engine.incident",
    );
    for (const { key, job } of rows) {
      if (job !== '-1') await this.gateway.call('UpdateJobRetries', { jobKey: job, retries: 1 });
      await this.gateway.call('ResolveIncident', { incidentKey: key });
    }
  }

  /** Publishes what is waited for, as often as it is: a message reaches one instance of a process, not all that wait. */
  private async answer(): Promise<void> {
    const { rows } = await this.pool().query<Waiting>(
      'select name, correlation_key from engine.message_subscription where name = any($1)',
      [[ANSWER, ...MESSAGES]],
    );
    await Promise.all(
      rows.map(({ name, correlation_key: correlationKey }) =>
        this.gateway.call('PublishMessage', { name, correlationKey, messageId: '', timeToLive: 0, variables: '{}' }),
      ),
    );
  }
}
