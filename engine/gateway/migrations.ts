import type { Engine } from '../engine.ts';
import { accepted } from './errors.ts';
import type { Call } from './wire.ts';

export async function migrateProcessInstance(
  engine: Engine,
  { processInstanceKey, migrationPlan }: Call<'MigrateProcessInstance'>,
): Promise<object> {
  const { targetProcessDefinitionKey = '0', mappingInstructions = [] } = migrationPlan ?? {};
  return accepted(
    await engine.submit('migrateInstance', {
      processInstanceKey,
      targetProcessDefinitionKey,
      mappings: mappingInstructions,
    }),
  );
}
