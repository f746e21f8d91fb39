import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { Random } from '../../engine/testing/random.ts';
import { Checker } from './checker.ts';
import { type EngineChild, Nursery } from './child.ts';
import { Clients } from './clients.ts';
import { Driver } from './drive.ts';
import type { Place } from './engine-program.ts';
import { Gateway } from './gateway.ts';
import { Ledger } from './ledger.ts';
import { deployment, models } from './models.ts';
import type { Run } from './run.ts';

/** Random processes that are deployed beside the office's. */
const RANDOM_MODELS = 12;
/** How much time passes between two lives of a program, in milliseconds: longer than a client keeps a job. */
const AWAY = 4_000;
/** How long nothing may be done for the clients, whatever happens, in milliseconds. */
const PATIENCE = 20_000;

/** One database, the programs that come and go on it, the clients, and what they were told. */
export class World {
  readonly random: Random;
  readonly ledger = new Ledger();
  readonly clients: Clients;
  readonly checker: Checker;
  readonly nursery: Nursery;
  /** The program that lives now, and its gateway. */
  child!: EngineChild;
  gateway!: Gateway;
  /** host:port of its gateway. */
  address = '';
  /** Where its database is. */
  url = '';
  private waiting: { readonly child: EngineChild; readonly ready: Promise<string> } | undefined;
  private readonly run: Run;
  private readonly place: Place;
  private readonly own: string | undefined;
  private pool!: Pool;
  private later = 0;
  private readonly deployed: ReturnType<typeof models>;

  /** @param own where the checker finds the database, if not where the program does */
  constructor(run: Run, place: Place, own?: string) {
    this.own = own;
    this.run = run;
    this.place = place;
    this.random = new Random(run.seed);
    this.nursery = new Nursery(run.programs.engine);
    this.checker = new Checker(() => this.pool, run.tally);
    this.deployed = models(this.random, RANDOM_MODELS);
    const processes = this.deployed.map(({ id }) => id).filter((id) => id !== 'called');
    this.clients = new Clients({ random: this.random, ledger: this.ledger, processes: ['office', ...processes] });
  }

  /** Starts the first program, deploys, and lets the clients begin. */
  async open(): Promise<void> {
    await this.start();
    await this.gateway.must('DeployResource', deployment(this.deployed));
    this.clients.begin();
    this.clients.serve(this.gateway);
  }

  /** Starts a program, a little later than the last one lived. */
  async start(): Promise<void> {
    const { child, ready } = this.launch();
    this.child = child;
    this.follow(await child.says('database'));
    this.enter(await ready);
  }

  /** Starts a program that waits for this one's place. */
  async await(): Promise<void> {
    this.waiting = this.launch();
    await this.waiting.child.says('standby');
  }

  /** The one that waited is the writer now. */
  async takeOver(): Promise<void> {
    const { child, ready } = this.waiting!;
    this.child = child;
    this.enter(await ready);
    this.clients.serve(this.gateway);
  }

  /** Starts a program and lets the clients find it. */
  async restart(): Promise<void> {
    await this.start();
    this.clients.serve(this.gateway);
  }

  /** @returns whether a call was under way when it was killed */
  async kill(): Promise<boolean> {
    const hit = this.clients.underWay > 0;
    await this.child.kill();
    this.leave();
    return hit;
  }

  /** The program is gone: nobody is at the door any more. */
  leave(): void {
    this.clients.serve(undefined);
    this.run.tally.stuckCalls(this.gateway.hung);
    this.gateway.close();
  }

  /** Waits until the clients are at work: so many things more were done for them. */
  async atWork(answers = 1): Promise<void> {
    const enough = this.clients.answers + answers;
    for (const until = Date.now() + PATIENCE; this.clients.answers < enough; await sleep(2))
      if (Date.now() > until)
        return this.run.tally.complain('stuck', `the engine: nothing was done for ${PATIENCE} ms ${this.child.errors}`);
  }

  /** Moves the time of this program and of those after it, in milliseconds. */
  jump(milliseconds: number): void {
    this.later += milliseconds;
    this.child.tell({ order: 'later', value: this.later });
  }

  async rows<T>(text: string, values: readonly unknown[] = []): Promise<readonly T[]> {
    return (await this.pool.query(text, [...values])).rows as T[];
  }

  /** How much there is whose date has come. */
  async dueNow(table: 'timer' | 'job' | 'message'): Promise<number> {
    return (await this.rows(`select 1 from engine.${table} where due <= $1`, [Date.now() + this.later])).length;
  }

  /** Cancels every instance there is. */
  async tidy(): Promise<void> {
    const text = 'select process_instance_key as key from engine.element_instance where key = process_instance_key';
    const open = await this.rows<{ key: string }>(text);
    await Promise.all(
      open.map(({ key: processInstanceKey }) => this.gateway.call('CancelProcessInstance', { processInstanceKey })),
    );
  }

  check(): Promise<void> {
    return this.checker.check(this.ledger);
  }

  /** Brings everything to its end with a program that nobody kills, checks, and ends all programs. */
  async close(): Promise<void> {
    try {
      await this.clients.stop();
      await new Driver(() => this.pool, this.child, this.gateway, this.later).drive(this.run.tally);
      await this.check();
    } finally {
      await this.nursery.close();
      this.gateway.close();
      await this.pool.end();
    }
  }

  private launch(): { readonly child: EngineChild; readonly ready: Promise<string> } {
    const child = this.nursery.next();
    this.later += AWAY;
    child.tell({ order: 'later', value: this.later });
    const ready = child.start(this.place, this.run.spoil);
    // Whoever waits for it sees its failure.
    ready.catch(() => undefined);
    return { child, ready };
  }

  private enter(address: string): void {
    this.address = address;
    this.gateway = new Gateway(address);
  }

  /** A server that was started again may be at another port. @param url as the program knows it */
  private follow(program: string): void {
    const url = this.own ?? program;
    if (url === this.url) return;
    void this.pool?.end();
    this.url = url;
    this.pool = new Pool({ connectionString: url, max: 3 });
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }
}
