import { escapeLiteral, type Pool } from 'pg';
import type { Original } from './originals.ts';

/** A table whose rows are multiplied, and how those of one case are found in it. */
export interface CopiedTable {
  readonly name: string;
  /** Condition on the case's key, `$1`, or on its keys from `$2` to `$3`. */
  readonly where: string;
  /** Columns that every copy needs of its own: SQL over the original's text and over `copy`, which no other copy has. */
  readonly own?: { readonly [column: string]: (text: string) => string };
}

interface Column {
  readonly name: string;
  readonly type: string;
}

/** A statement that stores the copies `$1` to `$2` of a case's rows in a table; how many rows one copy has. */
export interface Copying {
  readonly table: string;
  readonly rows: number;
  readonly text: string;
}

/** How copies differ from their original, as SQL over the number `n` of the copy. */
export interface Shift {
  /** Added to every key of the case. */
  readonly keys: string;
  /** Added to every date. */
  readonly dates: string;
  /** A number that no other copy of any case has. */
  readonly copy: string;
  /** Texts that each copy has its own of, with the SQL they become: ids of posts. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the rows of a case in a table, and puts together what multiplies them. @returns undefined where it has none */
export async function copyingOf(
  pool: Pool,
  table: CopiedTable,
  original: Original,
  shift: Shift,
): Promise<Copying | undefined> {
  const columns = await columnsOf(pool, table.name);
  const selected = columns.map(({ name }) => `${name}::text as ${name}`).join(', ');
  const bounds = [original.processInstanceKey, String(BigInt(original.after) + 1n), original.last];
  const used = bounds.map((_bound, index) => `$${index + 1}::bigint is not null`).join(' and ');
  const { rows } = await pool.query<{ [column: string]: string | null }>(
    `select ${selected} from ${table.name} where ${used} and (${table.where})`,
    bounds,
  );
  if (rows.length === 0) return undefined;
  const renderer = new Renderer(original, shift);
  const values = rows.map((row) =>
    columns.map(({ name, type }) => `${renderer.value(row[name] ?? null, type, table.own?.[name])}::${type}`),
  );
  const names = columns.map(({ name }) => name).join(', ');
  const text = `insert into ${table.name} (${names}) select row.* from generate_series($1::int, $2::int) n
    cross join lateral (select ${shift.keys} as keys, ${shift.dates} as dates, ${shift.copy} as copy) shift
    cross join lateral (values ${values.map((row) => `(${row.join(', ')})`).join(', ')}) row`;
  return { table: table.name, rows: rows.length, text };
}

/** Columns that are stored as they are given: those the database counts by itself are left to it. */
async function columnsOf(pool: Pool, table: string): Promise<Column[]> {
  const { rows } = await pool.query<Column>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = '' order by attnum`,
    [table],
  );
  return rows;
}

const isDate = (type: string): boolean => type === 'date' || type.startsWith('timestamp');

/** Writes values of an original as SQL that gives each copy its own keys, dates and names. */
class Renderer {
  private readonly original: Original;
  private readonly shift: Shift;
  private readonly special: RegExp;

  constructor(original: Original, shift: Shift) {
    this.original = original;
    this.shift = shift;
    const texts = [original.businessId, ...shift.texts.keys()].map((text) =>
      text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
    );
    this.special = new RegExp(`(?<![\\w-])(\\d{16}|${texts.join('|')})(?![\\w-])`, 'g');
  }

  value(text: string | null, type: string, own?: (text: string) => string): string {
    if (text === null) return 'null';
    if (own) return `(${own(text)})`;
    if (isDate(type)) return `(${escapeLiteral(text)}::${type} + dates)`;
    if (type === 'bigint') return this.isKey(text) ? `(${text} + keys)` : text;
    return `(${this.pieces(text).join(' || ')})`;
  }

  private pieces(text: string): string[] {
    return text.split(this.special).map((piece, index) => (index % 2 === 0 ? escapeLiteral(piece) : this.own(piece)));
  }

  private own(piece: string): string {
    if (piece === this.original.businessId) return `${escapeLiteral(piece)} || '.' || copy`;
    const text = this.shift.texts.get(piece);
    if (text !== undefined) return text;
    return this.isKey(piece) ? `(${piece} + keys)::text` : escapeLiteral(piece);
  }

  private isKey(text: string): boolean {
    if (!/^\d{16}$/.test(text)) return false;
    const key = BigInt(text);
    return key > BigInt(this.original.after) && key <= BigInt(this.original.last);
  }
}
