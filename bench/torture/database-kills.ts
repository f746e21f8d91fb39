import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../api/database/embedded-postgres.ts';
import { killServer, startServer } from './postgres.ts';
import type { Run } from './run.ts';
import { World } from './world.ts';

/** How long the engine may take to go on once its server is there again, in milliseconds. */
const PATIENCE = 20_000;

/** Kills the engine and its own PostgreSQL at once, amid the work of three clients. */
export async function embeddedKills(run: Run): Promise<void> {
  const world = new World(run, { dataDir: run.folder });
  try {
    await world.open();
    for (let kill = 0; kill < run.asked; kill += 1) {
      await world.atWork(1 + world.random.below(5));
      await sleep(world.random.below(100));
      await Promise.all([world.kill(), killServer(run.folder)]);
      run.tally.ran += 1;
      await world.restart();
      await world.check();
    }
    await world.close();
    run.tally.notes.push(`${world.ledger.size} acknowledged`, `${world.ledger.unknown} answers lost`);
  } finally {
    await world.nursery.close();
    await killServer(run.folder);
  }
}

/** Kills the engine's own PostgreSQL under it; the engine starts it again and goes on. */
export async function embeddedServerKills(run: Run): Promise<void> {
  const world = new World(run, { dataDir: run.folder });
  try {
    await world.open();
    await survive(run, world, () => Promise.resolve());
  } finally {
    await world.nursery.close();
    await killServer(run.folder);
  }
}

/** Kills a PostgreSQL server under the engine, which lives on and works again once the server is back. */
export async function serverKills(run: Run): Promise<void> {
  const made = await startEmbeddedPostgres(run.folder);
  await made.leave();
  await startServer(run.folder, made.url);
  const world = new World(run, { databaseUrl: made.url });
  try {
    await world.open();
    await survive(run, world, () => startServer(run.folder, made.url));
  } finally {
    await world.nursery.close();
    await killServer(run.folder);
  }
}

async function survive(run: Run, world: World, startAgain: () => Promise<void>): Promise<void> {
  let longest = 0;
  for (let kill = 0; kill < run.asked; kill += 1) {
    await world.atWork(1 + world.random.below(5));
    await sleep(world.random.below(100));
    await killServer(run.folder);
    const begin = performance.now();
    await startAgain();
    run.tally.ran += 1;
    await world.atWork(3, PATIENCE);
    longest = Math.max(longest, performance.now() - begin);
    await world.check();
  }
  await world.close();
  if (longest >= PATIENCE) run.tally.complain('stuck', 'the engine, though its server was back');
  run.tally.notes.push(`${world.ledger.unknown} outcomes unknown`, `longest pause ${longest.toFixed(0)} ms`);
}
