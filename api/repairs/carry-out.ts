import type { RouteDeps } from '../app.ts';
import type { Repair } from '../contract/repairs.ts';
import { orRefused } from '../engine-refusal.ts';

type Deps = Pick<RouteDeps, 'pool' | 'client' | 'gateway' | 'pending'>;

/** Tries a job has again, as when it was made. */
const RETRIES = 3;

/** Asks the engine for a repair. @throws Problem where it refuses */
export async function carryOut(deps: Deps, key: string, repair: Repair): Promise<void> {
  const what = `Kasus berjalan '${key}'`;
  switch (repair.kind) {
    case 'hentikan':
      return void (await orRefused(deps.client.cancelProcessInstance(key), what));
    case 'coba-lagi':
      return resolveAll(deps, key);
    case 'ubah-isian': {
      const variables = repair.variables as Record<string, never>;
      return void (await orRefused(
        deps.client.setVariables({ elementInstanceKey: key, variables, local: false }),
        what,
      ));
    }
    case 'pindahkan':
      return void (await orRefused(deps.client.modifyProcessInstance(modification(key, repair)), what));
    default: {
      const { targetProcessDefinitionKey, mapping } = repair;
      const mappingInstructions = Object.entries(mapping).map(([sourceElementId, targetElementId]) => ({
        sourceElementId,
        targetElementId,
      }));
      const migrationPlan = { targetProcessDefinitionKey, mappingInstructions };
      await orRefused(deps.gateway.migrateProcessInstance({ processInstanceKey: key, migrationPlan }), what);
    }
  }
}

const modification = (processInstanceKey: string, { activate, terminate }: Extract<Repair, { kind: 'pindahkan' }>) => ({
  processInstanceKey,
  activateInstructions: activate.map((elementId) => ({
    ...{ elementId, ancestorElementInstanceKey: '-1', variableInstructions: [] },
  })),
  terminateInstructions: terminate.map((elementInstanceKey) => ({ elementInstanceKey })),
});

/** Incidents that are resolved at once; a case has few. */
const MOST = 500;

/** Sets everything going again at which a case is stuck. */
async function resolveAll({ pool, client, pending }: Deps, key: string): Promise<void> {
  const { rows } = await pool.query<{ key: string; job_key: string | null }>(
    `select key, job_key from incident where process_instance_key = $1 and state = 'ACTIVE' order by key limit ${MOST}`,
    [key],
  );
  for (const { key: incidentKey, job_key } of rows) {
    if (job_key !== null)
      await orRefused(client.updateJobRetries({ jobKey: job_key, retries: RETRIES }), `Pekerjaan '${job_key}'`);
    await orRefused(client.resolveIncident({ incidentKey }), `Insiden '${incidentKey}'`);
    await pending.resolving(incidentKey);
  }
}
