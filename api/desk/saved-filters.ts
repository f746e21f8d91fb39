import type { Pool, PoolClient } from 'pg';
import { seesAll } from '../cases/visibility.ts';
import type { FilterList, FilterScope, SavedFilter } from '../contract/desk.ts';
import type { Actor } from '../policy/actor.ts';
import { conflict, forbidden, invalid, notFound } from '../problem.ts';

/** Nobody finds their way among more. */
const MAX_OWN = 50;

/** What is to be kept. */
export interface NewFilter {
  readonly name: string;
  readonly query: string;
  readonly scope: FilterScope;
  readonly unit?: string | undefined;
  readonly list: FilterList;
}

/** What an actor may use: their own, those of the units in which they hold posts, and those of everyone. */
export async function savedFilters(pool: Pool, actor: Actor, list: FilterList): Promise<SavedFilter[]> {
  const { rows } = await pool.query<Omit<SavedFilter, 'mayRemove'> & { readonly owner: string }>({
    name: 'saved_filters',
    text: `select f.id::text, f.name, f.query, f.scope, f.owner,
        case when u.id is null then null else json_build_object('id', u.id, 'nama', u.nama) end as unit
      from saved_filter f left join unit_kerja u on u.id = f.unit
      where f.list = $3 and (f.owner = $1 or f.scope = 'semua' or (f.scope = 'unit' and f.unit = any($2::text[])))
      order by f.scope, lower(f.name), f.id limit 500`,
    values: [actor.username, actor.posts.map(({ unit }) => unit), list],
  });
  return rows.map(({ owner, ...filter }) => ({ ...filter, mayRemove: owner === actor.username || seesAll(actor) }));
}

/** @throws Problem where the actor may not share so widely, has too many, or has one of this name */
export async function keepFilter(client: PoolClient, actor: Actor, filter: NewFilter, now: number): Promise<string> {
  requireScope(actor, filter);
  const { rows: own } = await client.query<{ n: number }>(
    'select count(*)::int as n from saved_filter where owner = $1',
    [actor.username],
  );
  if (own[0]!.n >= MAX_OWN)
    throw invalid(`Paling banyak ${MAX_OWN} saringan tersimpan. Hapus yang tidak dipakai lagi, lalu simpan ulang.`);
  const { rows } = await client.query<{ id: string }>(
    `insert into saved_filter (owner, name, query, scope, unit, created_at, list) values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (owner, name) do nothing returning id::text`,
    [actor.username, filter.name, filter.query, filter.scope, filter.unit ?? null, new Date(now), filter.list],
  );
  if (!rows[0]) throw conflict(`Saudara sudah memiliki saringan bernama '${filter.name}'. Pilih nama lain.`);
  return rows[0].id;
}

/** @throws Problem where there is none of this actor's */
export async function removeFilter(client: PoolClient, actor: Actor, id: string): Promise<void> {
  const { rowCount } = await client.query('delete from saved_filter where id = $1 and (owner = $2 or $3)', [
    id,
    actor.username,
    seesAll(actor),
  ]);
  if (rowCount === 0) throw notFound(`Saringan '${id}'`);
}

function requireScope(actor: Actor, { scope, unit }: NewFilter): void {
  if ((scope === 'unit') !== (unit !== undefined))
    throw invalid("Sebutkan 'unit' bila, dan hanya bila, saringan dibagikan kepada satu unit.", [
      { field: 'unit', message: 'Unit Kerja tidak sesuai dengan cakupan.' },
    ]);
  if (scope === 'semua' && !seesAll(actor)) throw forbidden('Hanya admin yang dapat membagikan saringan kepada semua.');
  const heads = actor.posts.some((post) => post.isPimpinan && post.unit === unit);
  if (scope === 'unit' && !heads)
    throw forbidden('Hanya pimpinan Unit Kerja yang dapat membagikan saringan kepada unitnya.');
}
