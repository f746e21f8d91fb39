import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Actor } from '../policy/actor.ts';
import { conflict, invalidField, notFound } from '../problem.ts';
import { mechanismOf } from '../services/index.ts';
import { draftOf } from '../services/version-files.ts';
import { filesOf, orderOf } from './contents.ts';
import type { DraftDeps } from './deps.ts';
import { addAuthor, writeStep } from './log.ts';
import { performerOf } from './rows.ts';

export interface NewDraft {
  readonly processDefinitionId: string;
  readonly subject: string;
  /** The version to begin from; absent: the one in force. */
  readonly from?: string;
}

/** Drafts of one mechanism that are open at a time. */
const MAX_OPEN = 20;

/**
 * Begins a draft from a version; what it holds is checked before it is stored.
 * @returns what stores it, and answers its id
 * @throws Problem where there is no such mechanism or version
 */
export async function createDraft(
  deps: DraftDeps,
  actor: Actor,
  { processDefinitionId, subject, from }: NewDraft,
): Promise<(client: PoolClient) => Promise<{ id: string }>> {
  const { office, studio, pool } = deps;
  const inForce = await office.definitions.latest(processDefinitionId);
  const base = from === undefined ? inForce : await office.definitions.get(from);
  const loaded = mechanismOf(office, processDefinitionId, base);
  if (!loaded || !inForce) throw notFound(`Mekanisme '${processDefinitionId}'`);
  if (base?.processId !== processDefinitionId) throw invalidField('from', 'Versi itu bukan versi mekanisme ini.');
  const line = subjectOf(subject);
  const files = await filesOf(pool, office, base.key);
  const shipped = office.mechanism(processDefinitionId)!;
  const problems = await studio.checker.check(orderOf(shipped, base.xml, files));
  const [id, by, at] = [randomUUID(), JSON.stringify(performerOf(actor)), new Date(deps.now())];
  return async (client) => {
    await requireRoom(client, processDefinitionId);
    await client.query(
      `insert into process_draft (id, process_id, subject, state, based_on, compared_with, diagram, problems, creator, created_by, created_at,
          changed_by, changed_at) values ($1, $2, $3, 'draf', $4, $5, $6, $7, $8, $9, $10, $9, $10)`,
      [
        id,
        processDefinitionId,
        line,
        base.key,
        inForce.key,
        base.xml,
        JSON.stringify(problems),
        actor.username,
        by,
        at,
      ],
    );
    const before = draftOf(base.diagram);
    if (before !== undefined)
      await client.query(
        'insert into process_draft_file select $1, part, name, content, problems from process_draft_file where draft = $2',
        [id, before],
      );
    await addAuthor(client, id, actor);
    await writeStep(
      client,
      { id, process_id: processDefinitionId, subject: line },
      'dibuat',
      actor,
      at,
      `Dari versi ${base.version}`,
    );
    return { id };
  };
}

/** @throws Problem where a line says nothing */
export function subjectOf(subject: string): string {
  const line = subject.trim().replace(/\s+/g, ' ');
  if (line === '') throw invalidField('subject', 'Sebutkan apa yang diubah, dalam satu baris.');
  return line;
}

async function requireRoom(client: PoolClient, processId: string): Promise<void> {
  const { rows } = await client.query<{ n: number }>(
    "select count(*)::int as n from process_draft where process_id = $1 and state = 'draf'",
    [processId],
  );
  if (rows[0]!.n >= MAX_OPEN)
    throw conflict(
      `Mekanisme ini sudah memiliki ${MAX_OPEN} rancangan yang belum diajukan. Ajukan atau hapus salah satunya terlebih dahulu.`,
    );
}
