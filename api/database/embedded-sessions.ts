import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { limiting } from './pool.ts';

const DATABASE = 'lincah';
/** Name of our sessions among those of the server. */
const OURS = 'lincah';

/** How long a server is given to show that it is there, in milliseconds. */
const PROBE = { connectionTimeoutMillis: 2_000, query_timeout: 2_000 } as const;

/** Where our database is; sessions opened by it carry our name. */
export const urlOf = (port: number, password: string): string =>
  `${on(port, password)}/${DATABASE}?application_name=${OURS}`;

const serverUrl = (port: number, password: string): string => `${on(port, password)}/postgres`;
const on = (port: number, password: string): string => `postgres://lincah:${password}@127.0.0.1:${port}`;

/** Whether a server takes our sessions and answers. */
export async function answers(port: number, password: string): Promise<boolean> {
  const client = new Client({ connectionString: serverUrl(port, password), ...limiting(), ...PROBE });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes our database where the server does not have it yet. */
export async function createDatabase(port: number, password: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl(port, password), ...limiting() });
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  await client.end();
}

/** Whether no session of ours is open; one that is just ending may take a moment. */
export async function isUnused(port: number, password: string): Promise<boolean> {
  const client = new Client({ connectionString: serverUrl(port, password), ...limiting() });
  await client.connect();
  try {
    for (let tries = 0; tries < 10; tries += 1) {
      const sql = 'select from pg_stat_activity where application_name = $1 limit 1';
      if ((await client.query(sql, [OURS])).rowCount === 0) return true;
      await sleep(100);
    }
    return false;
  } finally {
    await client.end();
  }
}
