import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import type { OidcFailure } from '../../contract/session.ts';
import { accountOf } from '../../oidc/account.ts';
import type { Begun, OidcProvider } from '../../oidc/provider.ts';
import { Problem } from '../../problem.ts';

const START = '/api/session/oidc';
export const CALLBACK = `${START}/callback`;
const PURPOSE = 'oidc';
/** As long someone may take to sign in at the provider, in milliseconds. */
const PATIENCE = 10 * 60_000;

interface Pending extends Begun {
  readonly back: string;
  readonly until: number;
}

const Query = Type.Object(
  {
    /** A page of this site only. */
    kembali: Type.Optional(Type.String({ maxLength: 500, pattern: '^/(?![/\\\\])' })),
  },
  { additionalProperties: false },
);

/** What a client does not know of a provider's answer it must ignore (RFC 6749, 4.1.2). */
const Answer = Type.Object({}, { additionalProperties: true });

/** Signing in through the identity provider of the office, where there is one. */
export function oidcRoutes(app: App, deps: RouteDeps): void {
  const { oidc, pool, vault, now, sessions, cookies, log } = deps;
  if (!oidc) return;
  const cookie = { ...cookies.options, maxAge: PATIENCE / 1_000 } as const;
  const failed = (failure: OidcFailure): string => `/masuk?sso=${failure}`;

  app.get(
    START,
    { schema: { tags: ['Session'], querystring: Query }, config: { policy: 'public' }, exposeHeadRoute: false },
    async ({ query }, reply) => {
      const begun = await oidc.begin().catch((error: Error) => {
        log('warn', 'oidc-unreachable', { message: error.message });
        return undefined;
      });
      if (!begun) return reply.redirect(failed('tidak-terjangkau'));
      const pending: Pending = { ...begun.begun, back: query.kembali ?? '/tugas', until: now() + PATIENCE };
      return reply
        .setCookie(cookies.oidc, vault.seal(JSON.stringify(pending), PURPOSE), cookie)
        .redirect(begun.url.href);
    },
  );

  app.get(
    CALLBACK,
    {
      schema: { tags: ['Session'], hide: true, querystring: Answer },
      config: { policy: 'public', audited: true },
      exposeHeadRoute: false,
    },
    async (request, reply) => {
      const { command } = request;
      reply.clearCookie(cookies.oidc, cookies.options);
      const pending = pendingIn(request.cookies[cookies.oidc]);
      if (!pending) return refuse(request, reply, 'kedaluwarsa');
      const username = await accountAfter(oidc, request.url, pending);
      if (typeof username !== 'string') return refuse(request, reply, username.failure);
      const place = { address: request.ip, userAgent: request.headers['user-agent'] ?? '' };
      command.tell({ actorId: username, actorType: 'USER' });
      const token = await command.transact((client) => sessions.begin(client, username, place, true));
      return reply.setCookie(cookies.session, token, cookies.options).redirect(pending.back);
    },
  );

  function refuse({ command }: FastifyRequest, reply: FastifyReply, failure: OidcFailure): FastifyReply {
    command.refused(new Problem(401, 'Belum masuk', `Masuk lewat penyedia identitas gagal: ${failure}.`));
    return reply.redirect(failed(failure));
  }

  /** What was kept of a sign-in under way; undefined where it is another browser's, altered, or too old. */
  function pendingIn(sealed: string | undefined): Pending | undefined {
    if (sealed === undefined) return undefined;
    try {
      const pending = JSON.parse(vault.open(sealed, PURPOSE)) as Pending;
      return pending.until > now() ? pending : undefined;
    } catch (error) {
      log('warn', 'oidc-altered', { message: (error as Error).message });
      return undefined;
    }
  }

  async function accountAfter(
    provider: OidcProvider,
    url: string,
    pending: Pending,
  ): Promise<string | { readonly failure: OidcFailure }> {
    try {
      const claims = await provider.finish(url.slice(url.indexOf('?')), pending);
      const username = await accountOf(pool, provider.config, claims);
      if (username === undefined) log('warn', 'oidc-no-account', { claim: provider.config.claim });
      return username ?? { failure: 'tanpa-akun' };
    } catch (error) {
      log('warn', 'oidc-refused', { message: (error as Error).message });
      return { failure: 'ditolak' };
    }
  }
}
