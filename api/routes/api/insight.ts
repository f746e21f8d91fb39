import { Type } from 'typebox';
import { endOf, tanggalOf } from '../../../processes/tanggal.ts';
import type { App, RouteDeps } from '../../app.ts';
import { conformanceOf } from '../../insight/conformance.ts';
import { stepsOf } from '../../insight/durations.ts';
import { overviewOf } from '../../insight/overview.ts';
import { notFound } from '../../problem.ts';

const DAY = 86_400_000;
const NATIONAL = 'Asia/Jakarta';

const OverviewQuery = Type.Object(
  {
    instansi: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'Absent: all agencies' })),
    days: Type.Optional(Type.String({ pattern: '^(7|30|90)$', description: 'Over how many days; 30' })),
  },
  { additionalProperties: false },
);
const Params = Type.Object({ processDefinitionId: Type.String({ minLength: 1, maxLength: 200 }) });

/** How work goes: what waits where, how long steps take, what rules refuse, and whether cases did what the law demands. */
export function insightRoutes(app: App, deps: RouteDeps): void {
  const { pool, office, definitions } = deps;

  app.get(
    '/api/insight/overview',
    { schema: { tags: ['Insight'], querystring: OverviewQuery }, config: { policy: 'admin' } },
    async ({ query: { instansi, days = '30' } }) => {
      const now = deps.now();
      const zone = instansi === undefined ? NATIONAL : await office.office.zonaWaktu(instansi);
      const yesterday = tanggalOf(now - DAY, zone);
      return overviewOf(pool, instansi, {
        now: new Date(now),
        since: new Date(now - Number(days) * DAY),
        dayBegan: new Date(endOf(yesterday, zone)),
      });
    },
  );

  app.get(
    '/api/insight/processes/:processDefinitionId/durations',
    { schema: { tags: ['Insight'], params: Params }, config: { policy: 'admin' } },
    async ({ params: { processDefinitionId } }) => {
      const definition = await definitions.latest(processDefinitionId);
      if (!definition) throw notFound(`Proses '${processDefinitionId}'`);
      return stepsOf(pool, definition, new Date(deps.now()));
    },
  );

  app.get(
    '/api/insight/processes/:processDefinitionId/conformance',
    { schema: { tags: ['Insight'], params: Params }, config: { policy: 'admin' } },
    async ({ params: { processDefinitionId } }) => {
      const loaded = office.mechanism(processDefinitionId);
      if (!loaded) throw notFound(`Mekanisme '${processDefinitionId}'`);
      return conformanceOf({ pool, definitions }, loaded);
    },
  );
}
