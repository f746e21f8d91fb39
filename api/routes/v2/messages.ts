import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { made } from '../../audit/entry.ts';
import { refuseOutcomesByMessage } from '../../cases/repair.ts';
import { conflict } from '../../problem.ts';
import { TENANT, VariablesBody } from './shapes.ts';

const Publication = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    correlationKey: Type.Optional(Type.String({ maxLength: 200 })),
    timeToLive: Type.Optional(Type.Integer({ minimum: 0, maximum: 30 * 86_400_000 })),
    messageId: Type.Optional(Type.String({ maxLength: 200 })),
    variables: Type.Optional(VariablesBody),
    tenantId: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

/** Messages from outside, published by whoever runs the office. */
export function messageRoutes(app: App, { client, office }: RouteDeps): void {
  app.post(
    '/v2/messages/publication',
    { schema: { tags: ['Message'], body: Publication }, config: { policy: 'admin' } },
    async (request) => {
      const { name, correlationKey = '', timeToLive = 0, messageId, variables = {} } = request.body;
      await refuseOutcomesByMessage({ office }, name, Object.keys(variables));
      await request.command.ask({ entityDescription: name, changes: made({ messageId, timeToLive }) });
      try {
        const { key } = await client.publishMessage({
          name,
          correlationKey,
          timeToLive: timeToLive as never,
          variables: variables as never,
          ...(messageId !== undefined && { messageId }),
        });
        request.command.tell({ entityKey: String(key) });
        return { messageKey: key, tenantId: TENANT };
      } catch (error) {
        if (/^6 ALREADY_EXISTS/.test((error as Error).message))
          throw conflict('Pesan dengan messageId itu sudah pernah diterima.');
        throw error;
      }
    },
  );
}
