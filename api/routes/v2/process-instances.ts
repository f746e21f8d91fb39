import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { type InstanceRow, instanceTarget, toInstance } from '../../cases/instances.ts';
import { startCase } from '../../cases/start.ts';
import { onlyOwnCases } from '../../cases/visibility.ts';
import { orRefused } from '../../engine-refusal.ts';
import { invalid, notFound } from '../../problem.ts';
import { searchRoute } from '../../search/route.ts';
import { runSearch } from '../../search/run.ts';
import { Key, keyParams, TENANT, VariablesBody } from './shapes.ts';

const Params = keyParams('processInstanceKey');

const Create = Type.Object(
  {
    processDefinitionId: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    processDefinitionKey: Type.Optional(Key),
    processDefinitionVersion: Type.Optional(Type.Integer()),
    variables: Type.Optional(VariablesBody),
    tenantId: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** Cases: started by those whose post may, seen by those who take part. */
export function processInstanceRoutes(app: App, deps: RouteDeps): void {
  const { pool } = deps;

  app.post(
    '/v2/process-instances',
    { schema: { tags: ['Process instance'], body: Create }, config: { policy: 'signed-in', repeatable: true } },
    async (request) => {
      const { processDefinitionId, processDefinitionKey, processDefinitionVersion = -1, variables = {} } = request.body;
      const definition =
        processDefinitionKey === undefined ? undefined : await deps.definitions.get(processDefinitionKey);
      const processId = processDefinitionId ?? definition?.processId;
      if (processId === undefined)
        throw processDefinitionKey === undefined
          ? invalid('Sebut processDefinitionId atau processDefinitionKey.')
          : notFound(`Definisi proses '${processDefinitionKey}'`);
      request.command.tell({ processDefinitionId: processId });
      const latest = await deps.definitions.latest(processId);
      const asked = definition?.version ?? processDefinitionVersion;
      if (latest && asked > 0 && asked !== latest.version)
        throw invalid(`Kasus baru selalu memakai versi yang berlaku (${latest.version}).`);
      const started = await startCase(deps, request.actor, processId, variables, request.command);
      request.command.tell({
        entityKey: started.processInstanceKey,
        entityDescription: started.nomorKasus,
        processInstanceKey: started.processInstanceKey,
        processDefinitionKey: started.processDefinitionKey,
      });
      return {
        processDefinitionId: started.processDefinitionId,
        processDefinitionKey: started.processDefinitionKey,
        processDefinitionVersion: started.processDefinitionVersion,
        processInstanceKey: started.processInstanceKey,
        businessId: started.nomorKasus,
        tenantId: TENANT,
        variables: {},
        tags: [],
      };
    },
  );

  searchRoute(app, deps, {
    url: '/v2/process-instances/search',
    tag: 'Process instance',
    target: instanceTarget,
    restrict: (actor) => onlyOwnCases(deps.pool, actor, 'i.key'),
    toItem: (row: InstanceRow) => toInstance(deps.definitions, row),
  });

  app.get(
    '/v2/process-instances/:processInstanceKey',
    { schema: { tags: ['Process instance'], params: Params }, config: { policy: 'case' } },
    async (request) => {
      const found = await runSearch<InstanceRow>(pool, instanceTarget, {
        filter: { processInstanceKey: request.params.processInstanceKey },
      });
      if (!found.items[0]) throw notFound('Kasus');
      return toInstance(deps.definitions, found.items[0]);
    },
  );

  app.post(
    '/v2/process-instances/:processInstanceKey/cancellation',
    {
      schema: { tags: ['Process instance'], params: Params, body: Type.Optional(Type.Unknown()) },
      config: { policy: 'instance-repairer', repeatable: true },
    },
    async (request, reply) => {
      const key = request.params.processInstanceKey;
      if (request.command.isResumed && (await isTerminated(key))) return reply.code(204).send();
      await request.command.ask();
      await orRefused(deps.client.cancelProcessInstance(key), `Kasus berjalan '${key}'`);
      return reply.code(204).send();
    },
  );

  const isTerminated = async (key: string): Promise<boolean> =>
    (await pool.query("select 1 from process_instance where key = $1 and state = 'TERMINATED'", [key])).rowCount === 1;

  app.get(
    '/v2/process-instances/:processInstanceKey/sequence-flows',
    { schema: { tags: ['Process instance'], params: Params }, config: { policy: 'case' } },
    async (request) => {
      const key = request.params.processInstanceKey;
      const { rows } = await pool.query<{ id: string; definition: string; process: string }>(
        'select sequence_flow_id as id, process_definition_key as definition, process_id as process from sequence_flow where process_instance_key = $1 order by 1',
        [key],
      );
      return {
        items: rows.map(({ id, definition, process }) => ({
          sequenceFlowId: `${key}_${id}`,
          elementId: id,
          processInstanceKey: key,
          processDefinitionKey: definition,
          processDefinitionId: process,
          tenantId: TENANT,
        })),
      };
    },
  );
}
