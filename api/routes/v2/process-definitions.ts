import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import type { ProcessDefinition } from '../../contract.ts';
import { notFound } from '../../problem.ts';
import { type SearchFields, type SearchRequest, searchSchema } from '../../search/query.ts';
import { runSearch, type SearchTarget } from '../../search/run.ts';
import type { Definition } from '../../services/definitions.ts';
import { keyParams, TENANT } from './shapes.ts';

const fields: SearchFields = {
  processDefinitionKey: { sql: 'd.key', cast: 'bigint', sortable: true },
  processDefinitionId: { sql: 'd.process_id', cast: 'text', sortable: true },
  name: { sql: 'd.name', cast: 'text', sortable: true },
  version: { sql: 'd.version', cast: 'integer', sortable: true },
  resourceName: { sql: 'd.resource_name', cast: 'text' },
  isLatestVersion: {
    sql: '(not exists (select 1 from process_definition n where n.process_id = d.process_id and n.version > d.version))',
    cast: 'boolean',
  },
};

const target: SearchTarget = {
  from: 'process_definition d',
  columns: 'd.key, d.process_id, d.name, d.version, d.resource_name',
  fields,
  defaultSort: [{ field: 'processDefinitionKey', order: 'DESC' }],
  key: 'd.key',
};

interface Row {
  readonly key: string;
  readonly process_id: string;
  readonly name: string;
  readonly version: number;
  readonly resource_name: string;
}

const Params = keyParams('processDefinitionKey');

/** Deployed diagrams. What the law prescribes is no secret: everyone who is signed in may read them. */
export function processDefinitionRoutes(app: App, deps: RouteDeps): void {
  const toDefinition = async (row: Row): Promise<ProcessDefinition> => ({
    processDefinitionKey: row.key,
    processDefinitionId: row.process_id,
    name: row.name,
    version: row.version,
    resourceName: row.resource_name,
    tenantId: TENANT,
    hasStartForm: (await deps.definitions.get(row.key))?.start !== undefined,
  });
  const required = async (key: string): Promise<Definition> => {
    const definition = await deps.definitions.get(key);
    if (!definition) throw notFound(`Definisi proses '${key}'`);
    return definition;
  };

  app.post(
    '/v2/process-definitions/search',
    { schema: { tags: ['Process definition'], body: searchSchema(fields) }, config: { policy: 'signed-in' } },
    async (request) => {
      const found = await runSearch<Row>(deps.pool, target, request.body as SearchRequest);
      return { ...found, items: await Promise.all(found.items.map(toDefinition)) };
    },
  );

  app.get(
    '/v2/process-definitions/:processDefinitionKey',
    { schema: { tags: ['Process definition'], params: Params }, config: { policy: 'signed-in' } },
    async (request) => {
      const { key, processId, name, version } = await required(request.params.processDefinitionKey);
      return toDefinition({
        key,
        process_id: processId,
        name,
        version,
        resource_name: `${processId.split('.').at(-1)}.bpmn`,
      });
    },
  );

  app.get(
    '/v2/process-definitions/:processDefinitionKey/xml',
    {
      schema: { tags: ['Process definition'], params: Params, response: { 200: Type.String() } },
      config: { policy: 'signed-in' },
    },
    async (request, reply) =>
      reply.type('text/xml; charset=utf-8').send((await required(request.params.processDefinitionKey)).xml),
  );

  app.get(
    '/v2/process-definitions/:processDefinitionKey/form',
    { schema: { tags: ['Process definition'], params: Params }, config: { policy: 'signed-in' } },
    async (request, reply) => {
      const { processId, start } = await required(request.params.processDefinitionKey);
      const schema =
        start?.formKey === undefined ? undefined : deps.office.mechanism(processId)?.forms.get(start.formKey);
      if (!schema || start?.formKey === undefined) return reply.code(204).send();
      return { formId: schema.id, formKey: start.formKey, tenantId: TENANT, version: 1, schema };
    },
  );
}
