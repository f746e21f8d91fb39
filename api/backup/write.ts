import type { ClientBase } from 'pg';
import { Digest, FORMAT } from './format.ts';
import { keptTables, rowsOf, sequencesOf } from './tables.ts';

export interface Summary {
  readonly rows: number;
  readonly digest: string;
}

/**
 * Everything of an office's database as it is at one moment, while others go on working.
 * @param told receives how much there was, once all has been read
 */
export async function* backupOf(
  client: ClientBase,
  takenAt: string,
  told: (summary: Summary) => void,
): AsyncGenerator<string> {
  await client.query('begin isolation level repeatable read read only');
  try {
    yield lineOf({ lincah: 'backup', format: FORMAT, takenAt, tablesOf: await latestMigration(client) });
    const digest = new Digest();
    for (const table of await keptTables(client)) {
      digest.begin(table);
      yield lineOf({ table: table.name, columns: table.columns });
      for await (const rows of rowsOf(client, table)) {
        digest.add(rows);
        yield rows.map(lineOf).join('');
      }
    }
    const sequences = await sequencesOf(client);
    const summary = { rows: digest.rows, digest: digest.end(sequences) };
    yield lineOf({ ...summary, sequences });
    told(summary);
  } finally {
    await client.query('rollback');
  }
}

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;

export async function latestMigration(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select name from migrations order by timestamp desc limit 1');
  return rows[0]?.name ?? '';
}

/** How much there is in a database, and its digest, without writing it anywhere. Within a transaction. */
export async function summaryOf(client: ClientBase): Promise<Summary> {
  const digest = new Digest();
  for (const table of await keptTables(client)) {
    digest.begin(table);
    for await (const rows of rowsOf(client, table)) digest.add(rows);
  }
  return { rows: digest.rows, digest: digest.end(await sequencesOf(client)) };
}
