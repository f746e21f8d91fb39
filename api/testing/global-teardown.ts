import { Client } from 'pg';

/** Ends what global-setup.ts began, and what test files shared. */
export default async function globalTeardown(): Promise<void> {
  const { TEST_DATABASE_URL: connectionString, TEST_OPENED_OFFICE: opened } = process.env;
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(`drop database if exists ${opened} with (force)`);
  await client.end();
  await (globalThis as { leaveTestPostgres?: () => Promise<void> }).leaveTestPostgres?.();
}
