import { Pool } from 'pg';

/** No statement and no wait for a connection may take longer, in milliseconds; the client has no limit of its own. */
export const STATEMENT_TIMEOUT = 30_000;
export const CONNECTION_TIMEOUT = 10_000;

/** Connections for plain SQL, and for the engine. */
export function openPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 20,
    // Statements sent without waiting for each other travel together.
    pipeline: true,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: STATEMENT_TIMEOUT + 5_000,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
  });
  // A connection lost while idle is replaced by the pool; whoever needs one next is told if that fails.
  pool.on('error', () => undefined);
  return pool;
}
