import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { LoadedMechanism } from '../../processes/load.ts';
import type { ScenarioResult } from '../contract/tryouts.ts';
import { type CaseFile, parseCase } from '../simulation/case-file.ts';
import type { Walked } from './coverage.ts';
import type { Ran } from './order.ts';

/** A way through a mechanism, with the key by which its results are known. */
export interface Story {
  readonly key: string;
  readonly name: string;
  readonly story: CaseFile;
  readonly isShipped: boolean;
  readonly createdBy: string | null;
  readonly createdAt: string | null;
}

/** What scenarios are run on: a deployed version, or a draft as it is at one revision. */
export interface Target {
  readonly subject: string;
  readonly revision: number;
}

export const ofVersion = (processDefinitionKey: string): Target => ({
  subject: `versi ${processDefinitionKey}`,
  revision: 0,
});
export const ofDraft = ({ id, revision }: { readonly id: string; readonly revision: number }): Target => ({
  subject: `rancangan ${id}`,
  revision,
});

/** How a story went on a target. */
export interface Result extends ScenarioResult {
  readonly walked: Walked;
}

export const digestOf = (story: CaseFile): string => createHash('sha256').update(JSON.stringify(story)).digest('hex');

/** Those that came with the mechanism, and those that were kept. */
export async function storiesOf(pool: Pool, { id, cases }: LoadedMechanism): Promise<readonly Story[]> {
  const shipped = [...cases].map(
    ([name, json]): Story => ({
      key: `cerita ${name}`,
      name,
      story: parseCase(json, name),
      isShipped: true,
      createdBy: null,
      createdAt: null,
    }),
  );
  const { rows } = await pool.query<{ id: string; name: string; story: unknown; created_by: string; created_at: Date }>(
    'select id::text, name, story, created_by, created_at from scenario where process_id = $1 order by created_at, id',
    [id],
  );
  const kept = rows.map(
    (row): Story => ({
      key: row.id,
      name: row.name,
      story: parseCase(row.story, row.name),
      isShipped: false,
      createdBy: row.created_by,
      createdAt: row.created_at.toISOString(),
    }),
  );
  return [...shipped, ...kept];
}

interface ResultRow {
  readonly scenario: string;
  readonly story: string;
  readonly differences: readonly string[];
  readonly walked: Walked;
  readonly ran_at: Date;
}

/** Results on a target as it is now, of stories as they are now, by their key; what is older counts for nothing. */
export async function resultsOn(
  pool: Pool,
  { subject, revision }: Target,
  stories: readonly Story[],
): Promise<ReadonlyMap<string, Result>> {
  const { rows } = await pool.query<ResultRow>(
    'select scenario, story, differences, walked, ran_at from scenario_result where subject = $1 and revision = $2',
    [subject, revision],
  );
  const current = new Map(stories.map(({ key, story }) => [key, digestOf(story)]));
  return new Map(
    rows
      .filter(({ scenario, story }) => current.get(scenario) === story)
      .map(({ scenario, differences, walked, ran_at }) => [
        scenario,
        { passed: differences.length === 0, differences, walked, ranAt: ran_at.toISOString() },
      ]),
  );
}

/** Puts on record how a story went. */
export async function keepResult(
  pool: Pool,
  processId: string,
  { subject, revision }: Target,
  { key, story }: Story,
  { differences, coverage }: Ran,
  at: Date,
): Promise<void> {
  await pool.query(
    `insert into scenario_result values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict (subject, scenario) do update set revision = excluded.revision, story = excluded.story,
        differences = excluded.differences, walked = excluded.walked, ran_at = excluded.ran_at`,
    [processId, subject, revision, key, digestOf(story), JSON.stringify(differences), JSON.stringify(coverage), at],
  );
}
