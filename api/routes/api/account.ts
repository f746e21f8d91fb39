import type { Pool } from 'pg';
import { Type } from 'typebox';
import { deviceOf } from '../../accounts/device.ts';
import { type AccountEvent, noteEvent } from '../../accounts/events.ts';
import { objectionToPassword } from '../../accounts/password-strength.ts';
import type { App, RouteDeps } from '../../app.ts';
import type { AccountEventItem, AccountSession } from '../../contract/account.ts';
import type { Actor } from '../../policy/actor.ts';
import { agenciesOf } from '../../policy/agencies.ts';
import { hashPassword } from '../../policy/passwords.ts';
import { endSessions } from '../../policy/sessions.ts';
import { invalidField, notFound } from '../../problem.ts';
import { runSearch, type SearchTarget } from '../../search/run.ts';
import { ListQuery, pageRequest } from '../v2/shapes.ts';

const sessionTarget: SearchTarget = {
  from: 'session s',
  columns: 's.id, s.user_agent, s.address, s.created_at, s.last_seen_at',
  fields: { lastSeenAt: { sql: 's.last_seen_at', cast: 'timestamptz', sortable: true, required: true } },
  defaultSort: [{ field: 'lastSeenAt', order: 'DESC' }],
  key: 's.id',
  keyCast: 'uuid',
};

interface SessionRow {
  readonly id: string;
  readonly user_agent: string;
  readonly address: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
}

const eventTarget: SearchTarget = {
  from: 'account_event e',
  columns: 'e.id, e.event, e.by_account, e.address, e.at',
  fields: { at: { sql: 'e.at', cast: 'timestamptz', sortable: true, required: true } },
  defaultSort: [{ field: 'at', order: 'DESC' }],
  key: 'e.id',
};

interface EventRow {
  readonly id: string;
  readonly event: AccountEvent;
  readonly by_account: string;
  readonly address: string;
  readonly at: Date;
}

const Params = Type.Object({ sessionId: Type.String({ format: 'uuid' }) });
/** Long rather than mixed, never forced to change; it may not be the name. */
const NewPassword = Type.Object(
  {
    password: Type.String({ minLength: 1, maxLength: 200 }),
    newPassword: Type.String({ minLength: 12, maxLength: 200 }),
  },
  { additionalProperties: false },
);

/** What people do about their own account: the browsers it is signed in with, its password, what happened to it. */
export function accountRoutes(app: App, { pool, now, sessions, authentication }: RouteDeps): void {
  app.get(
    '/api/account/sessions',
    {
      schema: { tags: ['Account'], summary: 'Browsers one is signed in with', querystring: ListQuery },
      config: { policy: 'signed-in', inPerson: true },
    },
    async ({ actor, session, query }) => {
      const [ended, used] = sessions.lapsed;
      const found = await runSearch<SessionRow>(pool, sessionTarget, { page: pageRequest(query) }, (conditions) => {
        conditions.add((parameter) => `s.username = ${parameter(actor.username)}`);
        conditions.add((parameter) => `s.expires_at > ${parameter(ended)} and s.last_seen_at > ${parameter(used)}`);
      });
      return { ...found, items: found.items.map((row) => toSession(row, session?.id)) };
    },
  );

  app.delete(
    '/api/account/sessions/:sessionId',
    {
      schema: { tags: ['Account'], params: Params },
      config: { policy: 'signed-in', inPerson: true, repeatable: true },
    },
    (request, reply) =>
      request.command.store(reply, 204, async (client) => {
        const { rowCount } = await client.query('delete from session where id = $1 and username = $2', [
          request.params.sessionId,
          request.actor.username,
        ]);
        if (rowCount === 0) throw notFound('Sesi');
        await noteEvent(client, 'session-ended', request, new Date(now()));
        return undefined;
      }),
  );

  app.post(
    '/api/account/sessions/end-others',
    {
      schema: { tags: ['Account'], summary: 'Ends every session but the one that asks' },
      config: { policy: 'signed-in', inPerson: true, repeatable: true },
    },
    (request, reply) =>
      request.command.store(reply, 204, async (client) => {
        const ended = await endSessions(client, request.actor.username, request.session?.id);
        if (ended > 0) await noteEvent(client, 'sessions-ended', request, new Date(now()));
        return undefined;
      }),
  );

  app.post(
    '/api/account/password',
    {
      schema: { tags: ['Account'], summary: 'Changes the password and ends all other sessions', body: NewPassword },
      config: { policy: 'signed-in', inPerson: true, unkept: true },
    },
    async (request, reply) => {
      const { actor, session, ip, body } = request;
      await authentication.confirm(actor.username, body.password, ip);
      const known = [actor.username, actor.displayName, ...(await officesOf(pool, actor))] as const;
      const problem = await objectionToPassword(body.newPassword, body.password, known);
      if (problem) throw invalidField('newPassword', problem);
      const passwordHash = await hashPassword(body.newPassword);
      request.command.tell({ operationType: 'UPDATE' });
      await request.command.transact(async (client) => {
        await client.query('update account set password_hash = $2 where username = $1', [actor.username, passwordHash]);
        await endSessions(client, actor.username, session?.id);
        await noteEvent(client, 'password-changed', request, new Date(now()));
      });
      return reply.code(204).send();
    },
  );

  app.get(
    '/api/account/events',
    {
      schema: { tags: ['Account'], summary: 'What happened to one’s account', querystring: ListQuery },
      config: { policy: 'signed-in', inPerson: true },
    },
    async ({ actor, query }) => {
      const found = await runSearch<EventRow>(pool, eventTarget, { page: pageRequest(query) }, (conditions) =>
        conditions.add((parameter) => `e.username = ${parameter(actor.username)}`),
      );
      return { ...found, items: found.items.map(toEvent) };
    },
  );
}

/** Names of the agencies whose posts somebody holds. */
async function officesOf(pool: Pool, actor: Actor): Promise<readonly string[]> {
  const { rows } = await pool.query<{ nama: string }>('select nama from instansi where id = any($1)', [
    agenciesOf(actor),
  ]);
  return rows.map(({ nama }) => nama);
}

const toSession = (row: SessionRow, current: string | undefined): AccountSession => ({
  id: row.id,
  ...deviceOf(row.user_agent),
  address: row.address,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
  isCurrent: row.id === current,
});

const toEvent = ({ id, event, by_account, address, at }: EventRow): AccountEventItem => ({
  id,
  event,
  by: by_account,
  address,
  at: at.toISOString(),
});
