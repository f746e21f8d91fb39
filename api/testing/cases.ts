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

/** A story takes seconds; on a busy machine many, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Plays the stories of all mechanisms, a few side by side (a story waits as long as it works), each in an office of its own on a copy of the database of one that has just opened.
 * @param share of so many test files, which run side by side, this one plays one share
 */
export function playCases({ share, of }: { readonly share: number; readonly of: number }): void {
  const stories = loadMechanisms().flatMap(({ id, cases }) =>
    [...cases].map(([name, json]) => ({ id, name, story: parseCase(json, name) })),
  );

  let opened: Promise<string> | undefined;
  // Its thread takes a second to start: one for all offices.
  const keys = mkdtempSync(path.join(os.tmpdir(), 'lincah-keys-'));
  const press = officePress(keys);
  afterAll(async () => {
    await press.close();
    rmSync(keys, { recursive: true });
  });

  it.concurrent.each(stories.filter((_story, index) => index % of === share))(
    '$id: $name',
    async ({ id, story }) => {
      opened ??= openedOffice();
      const database = await makeTestDatabase(await opened);
      const simulation = await startSimulation(database.url, undefined, undefined, { press });
      try {
        const played = await play({ ...simulation, tell: () => undefined }, id, story);
        expect(differences(story, played)).toEqual([]);
      } finally {
        await simulation.stop();
        await database.drop();
      }
    },
    PATIENCE,
  );
}
