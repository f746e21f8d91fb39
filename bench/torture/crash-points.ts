import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase } from '../../engine/testing/database.ts';
import { deploy, RESOURCES } from './command-resources.ts';
import { type Scenario, type Send, scenarios } from './commands.ts';
import { type CrashPoint, pointsOf } from './crashing-pool.ts';
import { NOT_FOUND, type Outcome } from './gateway.ts';
import type { Run } from './run.ts';
import { startPoints } from './start-points.ts';
import { World } from './world.ts';

/** What a repeated command may be refused with: NOT_FOUND, ALREADY_EXISTS, FAILED_PRECONDITION. */
const DONE_BEFORE = [NOT_FOUND, 6, 9];
/** How long a program may take until it comes to the point where it dies, in milliseconds. */
const PATIENCE = 15_000;
/** An answer that was sent before the program died is here within this time, in milliseconds. */
const ANSWER = 50;

/** Ends the program before and after each statement of each kind of command, and of the start on an empty database. */
export async function crashPoints(run: Run): Promise<void> {
  const database = await makeTestDatabase();
  const world = new World(run, { databaseUrl: database.url });
  const all = Object.entries(scenarios);
  const kinds = all.slice(0, run.asked);
  // What is asked for is kinds of command; how many points those have is seen when they are sent.
  run.tally.asked = 0;
  try {
    await world.start();
    await deploy(world.gateway, RESOURCES);
    for (const [command, scenario] of kinds) await new CommandPoints(run, world, command, scenario).play();
    run.tally.notes.push(`${kinds.length} kinds of command`);
    await world.close();
    if (kinds.length === all.length) await startPoints(run);
  } finally {
    await world.nursery.close();
    await database.drop();
  }
}

class CommandPoints {
  private readonly run: Run;
  private readonly world: World;
  private readonly command: string;
  private readonly scenario: Scenario;
  private commits: readonly number[] = [];
  private count = 0;

  constructor(run: Run, world: World, command: string, scenario: Scenario) {
    this.run = run;
    this.world = world;
    this.command = command;
    this.scenario = scenario;
  }

  async play(): Promise<void> {
    const points = pointsOf(await this.measure());
    if (points.length === 0) this.run.tally.complain('stuck', `${this.command}: it has no crash points`);
    this.run.tally.asked += points.length;
    for (const point of points) await this.crashAt(point);
  }

  /** Sends the command once unharmed. @returns how many statements it takes */
  private async measure(): Promise<number> {
    const send = await this.prepare();
    await this.arm(undefined);
    this.mustSucceed(await send(this.world), 'unharmed');
    this.world.child.tell({ order: 'count', value: null });
    const [statements, ...commits] = (await this.world.child.says('statements')).split(' ').map(Number);
    this.commits = commits;
    await this.world.tidy();
    return statements!;
  }

  private async crashAt(point: CrashPoint): Promise<void> {
    const { world, run, scenario } = this;
    const name = `${this.command}, ${point.side} statement ${point.at}`;
    const send = await this.prepare();
    await this.arm(point);
    await world.check();
    const before = world.checker.history.position;
    const answered = send(world).then(
      (outcome) => 'reply' in outcome,
      () => false,
    );
    const died = await Promise.race([world.child.exited.then(() => true), sleep(PATIENCE, false)]);
    if (!died) return run.tally.complain('stuck', `${name}: the point was never reached`);
    run.tally.ran += 1;
    world.leave();
    await world.check();
    const isDone = world.checker.history.position > before;
    const mustBeDone = this.commits.some((at) => at < point.at || (at === point.at && point.side === 'after'));
    if (isDone && !mustBeDone) run.tally.complain('doubled', `${name}: done before it was committed`);
    if (!isDone && (await Promise.race([answered, sleep(ANSWER, false)])))
      run.tally.complain('lost', `${name}: answered, but not done`);
    if (!isDone && mustBeDone) run.tally.complain('lost', `${name}: committed, but not done`);
    await world.start();
    this.judge(await (scenario.again ?? send)(world), isDone, name);
    await world.tidy();
  }

  private judge(outcome: Outcome, isDone: boolean, name: string): void {
    const { once } = this.scenario;
    if (!isDone) return this.mustSucceed(outcome, name);
    const isRefused = 'code' in outcome && DONE_BEFORE.includes(outcome.code);
    if (once && !isRefused) this.run.tally.complain('doubled', `${name}: accepted again`);
    if (!once && !isRefused) this.mustSucceed(outcome, name);
  }

  private mustSucceed(outcome: Outcome, name: string): void {
    if ('code' in outcome) this.run.tally.complain('stuck', `${name}: ${outcome.code} ${outcome.details}`);
  }

  private prepare(): Promise<Send> {
    this.count += 1;
    return this.scenario.prepare(this.world, `${this.command}-${this.count}`);
  }

  private async arm(point: CrashPoint | undefined): Promise<void> {
    this.world.child.tell({ order: 'crash', value: point ?? null });
    await this.world.child.says('armed');
  }
}
