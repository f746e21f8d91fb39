import type { PoolClient, QueryConfig } from 'pg';
import type { QueryRunner } from 'typeorm';

/** An office that has worked for years has more to put in order than a request may take, in milliseconds. */
const PATIENCE = 24 * 3_600_000;

/** Runs statements of a migration that look at all there is. */
export async function patiently(runner: QueryRunner, statements: string): Promise<void> {
  await runner.query(`set local statement_timeout = ${PATIENCE}`);
  const client = (await runner.connect()) as PoolClient;
  await client.query({ text: statements, query_timeout: PATIENCE } as QueryConfig);
}
