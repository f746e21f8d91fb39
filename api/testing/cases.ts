import { makeTestDatabase } from '../../engine/testing/database.ts';
import { loadMechanisms } from '../../processes/load.ts';
import { parseCase } from '../simulation/case-file.ts';
import { differences } from '../simulation/expect.ts';
import { play } from '../simulation/play.ts';
import { startSimulation } from '../simulation/start.ts';

/** A story takes seconds; on a busy machine many, in milliseconds. */
const PATIENCE = 120_000;

/** Plays every story of a mechanism, each in an office and a database of its own. */
export function playCasesOf(processId: string): void {
  const { cases } = loadMechanisms().find(({ id }) => id === processId)!;

  it.each([...cases])(
    '%s',
    async (name, json) => {
      const story = parseCase(json, name);
      const database = await makeTestDatabase();
      const simulation = await startSimulation(database.url);
      try {
        const played = await play({ ...simulation, tell: () => undefined }, processId, story);
        expect(differences(story, played)).toEqual([]);
      } finally {
        await simulation.stop();
        await database.drop();
      }
    },
    PATIENCE,
  );
}
