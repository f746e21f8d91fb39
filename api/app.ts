import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import type { LetterPress } from '../workers/index.ts';
import { Obligation } from './accounts/obligation.ts';
import { SecondFactor } from './accounts/second-factor.ts';
import type { Vault } from './accounts/vault.ts';
import { answerError, answerNothingThere } from './answers.ts';
import type { Checkpoints } from './audit/checkpoints.ts';
import type { Floods } from './audit/floods.ts';
import { recordCommands } from './audit/hooks.ts';
import type { OperationLog } from './audit/log.ts';
import type { CaseDeps } from './cases/start.ts';
import type { ClusterHealth } from './cluster.ts';
import type { ExporterAccount } from './config.ts';
import type { Scope } from './contract/account.ts';
import type { Database } from './database/data-source.ts';
import type { Studio } from './drafts/deps.ts';
import { notEnrolled, refuseBeyondScopes, refuseForgery, secure } from './edge.ts';
import type { Gateway } from './gateway.ts';
import { HTTP_LIMITS, type HttpLimits, limitingHttp } from './http-limits.ts';
import { repeatableCommands } from './idempotency/hooks.ts';
import type { IdempotencyKeys } from './idempotency/keys.ts';
import { type RequestError, refuseUnasked, refuseUnprintable } from './input.ts';
import { buildLazyValidators } from './lazy-validators.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { OidcProvider } from './oidc/provider.ts';
import { openApi } from './openapi.ts';
import type { Actor } from './policy/actor.ts';
import { Attempts } from './policy/attempts.ts';
import { Authentication } from './policy/authentication.ts';
import { type Cookies, cookiesOf } from './policy/cookies.ts';
import { requireExporter } from './policy/exporter.ts';
import { PasswordChecker } from './policy/passwords.ts';
import { type PolicyName, policies } from './policy/policies.ts';
import { type FoundSession, Sessions } from './policy/sessions.ts';
import { routes } from './routes/index.ts';
import { guardNames } from './sealed/hook.ts';
import type { IdentityVault } from './sealed/vault.ts';

import type { Tryouts } from './tryout/host.ts';

export interface AppDeps extends CaseDeps {
  readonly database: Database;
  readonly now: () => number;
  readonly newToken: () => string;
  readonly publicUrl: string;
  readonly profile: 'demo' | 'production';
  /** What the studio works with. */
  readonly studio: Studio;
  /** Who draws what is printed. */
  readonly press: LetterPress;
  /** Where mechanisms are tried out. */
  readonly tryouts: Tryouts;
  /** What seals secrets. */
  readonly vault: Vault;
  /** The identity provider, where the office has one. */
  readonly oidc: OidcProvider | undefined;
  /** Proxies that are believed whom a request comes from. */
  readonly trustedProxies: readonly string[];
  /** Folder of the built screens; absent where only the API is served. */
  readonly uiFolder: string | undefined;
  readonly gateway: Gateway;
  /** Job types the office's own workers and its inbox do. */
  readonly ownJobTypes: ReadonlySet<string>;
  /** Commands that were sent with a key. */
  readonly keys: IdempotencyKeys;
  /** What everybody asked for, and what became of it. */
  readonly operationLog: OperationLog;
  readonly checkpoints: Checkpoints;
  /** Refused requests that are too many to be written one by one. */
  readonly floods: Floods;
  /** The key to protected persons, and who knows them by it. */
  readonly identityVault: IdentityVault;
  /** Whether the engine answers. */
  readonly isReady: () => Promise<boolean>;
  /** Who brings the records of a cluster; absent where the engine is embedded. */
  readonly exporter?: ExporterAccount;
  /** How the cluster is, where there is one. */
  readonly clusterHealth?: () => Promise<ClusterHealth>;
  /** Absent: the usual ones. */
  readonly httpLimits?: HttpLimits;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Told of every error that is ours and not the user's. */
  readonly onError: (error: Error) => void;
}

export interface RouteDeps extends AppDeps {
  readonly pool: Database['pool'];
  readonly sessions: Sessions;
  readonly authentication: Authentication;
  readonly secondFactor: SecondFactor;
  readonly obligation: Obligation;
  readonly cookies: Cookies;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route. */
    policy?: PolicyName;
    /** Open to whoever must have a second factor and has none yet. */
    beforeEnrolment?: true;
    /** No machine may do it with a token. */
    inPerson?: true;
  }
  interface FastifyInstance {
    /** Every route there is. */
    readonly registered: readonly RouteOptions[];
  }
  interface FastifyRequest {
    /** Whoever makes the request; set on every route but public ones. */
    actor: Actor;
    /** The session by which it is made; undefined where it is a machine's. */
    session: FoundSession | undefined;
    /** Whoever makes it must have a second factor first. */
    mustEnrol: boolean;
    /** What the token is good for with which it is made; undefined: it is made in person. */
    scopes: readonly Scope[] | undefined;
  }
}

