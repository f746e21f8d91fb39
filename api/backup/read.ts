import type { ClientBase } from 'pg';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { UsageError } from '../cli/usage.ts';
import { Digest, End, FORMAT, Header, Table } from './format.ts';
import { BATCH, type KeptTable, keptTables } from './tables.ts';
import { latestMigration, type Summary, summaryOf } from './write.ts';

/**
 * Fills a database that has this program's tables and nothing else in them, in one transaction: all of it, or nothing.
 * @throws UsageError where the backup is none, is cut off or was changed, or is of other tables than this program's
 */
export async function restore(client: ClientBase, lines: AsyncIterable<string>): Promise<Summary> {
  await client.query('begin');
  try {
    const tables = await keptTables(client);
    const putOn = await takeOff(client, tables);
    const given = await fill(client, lines, tables);
    for (const statement of putOn) await client.query(statement);
    const found = await summaryOf(client);
    if (found.digest !== given.digest)
      throw new Error(`Expected digest ${given.digest} after restoring, but it is ${found.digest}`);
    await client.query('commit');
    return found;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Definitions of what looks at rows one by one, which takes longest: each with what takes it off and puts it on. */
const LOOKING_ON = `
  select format('drop index %s', indexrelid::regclass) as off, pg_get_indexdef(indexrelid) as "on"
    from pg_index i where indrelid = any($1::text[]::regclass[])
      and not exists (select 1 from pg_constraint where conindid = i.indexrelid)
  union all
  select format('alter table %s drop constraint %I', conrelid::regclass, conname),
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where contype = 'f' and conrelid = any($1::text[]::regclass[])
  union all
  select format('alter table %s disable trigger user', name), format('alter table %s enable trigger user', name)
    from unnest($1::text[]) name`;

/** Empties the tables and takes off what would look at each row. @returns statements that put it on again */
async function takeOff(client: ClientBase, tables: readonly KeptTable[]): Promise<readonly string[]> {
  const names = tables.map(({ name }) => name);
  const { rows } = await client.query<{ off: string; on: string }>(LOOKING_ON, [names]);
  for (const { off } of rows) await client.query(off);
  await client.query(`truncate ${names.join(', ')} cascade`);
  await client.query(`set local maintenance_work_mem = '256MB'`);
  return rows.map(({ on }) => on);
}

const CUT_OFF = 'The backup is cut off or was changed: its end is missing, or its digest is another one.';

/** @returns what the backup says of itself, once its rows were what it says */
async function fill(client: ClientBase, lines: AsyncIterable<string>, tables: readonly KeptTable[]): Promise<Summary> {
  const digest = new Digest();
  let number = 0;
  let writer: TableWriter | undefined;
  for await (const line of lines) {
    number += 1;
    const said = parsed(line);
    if (number === 1) await requireHeader(client, said);
    else if (typeof said === 'string') {
      if (!writer) throw new UsageError(CUT_OFF);
      digest.add([said]);
      await writer.add(said);
    } else {
      await writer?.flush();
      if (Value.Check(Table, said)) {
        writer = await TableWriter.of(client, tableFor(said, tables));
        digest.begin({ name: said.table });
      } else return endOf(client, said, digest);
    }
  }
  throw new UsageError(CUT_OFF);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new UsageError(CUT_OFF);
  }
}

async function requireHeader(client: ClientBase, said: unknown): Promise<void> {
  if (!is(Header, said)) throw new UsageError('This is no backup of Lincah: its first line does not say so.');
  const { format, tablesOf, takenAt } = said as { format: number; tablesOf: string; takenAt: string };
  const own = await latestMigration(client);
  if (format !== FORMAT || tablesOf !== own)
    throw new UsageError(
      `The backup of ${takenAt} has the tables of '${tablesOf}' (format ${format}), this program those of '${own}' (format ${FORMAT}). Restore it with the version of Lincah that made it, then start the newer one on it.`,
    );
}

const is = (schema: TSchema, said: unknown): boolean => Value.Check(schema, said);

function tableFor(said: { table: string; columns: string[] }, tables: readonly KeptTable[]): KeptTable {
  const table = tables.find(({ name }) => name === said.table);
  if (table?.columns.join() !== said.columns.join())
    throw new UsageError(
      `The backup has a table ${said.table} (${said.columns.join(', ')}), which this program does not know so.`,
    );
  return table;
}

async function endOf(client: ClientBase, said: unknown, digest: Digest): Promise<Summary> {
  if (!Value.Check(End, said)) throw new UsageError(CUT_OFF);
  const summary = { rows: digest.rows, digest: digest.end(said.sequences) };
  if (summary.rows !== said.rows || summary.digest !== said.digest) throw new UsageError(CUT_OFF);
  for (const { name, last } of said.sequences)
    await client.query('select setval($1::regclass, coalesce($2::bigint, 1), $2 is not null)', [name, last]);
  return summary;
}

/** Writes rows of one table, some at a time. */
class TableWriter {
  private readonly client: ClientBase;
  private readonly table: KeptTable;
  private waiting: string[] = [];
  private size = 0;

  private constructor(client: ClientBase, table: KeptTable) {
    this.client = client;
    this.table = table;
  }

  /** The stored columns as a type of their own: PostgreSQL reads a row back as what it wrote. */
  static async of(client: ClientBase, table: KeptTable): Promise<TableWriter> {
    await client.query('drop table if exists pg_temp.kept');
    await client.query(
      `create temp table kept on commit drop as select ${table.columns.join(', ')} from ${table.name} limit 0`,
    );
    return new TableWriter(client, table);
  }

  async add(row: string): Promise<void> {
    this.waiting.push(row);
    this.size += row.length;
    if (this.waiting.length >= BATCH || this.size >= MAX_BYTES) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    const columns = this.table.columns.join(', ');
    await this.client.query(
      `insert into ${this.table.name} (${columns}) overriding system value select ${columns} from unnest($1::pg_temp.kept[])`,
      [this.waiting],
    );
    this.waiting = [];
    this.size = 0;
  }
}

/** Letters and files are rows of megabytes. */
const MAX_BYTES = 8_000_000;
