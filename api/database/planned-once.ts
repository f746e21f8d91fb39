import type { Pool, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { inTransaction } from './transaction.ts';

/**
 * Runs a named statement with the plan its connection made the first time, whatever the values: for one that PostgreSQL
 * takes longer to plan than to run.
 */
export const plannedOnce = <T extends QueryResultRow>(pool: Pool, query: QueryConfig): Promise<QueryResult<T>> =>
  inTransaction(pool, async (client) => {
    const [, found] = await Promise.all([
      client.query('set local plan_cache_mode = force_generic_plan'),
      client.query<T>(query),
    ]);
    return found;
  });
