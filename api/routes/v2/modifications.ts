import type { Pool } from 'pg';
import { type Static, Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { change, made } from '../../audit/entry.ts';
import { refuseOutcomes, refuseSkipping, refuseSkippingByMigration } from '../../cases/repair.ts';
import { orRefused } from '../../engine-refusal.ts';
import { invalid } from '../../problem.ts';
import { Key, keyParams, VariablesBody } from './shapes.ts';

const Params = keyParams('processInstanceKey');
const ElementId = Type.String({ minLength: 1, maxLength: 200 });
const MAX_INSTRUCTIONS = 100;

const Modification = Type.Object(
  {
    activateInstructions: Type.Optional(
      Type.Array(
        Type.Object(
          {
            elementId: ElementId,
            ancestorElementInstanceKey: Type.Optional(Type.Union([Key, Type.Literal('-1')])),
            variableInstructions: Type.Optional(
              Type.Array(
                Type.Object(
                  { variables: VariablesBody, scopeId: Type.Optional(Type.String({ maxLength: 200 })) },
                  { additionalProperties: false },
                ),
                { maxItems: MAX_INSTRUCTIONS },
              ),
            ),
          },
          { additionalProperties: false },
        ),
        { maxItems: MAX_INSTRUCTIONS },
      ),
    ),
    terminateInstructions: Type.Optional(
      Type.Array(Type.Object({ elementInstanceKey: Key }, { additionalProperties: false }), {
        maxItems: MAX_INSTRUCTIONS,
      }),
    ),
  },
  { additionalProperties: false },
);

const Migration = Type.Object(
  {
    targetProcessDefinitionKey: Key,
    mappingInstructions: Type.Array(
      Type.Object({ sourceElementId: ElementId, targetElementId: ElementId }, { additionalProperties: false }),
      { maxItems: 1_000 },
    ),
  },
  { additionalProperties: false },
);

/** Cases that are moved by hand, within their diagram or into another one, as far as the law allows. */
export function modificationRoutes(app: App, deps: RouteDeps): void {
  app.post(
    '/v2/process-instances/:processInstanceKey/modification',
    {
      schema: { tags: ['Process instance'], params: Params, body: Modification },
      config: { policy: 'instance-repairer' },
    },
    async (request, reply) => {
      const { processInstanceKey } = request.params;
      const { activateInstructions = [], terminateInstructions = [] } = request.body;
      if (activateInstructions.length + terminateInstructions.length === 0)
        throw invalid('Sebut sekurang-kurangnya satu elemen yang diaktifkan atau dihentikan.');
      const activated = activateInstructions.map(({ elementId }) => elementId);
      const terminated = terminateInstructions.map(({ elementInstanceKey }) => elementInstanceKey);
      const set = activateInstructions.flatMap(({ variableInstructions = [] }) =>
        variableInstructions.flatMap(({ variables }) => Object.keys(variables)),
      );
      await refuseOutcomes(deps, processInstanceKey, set);
      await refuseSkipping(deps, processInstanceKey, activated, terminated);
      const modification = {
        processInstanceKey,
        activateInstructions: activateInstructions.map(
          ({ elementId, ancestorElementInstanceKey = '-1', variableInstructions = [] }) => ({
            elementId,
            ancestorElementInstanceKey,
            variableInstructions: variableInstructions.map(({ variables, scopeId = '' }) => ({
              variables: variables as Record<string, never>,
              scopeId,
            })),
          }),
        ),
        terminateInstructions,
      };
      await request.command.ask({
        changes: [
          ...made({ activate: activated, terminate: terminated }),
          ...(await variableChanges(deps.pool, processInstanceKey, activateInstructions)),
        ],
      });
      await orRefused(deps.client.modifyProcessInstance(modification), `Kasus berjalan '${processInstanceKey}'`);
      return reply.code(204).send();
    },
  );

  app.post(
    '/v2/process-instances/:processInstanceKey/migration',
    {
      schema: { tags: ['Process instance'], params: Params, body: Migration },
      config: { policy: 'instance-repairer' },
    },
    async (request, reply) => {
      const { processInstanceKey } = request.params;
      const { targetProcessDefinitionKey, mappingInstructions } = request.body;
      const mapping = new Map(
        mappingInstructions.map(({ sourceElementId, targetElementId }) => [sourceElementId, targetElementId]),
      );
      request.command.tell({ changes: made({ targetProcessDefinitionKey }) });
      await refuseSkippingByMigration(deps, processInstanceKey, targetProcessDefinitionKey, mapping);
      const migrationPlan = { targetProcessDefinitionKey, mappingInstructions };
      const what = `Kasus berjalan '${processInstanceKey}'`;
      await request.command.ask();
      await orRefused(deps.gateway.migrateProcessInstance({ processInstanceKey, migrationPlan }), what);
      return reply.code(204).send();
    },
  );
}

type Activation = NonNullable<Static<typeof Modification>['activateInstructions']>[number];

/** What an admin gives variables, beside what the case had. */
async function variableChanges(pool: Pool, processInstanceKey: string, activations: readonly Activation[]) {
  const given = activations.flatMap(({ variableInstructions = [] }) =>
    variableInstructions.flatMap(({ variables }) => Object.entries(variables)),
  );
  if (given.length === 0) return [];
  const { rows } = await pool.query<{ name: string; value: string }>(
    'select name, value from variable where process_instance_key = $1 and scope_key = $1 and name = any($2)',
    [processInstanceKey, given.map(([name]) => name)],
  );
  const before = new Map(rows.map(({ name, value }) => [name, value]));
  return given.map(([name, value]) => change(name, before.get(name), JSON.stringify(value)));
}
