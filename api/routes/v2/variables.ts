import type { App, RouteDeps } from '../../app.ts';
import { onlyOwnCases } from '../../cases/visibility.ts';
import type { SearchFields } from '../../search/query.ts';
import { searchRoute } from '../../search/route.ts';
import type { SearchTarget } from '../../search/run.ts';
import { TENANT } from './shapes.ts';

const fields: SearchFields = {
  variableKey: { sql: 'v.key', cast: 'bigint', sortable: true, required: true },
  processInstanceKey: { sql: 'v.process_instance_key', cast: 'bigint' },
  scopeKey: { sql: 'v.scope_key', cast: 'bigint' },
  name: { sql: 'v.name', cast: 'text', sortable: true, required: true },
  value: { sql: 'v.value', cast: 'text' },
};

const target: SearchTarget = {
  from: 'variable v',
  columns: 'v.key, v.process_instance_key, v.scope_key, v.name, v.value',
  fields,
  defaultSort: [{ field: 'name', order: 'ASC' }],
  key: 'v.key',
};

interface Row {
  readonly key: string;
  readonly process_instance_key: string;
  readonly scope_key: string;
  readonly name: string;
  readonly value: string;
}

/** Variables of the cases one takes part in. */
export function variableRoutes(app: App, deps: RouteDeps): void {
  searchRoute(app, deps, {
    url: '/v2/variables/search',
    tag: 'Variable',
    target,
    restrict: (actor) => onlyOwnCases(deps.pool, actor, 'v.process_instance_key'),
    toItem: (row: Row) => ({
      variableKey: row.key,
      name: row.name,
      value: row.value,
      isTruncated: false,
      scopeKey: row.scope_key,
      processInstanceKey: row.process_instance_key,
      tenantId: TENANT,
    }),
  });
}
