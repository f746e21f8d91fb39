import type { App, RouteDeps } from '../../app.ts';
import { type AuditRow, auditTarget, toAuditEntry } from '../../audit/search.ts';
import { notFound } from '../../problem.ts';
import { searchRoute } from '../../search/route.ts';
import { runSearch } from '../../search/run.ts';
import { keyParams, ListQuery, pageRequest } from './shapes.ts';

const url = '/v2/audit-logs';
const tags = ['Audit log'];
const policy = 'admin';

/** The operation log, in Camunda's shape. */
export function auditLogRoutes(app: App, deps: RouteDeps): void {
  const { pool } = deps;

  searchRoute(app, deps, { url: `${url}/search`, tag: tags[0]!, target: auditTarget, policy, toItem: toAuditEntry });

  app.get(
    `${url}/search`,
    {
      schema: { tags, summary: 'The newest first', querystring: ListQuery },
      config: { policy },
      exposeHeadRoute: false,
    },
    async ({ query }) => {
      const found = await runSearch<AuditRow>(pool, auditTarget, { page: pageRequest(query) });
      return { ...found, items: found.items.map(toAuditEntry) };
    },
  );

  app.get(
    `${url}/:auditLogKey`,
    { schema: { tags, params: keyParams('auditLogKey') }, config: { policy }, exposeHeadRoute: false },
    async ({ params: { auditLogKey } }) => {
      const { items } = await runSearch<AuditRow>(pool, auditTarget, { filter: { auditLogKey } });
      if (!items[0]) throw notFound(`Catatan '${auditLogKey}'`);
      return toAuditEntry(items[0]);
    },
  );
}
