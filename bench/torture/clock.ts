import { setTimeout as sleep } from 'node:timers/promises';
import { catchEvent, diagram, end, start } from '../../engine/testing/bpmn.ts';
import { makeTestDatabase } from '../../engine/testing/database.ts';
import type { Run } from './run.ts';
import { World } from './world.ts';

const HOUR = 3_600_000;
/** Jumps of the clock, one after the other, in milliseconds; between two of them the program may be killed. */
const JUMPS = [-24 * HOUR, HOUR, -HOUR, 26 * HOUR, 400 * 24 * HOUR, -30 * 24 * HOUR];
/** Timers last up to this many seconds. */
const LONGEST = 30 * 3_600;

const timed = diagram('timed', [start(), catchEvent('pause', { duration: '=wait' }), end()], ['start -> pause -> end']);

/** Moves the clock back and forth under many timers: each fires once, and none before its date. */
export async function clockJumps(run: Run): Promise<void> {
  const database = await makeTestDatabase();
  const world = new World(run, { databaseUrl: database.url });
  try {
    await world.start();
    await world.gateway.must('DeployResource', { resources: [{ name: 'timed.bpmn', content: Buffer.from(timed) }] });
    for (const [index, jump] of JUMPS.entries()) {
      await makeTimers(world, share(run.asked, index));
      world.jump(jump);
      await settled(world, run);
      if (index % 2 === 1) await world.kill().then(() => world.start());
      await world.check();
    }
    world.jump(800 * 24 * HOUR);
    await settled(world, run);
    await world.check();
    judge(run, world);
    await world.close();
  } finally {
    await world.nursery.close();
    await database.drop();
  }
}

const share = (all: number, index: number): number =>
  Math.floor((all * (index + 1)) / JUMPS.length) - Math.floor((all * index) / JUMPS.length);

async function makeTimers(world: World, count: number): Promise<void> {
  const requests = Array.from({ length: count }, () => ({
    bpmnProcessId: 'timed',
    version: -1,
    variables: JSON.stringify({ wait: `PT${1 + world.random.below(LONGEST)}S` }),
  }));
  for (const request of requests) {
    const { processInstanceKey } = await world.gateway.must<{ processInstanceKey: string }>(
      'CreateProcessInstance',
      request,
    );
    world.ledger.created.add(processInstanceKey);
  }
}

/** Waits until nothing is due any more. */
async function settled(world: World, { tally }: Run): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if ((await world.dueNow('timer')) === 0) return;
    await sleep(50);
  }
  tally.complain('stuck', `${await world.dueNow('timer')} timers that are due`);
}

/** That none fired twice the history has said already. */
function judge({ tally }: Run, { checker }: World): void {
  for (const [key, { due, at }] of checker.history.fired)
    if (at < due) tally.complain('doubled', `timer ${key}: ${due - at} ms before its date`);
  tally.ran = checker.history.fired.size;
}