export type App = FastifyInstance<
  import('http').Server,
  import('http').IncomingMessage,
  import('http').ServerResponse,
  import('fastify').FastifyBaseLogger,
  TypeBoxTypeProvider
>;

const MAX_BODY = 1_000_000;
const MAX_FILE = 10_000_000;

/** Addresses of machines, with nothing in them but what they ask for. */
const API = /^\/(api|v2)\//;

/** Builds the HTTP side of the office: routes with their policies, one error handler, security headers. */
export async function buildApp(deps: AppDeps): Promise<App> {
  const app = Fastify({
    bodyLimit: MAX_BODY,
    trustProxy: deps.trustedProxies.length > 0 && [...deps.trustedProxies],
    ...limitingHttp(deps.httpLimits ?? HTTP_LIMITS),
    // An address that cannot be read is refused before any hook runs.
    frameworkErrors: (error, request, reply) => {
      secure(reply, deps.publicUrl);
      answerError(deps, error, request, reply);
    },
    // The schemas are small: making their checks shorter takes longer than running them.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, code: { optimize: false } } },
    schemaController: { compilersFactory: { buildValidator: buildLazyValidators } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  // JSON is what the API speaks: text that looks like it passes between sites without being asked for.
  app.removeContentTypeParser('text/plain');
  const pool = deps.database.pool;
  const sessions = new Sessions(pool, deps.now, deps.newToken);
  const cookies = cookiesOf(deps.publicUrl);
  const attempts = new Attempts(deps.now);
  const secondFactor = new SecondFactor({ pool, vault: deps.vault, attempts, now: deps.now });
  const obligation = new Obligation(deps.office.office, deps.profile);
  const authentication = new Authentication({
    pool,
    organisation: deps.office.organisation,
    sessions,
    passwords: new PasswordChecker(deps.now),
    attempts,
    cookies,
    obligation,
    now: deps.now,
    today: deps.office.today,
  });
  app.setErrorHandler((error: RequestError, request, reply) => answerError(deps, error, request, reply));
  app.setNotFoundHandler(answerNothingThere);
  requirePolicies(app);
  app.addHook('onRoute', (route) => {
    const limits = deps.httpLimits ?? HTTP_LIMITS;
    if (route.schema?.consumes?.includes('multipart/form-data') === true) route.handlerTimeout = limits.upload;
    if (route.config?.streams === true) route.handlerTimeout = limits.download;
  });
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: MAX_FILE, files: 10, fields: 20 } });
  await app.register(swagger, openApi(cookies));
  recordCommands(app, deps, { ...deps, pool, log: deps.operationLog });
  app.addHook('onRequest', async (request, reply) => {
    secure(reply, deps.publicUrl);
    const policy = request.routeOptions.config.policy;
    if (policy === undefined || policy === 'public') return;
    if (policy === 'exporter') return requireExporter(deps.exporter!, request, reply);
    Object.assign(request, await authentication.identify(request));
    if (request.mustEnrol && request.routeOptions.config.beforeEnrolment !== true) throw notEnrolled();
    refuseBeyondScopes(request);
    refuseForgery(request, cookies, deps.publicUrl);
  });
  app.addHook('preValidation', async ({ params, query, body, routeOptions: { url = '', schema } }) => {
    for (const part of [params, query, body]) refuseUnprintable(part);
    if (!API.test(url)) return;
    refuseUnasked({
      query: schema?.querystring ? undefined : query,
      body: schema?.body || schema?.consumes ? undefined : body,
    });
  });
  app.addHook('onResponse', async ({ method, routeOptions: { url = '' } }, { statusCode, elapsedTime }) =>
    deps.metrics.answered(method, url, statusCode, elapsedTime / 1_000),
  );
  guardNames(app, { pool, vault: deps.identityVault, now: deps.now, today: deps.office.today });
  app.addHook('preHandler', async (request) => {
    const policy = request.routeOptions.config.policy;
    if (policy !== undefined && policy !== 'public' && policy !== 'exporter')
      await policies[policy](request.actor, request, pool, deps.office.today());
  });
  repeatableCommands(app, deps);
  await routes(app, { ...deps, pool, sessions, authentication, secondFactor, obligation, cookies });
  return app;
}

/** Nobody can forget to say who may use a route: the application does not start with one that does not. */
export function requirePolicies(app: FastifyInstance): void {
  const all: RouteOptions[] = [];
  app.decorate('registered', all);
  app.addHook('onRoute', (route) => void all.push(route));
  app.addHook('onReady', async () => {
    for (const { config, url, method } of all)
      if (!config?.policy)
        throw new Error(`Expected route ${String(method)} ${url} to name its policy, but it names none`);
  });
}
