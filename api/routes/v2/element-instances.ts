import type { App, RouteDeps } from '../../app.ts';
import { onlyOwnCases } from '../../cases/visibility.ts';
import type { SearchFields } from '../../search/query.ts';
import { searchRoute } from '../../search/route.ts';
import type { SearchTarget } from '../../search/run.ts';
import { iso, TENANT } from './shapes.ts';

const INCIDENT = "(select n.key from incident n where n.element_instance_key = e.key and n.state = 'ACTIVE' limit 1)";

const fields: SearchFields = {
  elementInstanceKey: { sql: 'e.key', cast: 'bigint', sortable: true, required: true },
  processInstanceKey: { sql: 'e.process_instance_key', cast: 'bigint', sortable: true, required: true },
  processDefinitionKey: { sql: 'e.process_definition_key', cast: 'bigint' },
  processDefinitionId: { sql: 'e.process_id', cast: 'text' },
  elementId: { sql: 'e.element_id', cast: 'text', sortable: true, required: true },
  elementInstanceScopeKey: { sql: 'e.scope_key', cast: 'bigint' },
  type: { sql: 'e.type', cast: 'text', sortable: true, required: true },
  state: { sql: 'e.state', cast: 'text', sortable: true },
  startDate: { sql: 'e.start_date', cast: 'timestamptz', sortable: true },
  endDate: { sql: 'e.end_date', cast: 'timestamptz', sortable: true },
};

const target: SearchTarget = {
  from: 'element_instance e',
  columns: `e.key, e.process_instance_key, e.process_definition_key, e.process_id, e.element_id, e.type, e.state, e.start_date, e.end_date, ${INCIDENT} as incident`,
  fields,
  defaultSort: [{ field: 'elementInstanceKey', order: 'ASC' }],
  key: 'e.key',
};

interface Row {
  readonly key: string;
  readonly process_instance_key: string;
  readonly process_definition_key: string;
  readonly process_id: string;
  readonly element_id: string;
  readonly type: string;
  readonly state: string;
  readonly start_date: Date;
  readonly end_date: Date | null;
  readonly incident: string | null;
}

/** What happened at each element of a case. */
export function elementInstanceRoutes(app: App, deps: RouteDeps): void {
  const { definitions } = deps;

  searchRoute(app, deps, {
    url: '/v2/element-instances/search',
    tag: 'Element instance',
    target,
    restrict: (actor) => onlyOwnCases(deps.pool, actor, 'e.process_instance_key'),
    toItem: async (row: Row) => ({
      elementInstanceKey: row.key,
      elementId: row.element_id,
      elementName:
        (await definitions.get(row.process_definition_key))?.steps.get(row.element_id)?.name ?? row.element_id,
      type: row.type,
      state: row.state,
      startDate: iso(row.start_date),
      endDate: row.state === 'ACTIVE' ? null : iso(row.end_date),
      hasIncident: row.incident !== null,
      incidentKey: row.incident,
      processInstanceKey: row.process_instance_key,
      processDefinitionKey: row.process_definition_key,
      processDefinitionId: row.process_id,
      tenantId: TENANT,
    }),
  });
}
