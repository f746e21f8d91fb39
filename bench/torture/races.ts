import { makeTestDatabase } from '../../engine/testing/database.ts';
import { create, deploy, RESOURCES } from './command-resources.ts';
import { Gateway, NOT_FOUND, type Outcome } from './gateway.ts';
import type { Run } from './run.ts';
import type { Tally } from './tally.ts';
import { World } from './world.ts';

/** How many complete one task at the same moment. */
export const RIVALS = 8;
/** Races that are run at a time. */
const TRACKS = 4;

/** Eight clients complete one task at the same moment, each over a connection of its own: one of them does, seven are refused. */
export async function races(run: Run): Promise<void> {
  const database = await makeTestDatabase();
  const world = new World(run, { databaseUrl: database.url });
  try {
    await world.start();
    await deploy(world.gateway, RESOURCES);
    const rivals = Array.from({ length: RIVALS }, () => new Gateway(world.address));
    while (run.tally.ran < run.asked) await heat(run, world, rivals);
    await world.check();
    for (const rival of rivals) rival.close();
    await world.close();
  } finally {
    await world.nursery.close();
    await database.drop();
  }
}

async function heat({ tally, asked }: Run, world: World, rivals: readonly Gateway[]): Promise<void> {
  const tracks = Math.min(TRACKS, asked - tally.ran);
  await Promise.all(Array.from({ length: tracks }, () => create(world, 'one')));
  const jobs = await world.gateway.jobs('a', tracks);
  await Promise.all(
    jobs.map(async ({ key: jobKey }) => {
      const completion = (rival: number) => ({ jobKey, variables: JSON.stringify({ rival }) });
      const outcomes = await Promise.all(rivals.map((one, index) => one.call('CompleteJob', completion(index))));
      judgeRace(tally, jobKey, outcomes);
      world.ledger.complete(jobKey);
      tally.ran += 1;
    }),
  );
}

/** One completes the job; the others are told that it is not there any more. */
export function judgeRace(tally: Tally, jobKey: string, outcomes: readonly Outcome[]): void {
  const winners = outcomes.filter((outcome) => 'reply' in outcome).length;
  const losers = outcomes.filter((outcome) => 'code' in outcome && outcome.code === NOT_FOUND).length;
  if (winners === 0) tally.complain('lost', `job ${jobKey}: nobody completed it`);
  if (winners > 1) tally.complain('doubled', `job ${jobKey}: ${winners} completed it`);
  if (winners + losers !== RIVALS) tally.complain('stuck', `job ${jobKey}: ${JSON.stringify(outcomes)}`);
}
