import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { discardDraft, draftFor, draftOf, keepDraft } from '../../cases/drafts.ts';
import { keyParams, VariablesBody } from '../v2/shapes.ts';

const url = '/api/user-tasks/:userTaskKey/draft';
/** Why the operation log is silent about them. */
const OWN = 'kept for whoever writes it, every few seconds, and read by nobody else';
const params = keyParams('userTaskKey');
const Draft = Type.Object({ variables: VariablesBody }, { additionalProperties: false });

/** What an official has filled in of a task and not sent yet: kept until the task is over, read by nobody else. */
export function taskDraftRoutes(app: App, deps: RouteDeps): void {
  app.get(
    url,
    {
      schema: { tags: ['User task'], summary: 'One’s own draft; 204: there is none', params },
      config: { policy: 'task' },
    },
    async ({ actor, params: { userTaskKey } }, reply) =>
      (await draftOf(deps.pool, actor, userTaskKey)) ?? reply.code(204).send(),
  );

  app.put(
    url,
    {
      schema: { tags: ['User task'], summary: 'Keeps a draft of at most 200 kB', params, body: Draft },
      config: { policy: 'task', repeatable: true, unrecorded: OWN },
    },
    async ({ actor, body, command, params: { userTaskKey } }, reply) => {
      const variables = await draftFor(deps, actor, userTaskKey, body.variables);
      const at = new Date(deps.now());
      return command.store(reply, 200, async (client) => {
        await keepDraft(client, actor, userTaskKey, variables, at);
        return { savedAt: at.toISOString() };
      });
    },
  );

  app.delete(
    url,
    { schema: { tags: ['User task'], params }, config: { policy: 'task', repeatable: true, unrecorded: OWN } },
    ({ actor, command, params: { userTaskKey } }, reply) =>
      command.store(reply, 204, async (client) => {
        await discardDraft(client, actor, userTaskKey);
        return undefined;
      }),
  );

  app.post(
    '/api/drafts/check',
    {
      schema: {
        tags: ['User task'],
        summary: 'Whether a draft may be kept in the browser; nothing is kept here',
        body: Draft,
      },
      config: { policy: 'signed-in', reads: true },
    },
    // Whatever may not be written was refused before.
    (_request, reply) => reply.code(204).send(),
  );
}
