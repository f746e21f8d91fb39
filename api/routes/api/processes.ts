import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { lawOf, storiesFor, studioProcesses, versionsOf } from '../../drafts/processes.ts';
import { ListQuery, listQuery, pageRequest } from '../v2/shapes.ts';

const tags = ['Studio'];
const params = Type.Object({ processDefinitionId: Type.String({ minLength: 1, maxLength: 200 }) });
const Query = Type.Object(
  {
    ...listQuery,
    regulation: Type.Optional(Type.String({ maxLength: 80 })),
    text: Type.Optional(Type.String({ maxLength: 200, description: 'Words that must all be there' })),
  },
  { additionalProperties: false },
);

/** Mechanisms as the studio sees them: versions, what is under way, and what the law demands. */
export function processRoutes(app: App, deps: RouteDeps): void {
  app.get(
    '/api/processes',
    {
      schema: { tags, summary: 'Mechanisms with their version in force, drafts and open cases', querystring: Query },
      config: { policy: 'deployer' },
    },
    ({ query: { regulation, text, ...page } }) =>
      studioProcesses(deps, {
        ...pageRequest(page),
        ...(regulation !== undefined && { regulation }),
        ...(text !== undefined && { text }),
      }),
  );

  app.get(
    '/api/processes/:processDefinitionId/versions',
    {
      schema: { tags, summary: 'Versions that are or were in force, the latest first', params, querystring: ListQuery },
      config: { policy: 'deployer' },
    },
    ({ params: { processDefinitionId }, query }) => versionsOf(deps, processDefinitionId, { page: pageRequest(query) }),
  );

  app.get(
    '/api/processes/:processDefinitionId/stories',
    {
      schema: { tags, summary: 'Stories with whose data letters are looked at', params },
      config: { policy: 'deployer' },
    },
    ({ params: { processDefinitionId } }) => storiesFor(deps, processDefinitionId),
  );

  app.get(
    '/api/processes/:processDefinitionId/law',
    { schema: { tags, summary: 'Mandates and articles of a mechanism', params }, config: { policy: 'deployer' } },
    ({ params: { processDefinitionId } }) => lawOf(deps, processDefinitionId),
  );
}
