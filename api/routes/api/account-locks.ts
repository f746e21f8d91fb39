import type { FastifyRequest } from 'fastify';
import type { PoolClient } from 'pg';
import { Type } from 'typebox';
import { type AccountEvent, noteEvent } from '../../accounts/events.ts';
import type { App, RouteDeps } from '../../app.ts';
import { change } from '../../audit/entry.ts';
import { endSessions } from '../../policy/sessions.ts';
import { conflict, notFound } from '../../problem.ts';
import { listQuery, pageRequest } from '../v2/shapes.ts';
import { tokensOf } from './tokens.ts';

const Params = Type.Object({ username: Type.String({ minLength: 1, maxLength: 80 }) });
const TokenParams = Type.Object({
  username: Type.String({ minLength: 1, maxLength: 80 }),
  tokenId: Type.String({ minLength: 1, maxLength: 36 }),
});
const Reason = Type.Object(
  { alasan: Type.String({ minLength: 10, maxLength: 2000, pattern: '\\S' }) },
  { additionalProperties: false },
);
const tags = ['Account'];

interface Known {
  readonly is_active: boolean;
  readonly is_demo: boolean;
}

/** Who is kept from signing in, and what machines act for others: an admin's affair, with a reason, and nobody's own. */
export function accountLockRoutes(app: App, { pool, now, profile }: RouteDeps): void {
  const config = { policy: 'admin', repeatable: true, inPerson: true } as const;

  app.post(
    '/api/accounts/:username/lock',
    {
      schema: {
        tags,
        summary: 'Closes an account: ends its sessions, revokes its tokens',
        params: Params,
        body: Reason,
      },
      config,
    },
    (request, reply) => {
      const { username } = request.params;
      return request.command.store(reply, 204, async (client) => {
        if (username === request.actor.username) throw conflict('Akun sendiri tidak dapat dikunci.');
        const { is_active } = await requireAccount(client, username);
        if (!is_active) throw conflict('Akun ini sudah terkunci.');
        await client.query('update account set is_active = false where username = $1', [username]);
        await client.query('delete from api_token where username = $1', [username]);
        await endSessions(client, username);
        await note(client, request, 'locked', [change('isActive', true, false)]);
        return undefined;
      });
    },
  );

  app.post(
    '/api/accounts/:username/unlock',
    { schema: { tags, summary: 'Opens a closed account again', params: Params, body: Reason }, config },
    (request, reply) => {
      const { username } = request.params;
      return request.command.store(reply, 204, async (client) => {
        const { is_active, is_demo } = await requireAccount(client, username);
        if (is_active) throw conflict('Akun ini tidak terkunci.');
        if (is_demo && profile === 'production') throw conflict('Akun demo tidak dibuka di kantor yang sesungguhnya.');
        await client.query('update account set is_active = true where username = $1', [username]);
        await note(client, request, 'unlocked', [change('isActive', false, true)]);
        return undefined;
      });
    },
  );

  app.get(
    '/api/accounts/:username/tokens',
    {
      schema: {
        tags,
        summary: 'Tokens of an account: never what they are, only what they are for',
        params: Params,
        querystring: Type.Object(listQuery, { additionalProperties: false }),
      },
      config: { policy: 'admin', inPerson: true },
      exposeHeadRoute: false,
    },
    async ({ params: { username }, query }) => {
      await requireAccount(pool, username);
      return tokensOf(pool, username, now(), pageRequest(query));
    },
  );

  app.post(
    '/api/accounts/:username/tokens/:tokenId/revocation',
    { schema: { tags, summary: 'Revokes a token of an account', params: TokenParams, body: Reason }, config },
    (request, reply) => {
      const { username, tokenId } = request.params;
      return request.command.store(reply, 204, async (client) => {
        const { rows } = await client.query<{ name: string }>(
          'delete from api_token where id::text = $1 and username = $2 returning name',
          [tokenId, username],
        );
        if (!rows[0]) throw notFound('Token');
        await note(client, request, 'token-revoked', [change('token', rows[0].name, undefined)]);
        return undefined;
      });
    },
  );

  async function note(
    client: PoolClient,
    request: FastifyRequest<{ Body: { alasan: string }; Params: { username: string } }>,
    event: AccountEvent,
    changes: readonly ReturnType<typeof change>[],
  ): Promise<void> {
    const { username } = request.params;
    request.command.tell({
      entityType: 'USER',
      entityKey: username,
      reason: request.body.alasan.trim(),
      changes: [...changes],
    });
    await noteEvent(client, event, request, new Date(now()), username);
  }
}

async function requireAccount(client: Pick<PoolClient, 'query'>, username: string): Promise<Known> {
  const { rows } = await client.query<Known>('select is_active, is_demo from account where username = $1', [username]);
  if (!rows[0]) throw notFound('Akun');
  return rows[0];
}
