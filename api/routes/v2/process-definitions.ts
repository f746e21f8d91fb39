import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import type { ProcessDefinition } from '../../contract/mechanisms.ts';
import { notFound } from '../../problem.ts';
import type { SearchFields } from '../../search/query.ts';
import { searchRoute } from '../../search/route.ts';
import { runSearch, type SearchTarget } from '../../search/run.ts';
import type { Definition } from '../../services/definitions.ts';
import { mechanismOf } from '../../services/index.ts';
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
const missing = (key: string): Error => notFound(`Definisi proses '${key}'`);

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
    if (!definition) throw missing(key);
    return definition;
  };

  searchRoute(app, deps, {
    url: '/v2/process-definitions/search',
    tag: 'Process definition',
    target,
    toItem: toDefinition,
  });

  app.get(
    '/v2/process-definitions/:processDefinitionKey',
    { schema: { tags: ['Process definition'], params: Params }, config: { policy: 'signed-in' } },
    async (request) => {
      const { processDefinitionKey } = request.params;
      const { items } = await runSearch<Row>(deps.pool, target, { filter: { processDefinitionKey } });
      if (!items[0]) throw missing(processDefinitionKey);
      return toDefinition(items[0]);
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
      const definition = await required(request.params.processDefinitionKey);
      const { processId, start } = definition;
      const loaded = mechanismOf(deps.office, processId, definition);
      const schema = start?.formKey === undefined ? undefined : loaded?.forms.get(start.formKey);
      if (!schema || start?.formKey === undefined) return reply.code(204).send();
      return { formId: schema.id, formKey: start.formKey, tenantId: TENANT, version: 1, schema };
    },
  );
}
