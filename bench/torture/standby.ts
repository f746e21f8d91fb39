import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase } from '../../engine/testing/database.ts';
import type { Run } from './run.ts';
import { World } from './world.ts';

/** Longest time between the death of the writer and the first answer of the standby, in milliseconds. */
const LIMIT = 10_000;

/** Kills the writer while another program waits for its place. */
export async function standby(run: Run): Promise<void> {
  const database = await makeTestDatabase();
  const world = new World(run, { databaseUrl: database.url });
  const pauses: number[] = [];
  try {
    await world.open();
    for (let kill = 0; kill < run.asked; kill += 1) {
      await world.await();
      await world.atWork(1 + world.random.below(10));
      await sleep(world.random.below(100));
      await world.kill();
      const begin = performance.now();
      await world.takeOver();
      await world.atWork();
      pauses.push(performance.now() - begin);
      await world.check();
      run.tally.ran += 1;
    }
    const longest = Math.max(...pauses);
    if (longest > LIMIT) run.tally.complain('stuck', `a standby for ${longest.toFixed(0)} ms`);
    run.tally.notes.push(`longest pause ${longest.toFixed(0)} ms`);
    await world.close();
  } finally {
    await world.nursery.close();
    await database.drop();
  }
}
