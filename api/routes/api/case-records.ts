import type { App, RouteDeps } from '../../app.ts';
import { recordsOf } from '../../cases/technical.ts';
import { keyParams } from '../v2/shapes.ts';

/** What was recorded of a case, element by element. */
export function caseRecordRoutes(app: App, { pool, definitions }: RouteDeps): void {
  app.get(
    '/api/process-instances/:processInstanceKey/records',
    {
      schema: {
        tags: ['Process instance'],
        summary: 'Elements, flows, variables, incidents and what was filled in, in their order',
        params: keyParams('processInstanceKey'),
      },
      config: { policy: 'admin' },
    },
    ({ params }) => recordsOf(pool, definitions, params.processInstanceKey),
  );
}
