import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import type { OutboxMail } from '../../contract/outbox.ts';
import { conflict, notFound } from '../../problem.ts';
import type { SearchFields } from '../../search/query.ts';
import { runSearch, type SearchTarget } from '../../search/run.ts';
import { iso, listQuery, pageRequest } from '../v2/shapes.ts';

const fields: SearchFields = {
  id: { sql: 'o.id', cast: 'bigint' },
  state: { sql: 'o.state', cast: 'text' },
  createdAt: { sql: 'o.created_at', cast: 'timestamptz', sortable: true },
};

const target: SearchTarget = {
  from: 'outbox o',
  columns:
    'o.id, o.state, o.recipient, o.subject, o.kasus, o.tries, o.created_at, o.next_try_at, o.sent_at, o.last_error',
  fields,
  defaultSort: [{ field: 'createdAt', order: 'DESC' }],
  key: 'o.id',
};

interface Row {
  readonly id: string;
  readonly state: OutboxMail['state'];
  readonly recipient: string;
  readonly subject: string;
  readonly kasus: string;
  readonly tries: number;
  readonly created_at: Date;
  readonly next_try_at: Date;
  readonly sent_at: Date | null;
  readonly last_error: string | null;
}

const Query = Type.Object(
  {
    ...listQuery,
    state: Type.Optional(Type.Union([Type.Literal('menunggu'), Type.Literal('terkirim'), Type.Literal('gagal')])),
  },
  { additionalProperties: false },
);
const Params = Type.Object({ mailId: Type.String({ pattern: '^\\d{1,18}$' }) });

/** Mails of the office: what waits, what was sent, what was given up, for whoever runs it. */
export function outboxRoutes(app: App, { pool, now }: RouteDeps): void {
  app.get(
    '/api/outbox',
    { schema: { tags: ['Outbox'], querystring: Query }, config: { policy: 'admin' }, exposeHeadRoute: false },
    async (request) => {
      const { state } = request.query;
      const found = await runSearch<Row>(pool, target, {
        page: pageRequest(request.query),
        ...(state && { filter: { state } }),
      });
      return { ...found, items: found.items.map(toMail) };
    },
  );

  app.post(
    '/api/outbox/:mailId/retry',
    { schema: { tags: ['Outbox'], params: Params }, config: { policy: 'admin', repeatable: true } },
    (request, reply) =>
      request.command.store(reply, 204, async (client) => {
        const { mailId } = request.params;
        const { rowCount } = await client.query(
          "update outbox set state = 'menunggu', tries = 0, next_try_at = $2 where id = $1 and state = 'gagal'",
          [mailId, new Date(now())],
        );
        if (rowCount === 1) return undefined;
        const { rowCount: known } = await client.query('select 1 from outbox where id = $1', [mailId]);
        throw known === 0
          ? notFound(`Surel '${mailId}'`)
          : conflict('Hanya surel yang gagal yang dapat dikirim ulang.');
      }),
  );
}

const toMail = (row: Row): OutboxMail => ({
  id: row.id,
  state: row.state,
  recipient: row.recipient,
  subject: row.subject,
  processInstanceKey: row.kasus,
  tries: row.tries,
  createdAt: row.created_at.toISOString(),
  nextTryAt: row.state === 'menunggu' ? row.next_try_at.toISOString() : null,
  sentAt: iso(row.sent_at),
  lastError: row.last_error,
});
