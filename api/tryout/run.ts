import type { CaseFile } from '../simulation/case-file.ts';
import { differences } from '../simulation/expect.ts';
import { play, type Stage } from '../simulation/play.ts';
import { NOTHING, walkedBy } from './coverage.ts';
import type { Ran } from './order.ts';

/** Plays a story in an office that is there for it alone. What stops it is one more thing that went otherwise than expected. */
export async function runStory(simulation: Omit<Stage, 'tell'>, processId: string, story: CaseFile): Promise<Ran> {
  const stage: Stage = { ...simulation, tell: () => undefined };
  const { pool } = simulation.office.database;
  try {
    const played = await play(stage, processId, story);
    const key = played.processInstanceKey;
    return {
      differences: differences(story, played),
      coverage: key === undefined ? NOTHING : await walkedBy(pool, key),
    };
  } catch (error) {
    const { rows } = await pool.query<{ key: string }>(
      'select key::text from process_instance where process_id = $1 order by key desc limit 1',
      [processId],
    );
    return {
      differences: [`tidak dapat dimainkan: ${(error as Error).message}`],
      coverage: rows[0] ? await walkedBy(pool, rows[0].key) : NOTHING,
    };
  }
}
