import type { Pool, PoolClient } from 'pg';
import type { DraftComment } from '../contract/drafts.ts';
import type { Performer } from '../contract/organisation.ts';
import type { Found } from '../contract/search.ts';
import type { Actor } from '../policy/actor.ts';
import { conflict, invalidField, notFound } from '../problem.ts';
import { iso } from '../routes/v2/shapes.ts';
import type { SearchRequest } from '../search/query.ts';
import { runSearch, type SearchTarget } from '../search/run.ts';
import { performerOf } from './rows.ts';

interface Row {
  readonly id: string;
  readonly element_id: string | null;
  readonly isi: string;
  readonly performer: Performer;
  readonly at: Date;
  readonly resolved_at: Date | null;
}

const target: SearchTarget = {
  from: 'process_draft_comment c',
  columns: 'c.id::text, c.element_id, c.isi, c.performer, c.at, c.resolved_at',
  fields: { id: { sql: 'c.id', cast: 'bigint', sortable: true, required: true } },
  defaultSort: [{ field: 'id', order: 'ASC' }],
  key: 'c.id',
};

/** Comments that a draft may have. */
const MAX = 500;

/** Comments on a draft, the oldest first. */
export async function commentsOf(pool: Pool, draft: string, request: SearchRequest): Promise<Found<DraftComment>> {
  const found = await runSearch<Row>(pool, target, request, (conditions) =>
    conditions.add((parameter) => `c.draft = ${parameter(draft)}::uuid`),
  );
  const items = found.items.map(({ id, element_id, isi, performer, at, resolved_at }) => ({
    id,
    elementId: element_id,
    text: isi,
    by: performer,
    at: at.toISOString(),
    resolvedAt: iso(resolved_at),
  }));
  return { ...found, items };
}

export async function addComment(
  client: PoolClient,
  actor: Actor,
  draft: string,
  { text, elementId }: { readonly text: string; readonly elementId?: string },
  at: Date,
): Promise<{ id: string }> {
  const isi = text.trim();
  if (isi === '') throw invalidField('text', 'Komentar wajib diisi.');
  const { rows } = await client.query<{ n: number }>(
    'select count(*)::int as n from process_draft_comment where draft = $1',
    [draft],
  );
  if (rows[0]!.n >= MAX) throw conflict(`Satu rancangan memuat paling banyak ${MAX} komentar.`);
  const added = await client.query<{ id: string }>(
    `insert into process_draft_comment (draft, element_id, isi, account, performer, at) values ($1, $2, $3, $4, $5, $6) returning id::text`,
    [draft, elementId ?? null, isi, actor.username, JSON.stringify(performerOf(actor)), at],
  );
  return added.rows[0]!;
}

/** A second time changes nothing. */
export async function resolveComment(
  client: PoolClient,
  actor: Actor,
  draft: string,
  id: string,
  at: Date,
): Promise<void> {
  const { rowCount } = await client.query(
    `update process_draft_comment set resolved_at = coalesce(resolved_at, $3), resolved_by = coalesce(resolved_by, $4)
      where draft = $1 and id = $2`,
    [draft, id, at, JSON.stringify(performerOf(actor))],
  );
  if (rowCount === 0) throw notFound('Komentar');
}
