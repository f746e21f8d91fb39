import type { Pool } from 'pg';

/** Arbitrary but fixed; the engine's writer has another one. */
const PREPARATION_LOCK = 7_211_054;

/** Runs what prepares a database while no other process of the same database does. */
export async function alone<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  client.on('error', () => undefined);
  try {
    await client.query('select pg_advisory_lock($1)', [PREPARATION_LOCK]);
    return await work();
  } finally {
    // The lock ends with its connection.
    client.release(true);
  }
}
