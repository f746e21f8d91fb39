/** A process of its own that plays the stories it is asked for: a test runner's isolation would double their time. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeTestDatabase } from '../../engine/testing/database.ts';
import { loadMechanisms } from '../../processes/load.ts';
import { parseCase } from '../simulation/case-file.ts';
import { differences } from '../simulation/expect.ts';
import { play } from '../simulation/play.ts';
import { startSimulation } from '../simulation/start.ts';
import { officePress } from '../start/staff.ts';
import { openedOffice } from './opened-office.ts';
import type { Answer, Order } from './stories.ts';

const mechanisms = new Map(loadMechanisms().map((loaded) => [loaded.id, loaded]));
const keys = mkdtempSync(path.join(os.tmpdir(), 'lincah-keys-'));
// Its thread takes a second to start: one for all offices.
const press = officePress(keys);
process.on('exit', () => rmSync(keys, { recursive: true, force: true }));

/** Plays one story in an office of its own, on a copy of the database of one that has just opened. */
async function playOne(id: string, name: string): Promise<readonly string[]> {
  const story = parseCase(mechanisms.get(id)?.cases.get(name), name);
  const database = await makeTestDatabase(await openedOffice());
  try {
    const simulation = await startSimulation(database.url, undefined, undefined, { press });
    try {
      return differences(story, await play({ ...simulation, tell: () => undefined }, id, story));
    } finally {
      await simulation.stop();
    }
  } finally {
    await database.drop();
  }
}

process.on('message', ({ key, id, name }: Order) => {
  const answer = (said: Omit<Answer, 'key'>): void => void process.send!({ key, ...said } satisfies Answer);
  playOne(id, name).then(
    (found) => answer({ differences: found }),
    (error: Error) => answer({ differences: [], failure: error.stack ?? error.message }),
  );
});
process.on('disconnect', () => process.exit());
