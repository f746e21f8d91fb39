import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase } from '../../engine/testing/database.ts';
import type { Run } from './run.ts';
import { World } from './world.ts';

/** A program is killed after up to so many answers, and then up to so much later, in milliseconds. */
const MOST_ANSWERS = 8;
const LATEST = 60;

/** Kills the engine amid the work of three clients, again and again, and compares each time. */
export async function kills(run: Run): Promise<void> {
  const database = await makeTestDatabase();
  const world = new World(run, { databaseUrl: database.url });
  try {
    await world.open();
    let amid = 0;
    for (let kill = 0; kill < run.asked; kill += 1) {
      await world.atWork(1 + world.random.below(MOST_ANSWERS));
      await sleep(world.random.below(LATEST));
      if (await world.kill()) amid += 1;
      run.tally.ran += 1;
      // Nothing but the kill goes wrong here.
      if (world.child.errors !== '') run.tally.complain('stuck', world.child.errors);
      await world.check();
      await world.restart();
    }
    await world.close();
    const { ledger } = world;
    run.tally.notes.push(
      `${amid} amid a call`,
      `${ledger.size} acknowledged`,
      `${ledger.unknown} answers lost`,
      `${world.checker.history.position} records`,
    );
  } finally {
    await world.nursery.close();
    await database.drop();
  }
}
