import path from 'node:path';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';

/** One PostgreSQL for all tests; each test file makes a database of its own in it. */
export default async function globalSetup(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return;
  const postgres = await startEmbeddedPostgres(path.join(__dirname, '../../data/test'));
  process.env['TEST_DATABASE_URL'] = postgres.url;
  (globalThis as { stopTestPostgres?: () => Promise<void> }).stopTestPostgres = () => postgres.stop();
}
