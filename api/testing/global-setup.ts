import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';

/** One PostgreSQL for all tests; each test file makes a database of its own in it. */
export default async function globalSetup(): Promise<void> {
  process.env['TEST_OPENED_OFFICE'] = `test_opened_${randomBytes(6).toString('hex')}`;
  if (process.env['TEST_DATABASE_URL']) return;
  const postgres = await startEmbeddedPostgres(path.join(__dirname, '../../data/test'));
  process.env['TEST_DATABASE_URL'] = postgres.url;
  await forgetful(postgres.url);
  // Two test runs may share the server: an open session keeps it running between the test files of each.
  const presence = new Client({ connectionString: postgres.url });
  await presence.connect();
  (globalThis as { leaveTestPostgres?: () => Promise<void> }).leaveTestPostgres = async () => {
    await presence.end();
    await postgres.leave();
  };
}

/** What tests write need not outlive the machine. */
async function forgetful(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
    await client.query(`alter system set ${setting} = off`);
  await client.query('select pg_reload_conf()');
  await client.end();
}
