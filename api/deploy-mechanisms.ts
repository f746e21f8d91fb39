import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { ZBClient } from 'zeebe-node';
import type { LoadedMechanism } from '../processes/load.ts';
import { made } from './audit/entry.ts';
import type { NewEntry, OperationLog } from './audit/log.ts';

/**
 * Deploys the diagrams of the mechanism folders that were never deployed as they are: a later version that a process
 * owner made stays the latest.
 */
export async function deployMechanisms(
  client: ZBClient,
  pool: Pool,
  mechanisms: readonly LoadedMechanism[],
  log: OperationLog,
): Promise<void> {
  const missing: LoadedMechanism[] = [];
  for (const one of mechanisms) if (!(await isDeployed(pool, one))) missing.push(one);
  if (missing.length === 0) return;
  const entry = deploymentOf(missing);
  const askedKey = String(await log.write({ ...entry, result: 'UNKNOWN' }));
  for (const { id, diagram } of missing)
    await client.deployResource({ process: Buffer.from(diagram), name: `${id.split('.')[1]}.bpmn` });
  await log.write({ ...entry, result: 'SUCCESS', askedKey });
}

async function isDeployed(pool: Pool, { id, diagram }: LoadedMechanism): Promise<boolean> {
  const text = 'select 1 from process_definition where process_id = $1 and xml = $2';
  return (await pool.query(text, [id, diagram])).rowCount !== 0;
}

/** The diagrams that come with the program, by their digests. */
const deploymentOf = (missing: readonly LoadedMechanism[]): Omit<NewEntry, 'result'> => ({
  operationType: 'CREATE',
  entityType: 'RESOURCE',
  category: 'DEPLOYED_RESOURCES',
  actorType: 'SYSTEM',
  changes: made(
    Object.fromEntries(missing.map(({ id, diagram }) => [id, createHash('sha256').update(diagram).digest('hex')])),
  ),
});
