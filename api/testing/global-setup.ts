import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { clearTestFolder, testFolder } from './test-folder.ts';

/** Test files and stories are many at a time; what they write need not outlive the machine. */
const SETTINGS = { max_connections: '200', fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/** One PostgreSQL for all tests; each test file makes a database of its own in it. */
export default async function globalSetup(): Promise<void> {
  process.env['TEST_OPENED_OFFICE'] = `test_opened_${randomBytes(6).toString('hex')}`;
  if (process.env['TEST_DATABASE_URL']) return;
  const folder = testFolder();
  const postgres = await startEmbeddedPostgres(folder, SETTINGS);
  process.env['TEST_DATABASE_URL'] = postgres.url;
  // Two test runs may share the server: an open session keeps it running between the test files of each.
  const presence = new Client({ connectionString: postgres.url });
  await presence.connect();
  (globalThis as { leaveTestPostgres?: () => Promise<void> }).leaveTestPostgres = async () => {
    await presence.end();
    await postgres.leave();
    clearTestFolder(folder);
  };
}
