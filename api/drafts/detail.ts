import type { Pool } from 'pg';
import type { Draft, DraftPresence } from '../contract/drafts.ts';
import type { Performer } from '../contract/organisation.ts';
import type { Actor } from '../policy/actor.ts';
import { filesOf, ofPart, overlaid, storedFiles } from './contents.ts';
import type { DraftDeps } from './deps.ts';
import { findDraft, performerOf, toSummary } from './rows.ts';
import { problemsOf } from './save.ts';
import { objectionToDeciding } from './separation.ts';

/** Whoever has said so within this time has a draft open, in milliseconds. */
const PRESENT = 60_000;

/** A draft with everything its mechanism may use, and what the reader may do with it. */
export async function draftDetail(deps: DraftDeps, actor: Actor, id: string): Promise<Draft> {
  const { office, pool } = deps;
  const row = await findDraft(pool, id);
  const files = overlaid(await filesOf(pool, office, row.based_on), await storedFiles(pool, id));
  const isDecider = (await objectionToDeciding(pool, actor, id)) === undefined;
  return {
    ...toSummary(office, row),
    diagram: row.diagram,
    forms: ofPart(files, 'forms'),
    letters: ofPart(files, 'letters'),
    decisions: ofPart(files, 'decisions'),
    problems: await problemsOf(pool, id, row.problems),
    editors: await editorsOf(pool, id, actor, deps.now()),
    may: {
      edit: row.state === 'draf',
      submit: row.state === 'draf',
      approve: row.state === 'diajukan' && isDecider,
      return: (row.state === 'diajukan' || row.state === 'disetujui') && isDecider,
    },
  };
}

async function editorsOf(pool: Pool, id: string, { username }: Actor, now: number): Promise<readonly Performer[]> {
  const { rows } = await pool.query<{ performer: Performer }>(
    'select performer from process_draft_presence where draft = $1 and account <> $2 and seen_at > $3 order by account',
    [id, username, new Date(now - PRESENT)],
  );
  return rows.map(({ performer }) => performer);
}

/** Somebody has a draft open; @returns who else has, and how far it is */
export async function notePresence({ pool, now }: DraftDeps, actor: Actor, id: string): Promise<DraftPresence> {
  const { revision, changed_by, changed_at } = await findDraft(pool, id);
  await pool.query(
    `insert into process_draft_presence values ($1, $2, $3, $4)
      on conflict (draft, account) do update set seen_at = excluded.seen_at, performer = excluded.performer`,
    [id, actor.username, JSON.stringify(performerOf(actor)), new Date(now())],
  );
  const editors = await editorsOf(pool, id, actor, now());
  return { editors, revision, changedBy: changed_by, changedAt: changed_at.toISOString() };
}
