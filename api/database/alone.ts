import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { ConfigError } from '../config.ts';

/** Arbitrary but fixed; the engine's writer has another one. */
const PREPARATION_LOCK = 7_211_054;
/** How often the lock is asked for, and how long at most, in milliseconds. */
const RETRY = 250;
const PATIENCE = 120_000;

/**
 * Runs what prepares a database while no other process of the same database does.
 * @param patience how long another process is waited for, in milliseconds
 * @throws ConfigError where the other one takes longer
 */
export async function alone<T>(pool: Pool, work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const client = await pool.connect();
  client.on('error', () => undefined);
  try {
    await lock(client, patience);
    return await work();
  } finally {
    // The lock ends with its connection.
    client.release(true);
  }
}

/** Tries again and again: a statement that waits for a lock would run into the connection's own limit. */
async function lock(client: PoolClient, patience: number): Promise<void> {
  for (let waited = 0; ; waited += RETRY) {
    const text = 'select pg_try_advisory_lock($1) as locked';
    const { rows } = await client.query<{ locked: boolean }>(text, [PREPARATION_LOCK]);
    if (rows[0]!.locked) return;
    if (waited >= patience)
      throw new ConfigError(
        `Another process has been preparing this database for more than ${patience / 1_000} s. Wait until it is done, or stop it, then start again.`,
      );
    await sleep(RETRY);
  }
}
