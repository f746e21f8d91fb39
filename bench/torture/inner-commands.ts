import { setTimeout as sleep } from 'node:timers/promises';
import type { Send } from './commands.ts';
import type { Outcome } from './gateway.ts';
import type { World } from './world.ts';

/** How far time is moved: past every date that a scenario sets, in milliseconds. */
const JUMP = 150_000;
/** How long the engine may take to act on a date that has come, in milliseconds. */
const PATIENCE = 10_000;

/** Moves the time until the engine tells itself what to do, and waits for it. */
export function due(table: 'timer' | 'job' | 'message'): Send {
  let moved = false;
  return async (world) => {
    const until = Date.now() + PATIENCE;
    if (!moved) world.jump(JUMP);
    moved = true;
    while (Date.now() < until) {
      if ((await world.dueNow(table)) === 0) return { reply: {} };
      await sleep(10);
    }
    return { code: 14, details: `nothing became of what was due in '${table}'` };
  };
}

/** A worker asks for a job, and is gone before it is told of it. */
export async function givenBack(world: World): Promise<Send> {
  await world.gateway.must('CreateProcessInstance', { bpmnProcessId: 'one', version: -1, variables: '{}' });
  return async (world): Promise<Outcome> => {
    const { child, gateway } = world;
    const [{ last }] = (await world.rows('select max(position) as last from torture.record')) as [{ last: string }];
    child.tell({ order: 'hold', value: null });
    const cancel = gateway.ask('a');
    await child.says('held');
    cancel();
    // The gateway learns of it within this time; then what it holds is stored.
    await sleep(100);
    child.tell({ order: 'pass', value: null });
    return appears(world, "select 1 from torture.record where intent = 'YIELDED' and position > $1", [last]);
  };
}

/** A job that was given back, or whose worker is gone, is given to the next one in time. */
export async function stillReady(world: World): Promise<Outcome> {
  world.jump(JUMP);
  for (let waited = 0; waited < PATIENCE; waited += 50) {
    const jobs = await world.gateway.jobs('a', 1);
    if (jobs.length > 0) return { reply: { jobs } };
    await sleep(50);
  }
  return { code: 14, details: "the job is nobody's" };
}

async function appears(world: World, text: string, values: readonly unknown[]): Promise<Outcome> {
  for (let waited = 0; waited < PATIENCE; waited += 10) {
    if ((await world.rows(text, values)).length > 0) return { reply: {} };
    await sleep(10);
  }
  return { code: 14, details: `nothing came of ${text}` };
}
