import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase } from '../../engine/testing/database.ts';
import type { Run } from './run.ts';
import { TcpProxy } from './tcp-proxy.ts';
import { World } from './world.ts';

/** How long a cut may take to hit and to be got over, in milliseconds. */
const PATIENCE = 20_000;

/** Cuts the engine's connection at a COMMIT, of which it then cannot know whether it took place, while clients work. */
export async function unknownCommits(run: Run): Promise<void> {
  const database = await makeTestDatabase();
  const proxy = await TcpProxy.start(database.url);
  const world = new World(run, { databaseUrl: proxy.url }, database.url);
  try {
    await world.open();
    let longest = 0;
    for (let cut = 0; cut < run.asked; cut += 1) {
      await sleep(world.random.below(30));
      proxy.cutNext(world.random.pick(['request', 'answer']));
      const begin = performance.now();
      while (proxy.cuts === cut && performance.now() - begin < PATIENCE) await sleep(2);
      // It begins again by itself: more is answered.
      await world.atWork(3);
      longest = Math.max(longest, performance.now() - begin);
      await world.check();
    }
    run.tally.ran = proxy.cuts;
    await world.close();
    run.tally.notes.push(`${world.ledger.unknown} outcomes unknown`, `longest pause ${longest.toFixed(0)} ms`);
  } finally {
    await world.nursery.close();
    proxy.close();
    await database.drop();
  }
}
