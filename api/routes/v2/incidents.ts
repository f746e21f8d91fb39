import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { change } from '../../audit/entry.ts';
import { onlyOwnCases } from '../../cases/visibility.ts';
import { conflict, notFound } from '../../problem.ts';
import type { SearchFields } from '../../search/query.ts';
import { searchRoute } from '../../search/route.ts';
import type { SearchTarget } from '../../search/run.ts';
import { iso, keyParams, TENANT } from './shapes.ts';

const fields: SearchFields = {
  incidentKey: { sql: 'n.key', cast: 'bigint', sortable: true, required: true },
  processInstanceKey: { sql: 'n.process_instance_key', cast: 'bigint' },
  processDefinitionKey: { sql: 'n.process_definition_key', cast: 'bigint' },
  processDefinitionId: { sql: 'n.process_id', cast: 'text' },
  elementId: { sql: 'n.element_id', cast: 'text' },
  elementInstanceKey: { sql: 'n.element_instance_key', cast: 'bigint' },
  jobKey: { sql: 'n.job_key', cast: 'bigint' },
  errorType: { sql: 'n.error_type', cast: 'text' },
  errorMessage: { sql: 'n.error_message', cast: 'text' },
  state: { sql: 'n.state', cast: 'text', sortable: true },
  creationTime: { sql: 'n.creation_time', cast: 'timestamptz', sortable: true, required: true },
};

const target: SearchTarget = {
  from: 'incident n',
  columns:
    'n.key, n.process_instance_key, n.process_definition_key, n.process_id, n.element_id, n.element_instance_key, n.job_key, n.error_type, n.error_message, n.state, n.creation_time',
  fields,
  defaultSort: [{ field: 'creationTime', order: 'DESC' }],
  key: 'n.key',
};

interface Row {
  readonly key: string;
  readonly process_instance_key: string;
  readonly process_definition_key: string;
  readonly process_id: string;
  readonly element_id: string;
  readonly element_instance_key: string;
  readonly job_key: string | null;
  readonly error_type: string;
  readonly error_message: string;
  readonly state: string;
  readonly creation_time: Date;
}

const Params = keyParams('incidentKey');

/** What is stuck, and how it is set going again. */
export function incidentRoutes(app: App, deps: RouteDeps): void {
  const { pool, client, pending } = deps;

  searchRoute(app, deps, {
    url: '/v2/incidents/search',
    tag: 'Incident',
    target,
    restrict: (actor) => onlyOwnCases(deps.pool, actor, 'n.process_instance_key'),
    toItem: (row: Row) => ({
      incidentKey: row.key,
      processInstanceKey: row.process_instance_key,
      processDefinitionKey: row.process_definition_key,
      processDefinitionId: row.process_id,
      elementId: row.element_id,
      elementInstanceKey: row.element_instance_key,
      jobKey: row.job_key,
      errorType: row.error_type,
      errorMessage: row.error_message,
      state: row.state,
      creationTime: iso(row.creation_time),
      tenantId: TENANT,
    }),
  });

  app.post(
    '/v2/incidents/:incidentKey/resolution',
    {
      schema: { tags: ['Incident'], params: Params, body: Type.Optional(Type.Unknown()) },
      config: { policy: 'instance-repairer', repeatable: true },
    },
    async (request, reply) => {
      const { incidentKey } = request.params;
      const { rows } = await pool.query<{ job_key: string | null; state: string }>(
        'select job_key, state from incident where key = $1',
        [incidentKey],
      );
      if (!rows[0]) throw notFound(`Insiden '${incidentKey}'`);
      if (rows[0].state !== 'ACTIVE' && request.command.isResumed) return reply.code(204).send();
      if (rows[0].state !== 'ACTIVE') throw conflict('Insiden ini sudah diselesaikan.');
      await request.command.ask({ changes: [change('state', rows[0].state, 'RESOLVED')] });
      if (rows[0].job_key !== null) await client.updateJobRetries({ jobKey: rows[0].job_key, retries: 3 });
      await client.resolveIncident({ incidentKey });
      await pending.resolving(incidentKey);
      return reply.code(204).send();
    },
  );
}
