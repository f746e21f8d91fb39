import { Type } from 'typebox';
import { wrongCode } from '../../accounts/second-factor.ts';
import type { App, RouteDeps } from '../../app.ts';
import type { SignedOut, SignInOptions } from '../../contract/session.ts';

const Credentials = Type.Object(
  {
    username: Type.String({ minLength: 1, maxLength: 80 }),
    password: Type.String({ minLength: 1, maxLength: 200 }),
    /** One-time code or recovery code, where the account has a second factor. */
    code: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
  },
  { additionalProperties: false },
);

/** Signing in and out in a browser. */
export function sessionRoutes(
  app: App,
  { pool, sessions, authentication, secondFactor, cookies, oidc, log, profile }: RouteDeps,
): void {
  const oidcName = oidc?.config.name ?? null;

  app.get(
    '/api/session/options',
    { schema: { tags: ['Session'] }, config: { policy: 'public' } },
    async (): Promise<SignInOptions> => {
      if (profile !== 'demo') return { profile, accounts: [], oidc: oidcName };
      const { rows } = await pool.query<SignInOptions['accounts'][number]>(
        `select a.username, coalesce(j.nama, a.display_name) as nama, i.nama as instansi from account a
       left join pemangku_jabatan p on p.pegawai = a.pegawai and p.kapasitas = 'definitif' left join jabatan j on j.id = p.jabatan
       left join unit_kerja u on u.id = j.unit left join instansi i on i.id = u.instansi
       where a.is_demo and a.is_active order by a.created_at, a.username`,
      );
      return { profile, accounts: rows, oidc: oidcName };
    },
  );

  app.post(
    '/api/session',
    { schema: { tags: ['Session'], body: Credentials }, config: { policy: 'public' } },
    async (request, reply) => {
      const { body, command, ip } = request;
      const { username, password, code } = body;
      await authentication.verify(username, password, ip);
      command.tell({ actorId: username });
      if (await secondFactor.stateOf(username)) {
        if (code === undefined) throw wrongCode('Masukkan kode sekali pakai dari aplikasi autentikator Saudara.');
        await secondFactor.require(username, code);
      }
      command.tell({ actorType: 'USER' });
      const place = { address: ip, userAgent: request.headers['user-agent'] ?? '' };
      const token = await command.transact((client) => sessions.begin(client, username, place));
      return reply.setCookie(cookies.session, token, cookies.options).code(204).send();
    },
  );

  app.delete(
    '/api/session',
    {
      schema: { tags: ['Session'] },
      config: { policy: 'signed-in', inPerson: true, repeatable: true, beforeEnrolment: true },
    },
    async (request, reply) => {
      const token = request.cookies[cookies.session];
      if (token !== undefined) await request.command.transact((client) => sessions.end(client, token));
      reply.clearCookie(cookies.session, cookies.options);
      const next = request.session?.byProvider ? await signOutUrl() : undefined;
      return next === undefined ? reply.code(204).send() : reply.send({ next } satisfies SignedOut);
    },
  );

  /** Whoever signed in at the provider signs out there, too; where it is away they are signed out here all the same. */
  async function signOutUrl(): Promise<string | undefined> {
    return oidc?.signOutUrl().catch((error: Error) => {
      log('warn', 'oidc-unreachable', { message: error.message });
      return undefined;
    });
  }
}
