import type { Pool, PoolClient } from 'pg';

/** Runs work in one transaction: all of it is stored, or nothing. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that is lost fails the statement under way; without a listener it would end the process besides.
  const lost = (error: Error): void => {
    broken = error;
  };
  client.on('error', lost);
  try {
    // Sent together with the first statement of the work; where it fails, the connection is lost, and so is the work.
    const [, result] = await Promise.all([client.query('begin'), work(client)]);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(lost);
    throw error;
  } finally {
    client.off('error', lost);
    client.release(broken);
  }
}
