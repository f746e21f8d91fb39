import type { Pool, PoolConfig } from 'pg';
import { SteadyPool } from './steady-pool.ts';

/** How long whoever uses the database waits, in milliseconds. PostgreSQL and its client have none of these limits by themselves. */
export interface DatabaseLimits {
  /** For a connection: a free one of the pool, or a new one. */
  readonly connection: number;
  /** For a statement; the server gives it up. */
  readonly statement: number;
  /** For an answer, where the server says nothing at all; more than a statement may take. */
  readonly answer: number;
  /** For a row, a table or an advisory lock that another transaction holds. */
  readonly lock: number;
  /** For the next statement of a transaction; letters are drawn within one. */
  readonly idleInTransaction: number;
}

export const DATABASE_LIMITS: DatabaseLimits = {
  connection: 10_000,
  statement: 30_000,
  answer: 35_000,
  lock: 10_000,
  idleInTransaction: 60_000,
};

/** The limits, as the client of PostgreSQL calls them. */
export const limiting = (limits: DatabaseLimits = DATABASE_LIMITS): PoolConfig => ({
  connectionTimeoutMillis: limits.connection,
  statement_timeout: limits.statement,
  query_timeout: limits.answer,
  lock_timeout: limits.lock,
  idle_in_transaction_session_timeout: limits.idleInTransaction,
});

/**
 * Disks of today read anywhere as fast as in order. PostgreSQL takes them for spinning ones (4), and would rather walk past
 * a million elements that are over than go to those that are not by their index.
 */
const PLANNER = '-c random_page_cost=1.1';

/** How many an office holds for plain SQL and its engine. */
const CONNECTIONS = 20;

/** Connections for plain SQL, and for the engine. */
export function openPool(url: string, limits = DATABASE_LIMITS, connections = CONNECTIONS): Pool {
  const pool = new SteadyPool({
    connectionString: url,
    max: connections,
    // A server whose disk is full may take no new connection, but still answers those it has.
    min: 4,
    // Statements sent without waiting for each other travel together.
    pipeline: true,
    options: PLANNER,
    ...limiting(limits),
  });
  listenToLosses(pool);
  // A connection lost while idle is replaced by the pool; whoever needs one next is told if that fails.
  pool.on('error', () => undefined);
  return pool;
}

/**
 * A server that is killed may say so in one breath with its greeting, before whoever asked for the connection listens, and
 * what nobody listens to ends the process. The next statement on that connection fails, and the pool drops it.
 */
export const listenToLosses = (pool: Pool): void => {
  pool.on('connect', (client) => void client.on('error', () => undefined));
};
