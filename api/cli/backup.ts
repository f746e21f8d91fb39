import { createWriteStream, existsSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { packKeys } from '../backup/keys.ts';
import { backupOf, type Summary } from '../backup/write.ts';
import { readConfig } from '../config.ts';
import { openOfficeDatabase } from '../database/open.ts';
import { keysIn } from '../start/staff.ts';
import { UsageError } from './usage.ts';

const USAGE = `Usage: npm run lincah -- backup <file> [--keys <file>]
  <file>  gets everything in the database, as it is at one moment; the office may go on working
  --keys  gets the office's keys: without them signatures go on with new keys, and what is sealed stays sealed.
          Keep it elsewhere than the backup: together they open everything.`;

/** Quick, and small enough: letters are compressed already. */
const LEVEL = 3;

/** Writes the database of the environment to a file, whole or not at all. */
export async function backup(args: readonly string[], env = process.env, print = printLine): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { keys: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(USAGE);
  for (const one of [file, values.keys])
    if (one !== undefined && existsSync(one)) throw new UsageError(`There is a file '${one}' already.`);
  const config = readConfig(env);
  const since = performance.now();
  const { url, close } = await openOfficeDatabase(config);
  try {
    const { rows, digest } = await writeTo(file, url);
    const seconds = ((performance.now() - since) / 1_000).toFixed(1);
    print(`${rows} rows in ${statSync(file).size} bytes, ${seconds} s; digest ${digest}`);
  } finally {
    await close();
  }
  if (values.keys !== undefined) {
    writeFileSync(values.keys, packKeys(keysIn(config.dataDir)), { mode: 0o600, flag: 'wx', flush: true });
    print(`Keys: ${values.keys}`);
  }
}

async function writeTo(file: string, url: string): Promise<Summary> {
  // Its own connection: reading everything takes longer than any statement of the office may.
  const client = new Client({ connectionString: url });
  await client.connect();
  const part = `${file}.part`;
  let summary: Summary | undefined;
  try {
    const lines = backupOf(client, new Date().toISOString(), (told) => {
      summary = told;
    });
    const stream = createWriteStream(part, { fd: openSync(part, 'wx', 0o600), flush: true });
    await pipeline(Readable.from(lines), createGzip({ level: LEVEL }), stream);
    renameSync(part, file);
    return summary!;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

const printLine = (line: string): void => void process.stdout.write(`${line}\n`);
