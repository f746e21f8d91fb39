import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { made } from '../../audit/entry.ts';
import { inboxCounters } from '../../desk/counters.ts';
import { keepFilter, removeFilter, savedFilters } from '../../desk/saved-filters.ts';

const Name = Type.String({ minLength: 1, maxLength: 80, pattern: '\\S' });
/** As an address writes it; what a name means there is the screens' affair. */
const Query = Type.String({ maxLength: 2_000, pattern: '^[a-z-]+=[^&#]*(&[a-z-]+=[^&#]*)*$' });
const List = Type.Union([Type.Literal('tugas'), Type.Literal('kasus')]);
const ListQuery = Type.Object({ list: Type.Optional(List) }, { additionalProperties: false });
const NewFilter = Type.Object(
  {
    name: Name,
    query: Query,
    scope: Type.Union([Type.Literal('sendiri'), Type.Literal('unit'), Type.Literal('semua')]),
    unit: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    list: Type.Optional(List),
  },
  { additionalProperties: false },
);
const Params = Type.Object({ filterId: Type.String({ pattern: '^\\d{1,18}$' }) });

/** An official's desk: what waits there, and searches that were given a name. */
export function deskRoutes(app: App, { pool, now }: RouteDeps): void {
  app.get(
    '/api/inbox/counters',
    {
      schema: { tags: ['Desk'], summary: 'How many open tasks wait, by kind of work' },
      config: { policy: 'signed-in' },
    },
    ({ actor }) => inboxCounters(pool, actor, now()),
  );

  app.get(
    '/api/saved-filters',
    {
      schema: { tags: ['Desk'], summary: 'Searches with a name: of the inbox, or of cases', querystring: ListQuery },
      config: { policy: 'signed-in' },
    },
    async ({ actor, query }) => ({ items: await savedFilters(pool, actor, query.list ?? 'tugas') }),
  );

  app.post(
    '/api/saved-filters',
    { schema: { tags: ['Desk'], body: NewFilter }, config: { policy: 'signed-in', repeatable: true } },
    (request, reply) =>
      request.command.store(reply, 201, async (client) => {
        const { list = 'tugas', scope, unit } = request.body;
        const id = await keepFilter(client, request.actor, { ...request.body, list }, now());
        request.command.tell({ entityKey: id, changes: made({ list, scope, unit }) });
        return { id };
      }),
  );

  app.delete(
    '/api/saved-filters/:filterId',
    { schema: { tags: ['Desk'], params: Params }, config: { policy: 'signed-in', repeatable: true } },
    (request, reply) =>
      request.command.store(reply, 204, async (client) => {
        await removeFilter(client, request.actor, request.params.filterId);
        return undefined;
      }),
  );
}
