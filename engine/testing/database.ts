import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';

/** An empty database of its own for one test file, dropped when it is done. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  drop(): Promise<void>;
}

/** @param template address of the database it is to be a copy of, which nobody uses meanwhile; absent: it is empty */
export async function makeTestDatabase(template?: string): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('Expected TEST_DATABASE_URL to name a PostgreSQL server; jest sets it before the tests');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const source = template ? ` template ${new URL(template).pathname.slice(1)} strategy file_copy` : '';
  await onServer(server, `create database ${name}${source}`);
  const url = databaseIn(server, name);
  const pool = new Pool({ connectionString: url, max: 10, pipeline: true });
  pool.on('error', () => undefined);
  return {
    url,
    pool,
    drop: async () => {
      await pool.end();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

/** Address of a database on a server. */
export const databaseIn = (server: string, name: string): string =>
  Object.assign(new URL(server), { pathname: `/${name}` }).toString();

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
