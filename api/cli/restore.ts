import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { prepareStorage } from '../../engine/index.ts';
import { keysToUnpack } from '../backup/keys.ts';
import { linesIn } from '../backup/lines-in.ts';
import { restore as restoreFrom } from '../backup/read.ts';
import { readConfig } from '../config.ts';
import { alone } from '../database/alone.ts';
import { type OfficeDatabase, openOfficeDatabase } from '../database/open.ts';
import { keysIn } from '../start/staff.ts';
import { UsageError } from './usage.ts';

const USAGE = `Usage: npm run lincah -- restore <file> [--keys <file>]
  fills the database of the environment, which must be empty: a new data folder, or a new database at DATABASE_URL`;

/** Fills an empty office from a backup, whole or not at all. */
export async function restore(args: readonly string[], env = process.env, print = printLine): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { keys: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(USAGE);
  for (const one of [file, values.keys])
    if (one !== undefined && !existsSync(one)) throw new UsageError(`There is no file '${one}'.\n${USAGE}`);
  const config = readConfig(env);
  const keys = keysIn(config.dataDir);
  const unpackKeys = values.keys === undefined ? undefined : keysToUnpack(keys, readFileSync(values.keys, 'utf8'));
  const since = performance.now();
  const opened = await openOfficeDatabase(config);
  try {
    const { rows, digest } = await alone(opened.database.pool, () => fill(opened, file));
    if (!unpackKeys) await opened.database.pool.query("update audit_head set key_check = ''");
    print(`${rows} rows in ${((performance.now() - since) / 1_000).toFixed(1)} s; digest ${digest}`);
  } finally {
    await opened.close();
  }
  unpackKeys?.();
  print(
    unpackKeys
      ? `Keys: ${keys}`
      : 'No keys were restored (--keys): letters are signed with new ones, and what is sealed stays sealed; the operation log goes on with a new key, and what was written before can be verified no more.',
  );
}

async function fill({ database, url }: OfficeDatabase, file: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    if (await isUsed(client))
      throw new UsageError(
        'This office has been used: a backup is restored into an empty one only (LINCAH_DATA_DIR, DATABASE_URL).',
      );
    await database.source.runMigrations();
    await prepareStorage(client);
    return await restoreFrom(client, linesIn(file));
  } finally {
    await client.end();
  }
}

/** Whether somebody has worked here; a restoration that failed leaves tables behind, but nothing in them. */
async function isUsed(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ isNew: boolean }>(
    `select to_regclass('public.process_definition') is null as "isNew"`,
  );
  if (rows[0]!.isNew) return false;
  const found = await client.query(
    'select from process_definition union all select from account union all select from pegawai limit 1',
  );
  return found.rowCount !== 0;
}

const printLine = (line: string): void => void process.stdout.write(`${line}\n`);
