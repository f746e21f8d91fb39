import type { Pool } from 'pg';
import { Type } from 'typebox';
import { noteEvent } from '../../accounts/events.ts';
import { issueToken } from '../../accounts/tokens.ts';
import type { App, RouteDeps } from '../../app.ts';
import { made } from '../../audit/entry.ts';
import type { ApiToken, NewApiToken, Scope } from '../../contract/account.ts';
import { SCOPES } from '../../policy/scopes.ts';
import { notFound } from '../../problem.ts';
import { type Found, runSearch, type SearchTarget } from '../../search/run.ts';
import { iso, ListQuery, pageRequest } from '../v2/shapes.ts';

const target: SearchTarget = {
  from: 'api_token t',
  columns: 't.id, t.name, t.scopes, t.created_at, t.expires_at, t.last_used_at',
  fields: { createdAt: { sql: 't.created_at', cast: 'timestamptz', sortable: true, required: true } },
  defaultSort: [{ field: 'createdAt', order: 'DESC' }],
  key: 't.id',
  keyCast: 'uuid',
};

interface Row {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly last_used_at: Date | null;
}

const Params = Type.Object({ tokenId: Type.String({ format: 'uuid' }) });
const NewToken = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 80, pattern: '\\S' }),
    scopes: Type.Array(Type.Union(SCOPES.map((scope) => Type.Literal(scope))), {
      minItems: 1,
      maxItems: SCOPES.length,
    }),
    /** Until it expires. */
    days: Type.Integer({ minimum: 1, maximum: 365 }),
  },
  { additionalProperties: false },
);

/** Tokens by which machines act for one's account: made, listed and revoked by their holder, in person. */
export function tokenRoutes(app: App, { pool, now, newToken }: RouteDeps): void {
  app.get(
    '/api/account/tokens',
    { schema: { tags: ['Account'], querystring: ListQuery }, config: { policy: 'signed-in', inPerson: true } },
    ({ actor, query }) => tokensOf(pool, actor.username, now(), pageRequest(query)),
  );

  app.post(
    '/api/account/tokens',
    {
      schema: { tags: ['Account'], summary: 'Makes a token, which is answered once', body: NewToken },
      config: { policy: 'signed-in', unkept: true, inPerson: true },
    },
    async (request, reply) => {
      const { actor, body, command } = request;
      const issued = await command.transact(async (client) => {
        await noteEvent(client, 'token-made', request, new Date(now()));
        const token = await issueToken(client, actor.username, body, newToken, now());
        command.tell({ entityKey: token.id, changes: made({ scopes: body.scopes, expiresAt: token.expiresAt }) });
        return token;
      });
      const answer: NewApiToken = { ...issued, expiresAt: issued.expiresAt.toISOString() };
      return reply.code(201).send(answer);
    },
  );

  app.delete(
    '/api/account/tokens/:tokenId',
    {
      schema: { tags: ['Account'], params: Params },
      config: { policy: 'signed-in', repeatable: true, inPerson: true },
    },
    (request, reply) =>
      request.command.store(reply, 204, async (client) => {
        const { rowCount } = await client.query('delete from api_token where id = $1 and username = $2', [
          request.params.tokenId,
          request.actor.username,
        ]);
        if (rowCount === 0) throw notFound('Token');
        await noteEvent(client, 'token-revoked', request, new Date(now()));
        return undefined;
      }),
  );
}

/** The tokens of an account, the latest first. */
export async function tokensOf(
  pool: Pool,
  username: string,
  now: number,
  page: ReturnType<typeof pageRequest>,
): Promise<Found<ApiToken>> {
  const found = await runSearch<Row>(pool, target, { page }, (conditions) =>
    conditions.add((parameter) => `t.username = ${parameter(username)}`),
  );
  return { ...found, items: found.items.map((row) => toToken(row, now)) };
}

const toToken = (row: Row, now: number): ApiToken => ({
  id: row.id,
  name: row.name,
  scopes: row.scopes,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  lastUsedAt: iso(row.last_used_at),
  isExpired: row.expires_at.getTime() <= now,
});
