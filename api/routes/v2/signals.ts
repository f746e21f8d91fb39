import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { TENANT, VariablesBody } from './shapes.ts';

const Broadcast = Type.Object(
  {
    signalName: Type.String({ minLength: 1, maxLength: 200 }),
    variables: Type.Optional(VariablesBody),
    tenantId: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** Signals to every process that waits for them. */
export function signalRoutes(app: App, { client }: RouteDeps): void {
  app.post(
    '/v2/signals/broadcast',
    { schema: { tags: ['Signal'], body: Broadcast }, config: { policy: 'admin' } },
    async (request) => {
      const { signalName, variables = {} } = request.body;
      await request.command.ask({ entityDescription: signalName });
      const { key } = await client.broadcastSignal({ signalName, variables: variables as never });
      request.command.tell({ entityKey: String(key) });
      return { signalKey: key, tenantId: TENANT };
    },
  );
}
