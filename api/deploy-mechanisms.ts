import type { Pool } from 'pg';
import type { ZBClient } from 'zeebe-node';
import type { LoadedMechanism } from '../processes/load.ts';

/**
 * Deploys the diagrams of the mechanism folders that were never deployed as they are: a later version that a process
 * owner made stays the latest.
 */
export async function deployMechanisms(
  client: ZBClient,
  pool: Pool,
  mechanisms: readonly LoadedMechanism[],
): Promise<void> {
  for (const { id, diagram } of mechanisms) {
    const { rows } = await pool.query('select 1 from process_definition where process_id = $1 and xml = $2', [
      id,
      diagram,
    ]);
    if (rows.length === 0)
      await client.deployResource({ process: Buffer.from(diagram), name: `${id.split('.')[1]}.bpmn` });
  }
}
