import { Type } from 'typebox';
import { noteEvent } from '../../accounts/events.ts';
import type { App, RouteDeps } from '../../app.ts';
import { change } from '../../audit/entry.ts';
import type { AccountItem, SecuritySettings } from '../../contract/account.ts';
import { endSessions } from '../../policy/sessions.ts';
import { notFound } from '../../problem.ts';
import { runSearch, type SearchTarget } from '../../search/run.ts';
import { iso, listQuery, pageRequest } from '../v2/shapes.ts';

const target: SearchTarget = {
  from: 'account a',
  columns: `a.username, a.display_name, a.roles, a.is_active,
    (select count(*)::int from api_token k where k.username = a.username) as tokens,
    (select l.at from audit_log l where l.actor = a.username and l.entity_type = 'SESSION' and l.operation = 'CREATE'
      and l.result = 'SUCCESS' order by l.at desc, l.seq desc limit 1) as last_sign_in,
    exists (select 1 from account_totp t where t.username = a.username and t.confirmed_at is not null) as has_second_factor`,
  fields: {
    username: { sql: 'a.username', cast: 'text', sortable: true, required: true },
    name: { sql: "a.username || ' ' || a.display_name", cast: 'text' },
  },
  defaultSort: [{ field: 'username', order: 'ASC' }],
  key: 'a.username',
  keyCast: 'text',
};

interface Row {
  readonly username: string;
  readonly display_name: string;
  readonly roles: readonly string[];
  readonly is_active: boolean;
  readonly has_second_factor: boolean;
  readonly tokens: number;
  readonly last_sign_in: Date | null;
}

interface Signed {
  readonly username: string;
  readonly sessions: number;
  readonly last_seen_at: Date;
}

/** The sessions of accounts that go on. */
const SIGNED_IN = `
  select username, count(*)::int as sessions, max(last_seen_at) as last_seen_at from session
  where username = any($1) and expires_at > $2 and last_seen_at > $3 group by username`;

const Query = Type.Object(
  { ...listQuery, q: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })) },
  { additionalProperties: false },
);
const Params = Type.Object({ username: Type.String({ minLength: 1, maxLength: 80 }) });

const Settings = Type.Object({ secondFactor: Type.Boolean() }, { additionalProperties: false });

/** What an admin does about the accounts of others. Accounts are made and closed by command. */
export function accountsRoutes(app: App, { pool, now, sessions, secondFactor, obligation, log }: RouteDeps): void {
  app.get(
    '/api/accounts',
    {
      schema: { tags: ['Account'], summary: 'Every account', querystring: Query },
      config: { policy: 'admin' },
      exposeHeadRoute: false,
    },
    async ({ query }) => {
      const found = await runSearch<Row>(pool, target, {
        page: pageRequest(query),
        ...(query.q && { filter: { name: { $like: `*${query.q.replace(/[*?]/g, ' ')}*` } } }),
      });
      const names = found.items.map(({ username }) => username);
      const { rows } = await pool.query<Signed>(SIGNED_IN, [names, ...sessions.lapsed]);
      const signedIn = new Map(rows.map((row) => [row.username, row]));
      return { ...found, items: found.items.map((row) => toAccount(row, signedIn.get(row.username))) };
    },
  );

  app.post(
    '/api/accounts/:username/sessions/end',
    {
      schema: { tags: ['Account'], summary: 'Ends every session of an account', params: Params },
      config: { policy: 'admin', repeatable: true, inPerson: true },
    },
    (request, reply) =>
      request.command.store(reply, 204, async (client) => {
        const { username } = request.params;
        const { rowCount } = await client.query('select 1 from account where username = $1', [username]);
        if (rowCount === 0) throw notFound('Akun');
        request.command.tell({ entityKey: username });
        await endSessions(client, username, request.session?.id);
        await noteEvent(client, 'sessions-ended', request, new Date(now()), username);
        return undefined;
      }),
  );

  app.delete(
    '/api/accounts/:username/second-factor',
    {
      schema: {
        tags: ['Account'],
        summary: 'Takes the second factor of whoever lost theirs away, and ends their sessions',
        params: Params,
      },
      config: { policy: 'admin', repeatable: true, inPerson: true },
    },
    (request, reply) =>
      request.command.store(reply, 204, async (client) => {
        const { username } = request.params;
        if (!(await secondFactor.remove(client, username))) throw notFound('Kode sekali pakai akun ini');
        request.command.tell({ entityKey: username });
        await endSessions(client, username);
        await noteEvent(client, 'second-factor-reset', request, new Date(now()), username);
        return undefined;
      }),
  );

  app.get(
    '/api/security-settings',
    { schema: { tags: ['Account'] }, config: { policy: 'admin' }, exposeHeadRoute: false },
    async (): Promise<SecuritySettings> => ({ secondFactor: await obligation.isSet() }),
  );

  app.put(
    '/api/security-settings',
    {
      schema: { tags: ['Account'], summary: 'Whether signers and admins must have a second factor', body: Settings },
      config: { policy: 'admin', inPerson: true },
    },
    async ({ body, actor, command }, reply) => {
      const before = await obligation.isSet();
      command.tell({ changes: [change('secondFactor', before, body.secondFactor)] });
      await command.transact((client) => obligation.set(client, body.secondFactor));
      obligation.forget();
      log('info', 'security-settings', { secondFactor: String(body.secondFactor), by: actor.username });
      return reply.code(204).send();
    },
  );
}

const toAccount = (row: Row, signedIn: Signed | undefined): AccountItem => ({
  username: row.username,
  displayName: row.display_name,
  roles: row.roles,
  isActive: row.is_active,
  hasSecondFactor: row.has_second_factor,
  sessions: signedIn?.sessions ?? 0,
  lastSeenAt: iso(signedIn?.last_seen_at ?? null),
  lastSignIn: iso(row.last_sign_in),
  tokens: row.tokens,
});
