import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../api/database/embedded-postgres.ts';
import { CLIENTS } from './clients.ts';
import { killServer, startServer } from './postgres.ts';
import type { Run } from './run.ts';
import { World } from './world.ts';

/** A kill comes after up to so many things were done, and then up to so much later, in milliseconds. */
const MOST_ANSWERS = 5;
const LATEST = 100;

/** Kills the engine and its own PostgreSQL at once, amid the work of three clients; the engine starts both again. */
export const embeddedKills = (run: Run): Promise<void> => onOwnServer(run, killBoth);

/** Kills the engine's own PostgreSQL under it; the engine starts it again and goes on. */
export const embeddedServerKills = (run: Run): Promise<void> => onOwnServer(run, killDatabase);

/** Kills the engine and a PostgreSQL server at once; the server is started again by whoever runs it. */
export const serverAndEngineKills = (run: Run): Promise<void> => onServer(run, killBoth);

/** Kills a PostgreSQL server under the engine, which lives on and works again once the server is back. */
export const serverKills = (run: Run): Promise<void> => onServer(run, killDatabase);

/** Plays one kind of kill. @param startAgain what starts the server where the engine does not */
type Play = (run: Run, world: World, startAgain: () => Promise<void>) => Promise<void>;

async function onOwnServer(run: Run, play: Play): Promise<void> {
  await onServerOf(run, new World(run, { dataDir: run.folder }), play, () => Promise.resolve());
}

async function onServer(run: Run, play: Play): Promise<void> {
  const made = await startEmbeddedPostgres(run.folder);
  await made.leave();
  const start = (): Promise<void> => startServer(run.folder, made.url);
  await start();
  await onServerOf(run, new World(run, { databaseUrl: made.url }), play, start);
}

async function onServerOf(run: Run, world: World, play: Play, start: () => Promise<void>): Promise<void> {
  try {
    await world.open();
    await play(run, world, start);
    await world.close();
    run.tally.notes.push(`${world.ledger.size} acknowledged`, `${world.ledger.unknown} answers lost`);
  } finally {
    await world.nursery.close();
    await killServer(run.folder);
  }
}

async function killBoth(run: Run, world: World, startAgain: () => Promise<void>): Promise<void> {
  for (let kill = 0; kill < run.asked; kill += 1) {
    await amidWork(world);
    const [, wasThere] = await Promise.all([world.kill(), killServer(run.folder)]);
    if (wasThere) run.tally.ran += 1;
    await startAgain();
    await world.restart();
    await world.check();
  }
}

async function killDatabase(run: Run, world: World, startAgain: () => Promise<void>): Promise<void> {
  let longest = 0;
  for (let kill = 0; kill < run.asked; kill += 1) {
    await amidWork(world);
    if (await killServer(run.folder)) run.tally.ran += 1;
    const begin = performance.now();
    await startAgain();
    // One more than can have been on their way when the server was killed: that one was asked for afterwards.
    await world.atWork(CLIENTS + 1);
    longest = Math.max(longest, performance.now() - begin);
    await world.check();
  }
  run.tally.notes.push(`longest pause ${longest.toFixed(0)} ms`);
}

async function amidWork(world: World): Promise<void> {
  await world.atWork(1 + world.random.below(MOST_ANSWERS));
  await sleep(world.random.below(LATEST));
}
