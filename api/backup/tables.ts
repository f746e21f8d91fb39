import type { ClientBase } from 'pg';

/** A table as a backup keeps it. Names are quoted as SQL wants them. */
export interface KeptTable {
  /** '"public"."surat"' */
  readonly name: string;
  /** Those that are stored; PostgreSQL makes the others of them. */
  readonly columns: readonly string[];
  /** What puts its rows in the same order every time. */
  readonly order: string;
}

/** What is made anew by the program (its versions), or must not come back (whoever was signed in). */
const LEFT_OUT = ['public.migrations', 'engine.version', 'public.session'];

const TABLES = `
  select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
    (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    coalesce((select string_agg(quote_ident(a.attname), ', ' order by k.place)
      from pg_index i cross join unnest(i.indkey::int[]) with ordinality as k(number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
      where i.indrelid = c.oid and i.indisprimary), 't::text') as "order"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname in ('public', 'engine') and n.nspname || '.' || c.relname <> all($1)
  order by n.nspname, c.relname`;

export async function keptTables(client: ClientBase): Promise<readonly KeptTable[]> {
  const { rows } = await client.query<KeptTable>(TABLES, [LEFT_OUT]);
  return rows;
}

/** Rows read or written at a time. */
export const BATCH = 2_000;

/** Every row as PostgreSQL writes it, in order, some at a time: the table is never in memory. Within a transaction. */
export async function* rowsOf(client: ClientBase, { name, columns, order }: KeptTable): AsyncGenerator<string[]> {
  await client.query(
    `declare kept no scroll cursor for select row(${columns.join(', ')})::text as row from ${name} t order by ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${BATCH} from kept`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await client.query('close kept');
}

export interface Sequence {
  readonly name: string;
  /** Null: nothing was taken from it yet. */
  readonly last: string | null;
}

export async function sequencesOf(client: ClientBase): Promise<readonly Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name, last_value::text as last
      from pg_sequences where schemaname in ('public', 'engine') order by 1`,
  );
  return rows;
}
