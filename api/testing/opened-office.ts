import { Client } from 'pg';
import { databaseIn, makeTestDatabase } from '../../engine/testing/database.ts';
import { startSimulation } from '../simulation/start.ts';

/**
 * Address of the database of an office that has just opened: made once in a test run, by whoever asks first, and copied by
 * every test file that plays in an office.
 */
export async function openedOffice(): Promise<string> {
  const { TEST_DATABASE_URL: server, TEST_OPENED_OFFICE: name } = process.env;
  if (!server || !name) throw new Error('Expected jest to name the database of an opened office before the tests');
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    // Test files run side by side: one makes it, the others wait.
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rows.length === 0) await open(client, name);
  } finally {
    await client.end();
  }
  return databaseIn(server, name);
}

/** Every copy is an office with a key of its own, which begins a log of its own. */
const NO_LOG = `alter table audit_log disable trigger all; alter table audit_head disable trigger all; truncate audit_log, audit_head;
  alter table audit_log enable trigger all; alter table audit_head enable trigger all`;

async function open(client: Client, name: string): Promise<void> {
  const database = await makeTestDatabase();
  await (await startSimulation(database.url)).stop();
  await database.pool.query(NO_LOG);
  await database.pool.end();
  // Only a whole one has the name under which it is looked for.
  await client.query(`alter database ${new URL(database.url).pathname.slice(1)} rename to ${name}`);
}
