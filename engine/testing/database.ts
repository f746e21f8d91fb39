import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';

/** An empty database of its own for one test file, dropped when it is done. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  drop(): Promise<void>;
}

/** @param template what it is to hold: another test database, which nobody uses meanwhile; absent: nothing */
export async function makeTestDatabase(template?: TestDatabase): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('Expected TEST_DATABASE_URL to name a PostgreSQL server; jest sets it before the tests');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const source = template ? ` template ${new URL(template.url).pathname.slice(1)}` : '';
  await onServer(server, `create database ${name}${source}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
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

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
