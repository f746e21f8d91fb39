import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';

/** One PostgreSQL for all tests; each test file makes a database of its own in it. */
export default async function globalSetup(): Promise<void> {
  if (process.env['TEST_DATABASE_URL']) return;
  const postgres = await startEmbeddedPostgres(path.join(__dirname, '../../data/test'));
  process.env['TEST_DATABASE_URL'] = postgres.url;
  const presence = new Client({ connectionString: postgres.url });
  await presence.connect();
  (globalThis as { leaveTestPostgres?: () => Promise<void> }).leaveTestPostgres = async () => {
    const isLast = await isAlone(presence);
    await presence.end();
    if (isLast) await postgres.stop();
  };
}

/** Two test runs may share the server: each keeps one session open, and the last one to leave stops it. */
async function isAlone(presence: Client): Promise<boolean> {
  // Sessions of this run's own test files may take a moment to end.
  for (let tries = 0; tries < 10; tries += 1) {
    const { rowCount } = await presence.query(
      `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
    );
    if (rowCount === 0) return true;
    await sleep(100);
  }
  return false;
}
