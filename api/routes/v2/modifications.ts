import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
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
      await refuseSkippingByMigration(deps, processInstanceKey, targetProcessDefinitionKey, mapping);
      const migrationPlan = { targetProcessDefinitionKey, mappingInstructions };
      const what = `Kasus berjalan '${processInstanceKey}'`;
      await orRefused(deps.gateway.migrateProcessInstance({ processInstanceKey, migrationPlan }), what);
      return reply.code(204).send();
    },
  );
}
