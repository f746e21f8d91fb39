import { isIP } from 'node:net';
import path from 'node:path';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { isMailAddress } from './outbox/message.ts';

const port = (usual: number) => Type.Integer({ minimum: 0, maximum: 65535, default: usual });

const Environment = Type.Object({
  LINCAH_HOST: Type.String({ default: '127.0.0.1', minLength: 1 }),
  LINCAH_PORT: port(8080),
  LINCAH_DATA_DIR: Type.String({ default: './data', minLength: 1 }),
  LINCAH_GATEWAY_PORT: port(26500),
  LINCAH_PROFILE: Type.Union([Type.Literal('demo'), Type.Literal('production')], { default: 'demo' }),
  LINCAH_DEMO_PASSWORD: Type.Optional(Type.String({ minLength: 8 })),
  LINCAH_PUBLIC_URL: Type.Optional(Type.String({ pattern: '^https?://[^/]+$' })),
  DATABASE_URL: Type.Optional(Type.String({ pattern: '^postgres(ql)?://' })),
  LINCAH_SMTP_URL: Type.Optional(Type.String({ pattern: '^smtps?://[^/]+/?$' })),
  LINCAH_MAIL_FROM: Type.Optional(Type.String({ maxLength: 254 })),
  LINCAH_TRUST_PROXY: Type.Optional(Type.String({ maxLength: 1000 })),
  LINCAH_OIDC_ISSUER: Type.Optional(Type.String({ pattern: '^https?://[^\\s?#]+$' })),
  LINCAH_OIDC_CLIENT_ID: Type.Optional(Type.String()),
  LINCAH_OIDC_CLIENT_SECRET: Type.Optional(Type.String()),
  LINCAH_OIDC_MATCH: Type.Union([Type.Literal('nip'), Type.Literal('surel')], { default: 'nip' }),
  LINCAH_OIDC_CLAIM: Type.Optional(Type.String({ maxLength: 100 })),
  LINCAH_OIDC_SCOPE: Type.String({ default: 'openid profile email', pattern: '^openid( [!-~]+)*$' }),
  LINCAH_OIDC_NAME: Type.String({ default: 'SSO instansi', maxLength: 60 }),
  LINCAH_IDENTITY_KEY: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$' })),
  LINCAH_IDEMPOTENCY_HOURS: Type.Integer({ minimum: 1, maximum: 24 * 30, default: 24 }),
  ZEEBE_ADDRESS: Type.Optional(Type.String({ pattern: '^[^\\s/@]+$' })),
  ZEEBE_EXPORTER_USERNAME: Type.String({ default: 'zeebe', pattern: '^[^:]+$' }),
  ZEEBE_EXPORTER_PASSWORD: Type.Optional(Type.String({ minLength: 16 })),
});

/** A Zeebe cluster in place of the embedded engine. */
export interface ClusterConfig {
  /** host:port of its gateway. */
  readonly address: string;
  /** Name and password with which its exporter brings its records. */
  readonly exporter: ExporterAccount;
}

/** How mails leave the office. */
export interface MailConfig {
  /** smtp://name:password@host:port, or smtps://…; absent: into files of the data folder. */
  readonly smtpUrl: string | undefined;
  /** Address that mails come from. */
  readonly from: string;
}

/** The identity provider through which people may sign in. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** By what a person of ours is known. */
  readonly match: 'nip' | 'surel';
  /** Claim that tells it. */
  readonly claim: string;
  readonly scope: string;
  /** What people call it. */
  readonly name: string;
}

export interface ExporterAccount {
  readonly username: string;
  readonly password: string;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly gatewayPort: number;
  readonly profile: 'demo' | 'production';
  readonly demoPassword: string | undefined;
  /** Address under which people reach this office; stands in QR codes. */
  readonly publicUrl: string;
  /** Absent: a PostgreSQL of our own in the data folder. */
  readonly databaseUrl: string | undefined;
  /** The key to protected persons, in base64; absent: in a file of the data folder. */
  readonly identityKey: string | undefined;
  /** How long the key of a command is remembered, in milliseconds. */
  readonly keyLifetime: number;
  readonly mail: MailConfig;
  /** Absent: people sign in with the passwords of this office only. */
  readonly oidc: OidcConfig | undefined;
  /** Addresses and networks of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Absent: the embedded engine. */
  readonly cluster: ClusterConfig | undefined;
}

/** What is wrong with the environment, in words for whoever starts the program. */
export class ConfigError extends Error {}

/**
 * Reads the environment once; nothing else in the program looks at it.
 * @throws ConfigError naming each variable that is not as it should be
 */
export function readConfig(env: { readonly [name: string]: string | undefined }): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name in Environment.properties && value !== ''),
  );
  const parsed = Value.Convert(Environment, Value.Default(Environment, given));
  if (!Value.Check(Environment, parsed)) throw new ConfigError(explain(parsed));
  const environment: Static<typeof Environment> = parsed;
  const { LINCAH_HOST: host, LINCAH_PORT: port } = environment;
  const publicUrl = environment.LINCAH_PUBLIC_URL ?? `http://${host}:${port}`;
  return Object.freeze({
    host,
    port,
    dataDir: path.resolve(environment.LINCAH_DATA_DIR),
    gatewayPort: environment.LINCAH_GATEWAY_PORT,
    profile: environment.LINCAH_PROFILE,
    demoPassword: environment.LINCAH_DEMO_PASSWORD,
    publicUrl,
    databaseUrl: environment.DATABASE_URL,
    identityKey: environment.LINCAH_IDENTITY_KEY,
    keyLifetime: environment.LINCAH_IDEMPOTENCY_HOURS * 3_600_000,
    mail: mailOf(environment, publicUrl),
    oidc: oidcOf(environment),
    trustedProxies: proxiesOf(environment),
    cluster: clusterOf(environment),
  });
}

/** Mails come from the office's own address where nothing else is said. */
function mailOf(environment: Static<typeof Environment>, publicUrl: string): MailConfig {
  const { LINCAH_SMTP_URL: smtpUrl, LINCAH_MAIL_FROM: from = `lincah@${hostOf(publicUrl)}` } = environment;
  if (isMailAddress(from)) return { smtpUrl, from };
  throw new ConfigError(
    `LINCAH_MAIL_FROM: expected an address like lincah@instansi.go.id, but got '${from}'. See .env.example.`,
  );
}

/** An address of numbers is no domain for mails. */
function hostOf(url: string): string {
  const { hostname } = new URL(url);
  return /^[\d.]+$|:/.test(hostname) ? 'localhost' : hostname;
}

function clusterOf(environment: Static<typeof Environment>): ClusterConfig | undefined {
  const { ZEEBE_ADDRESS: address, ZEEBE_EXPORTER_USERNAME: username, ZEEBE_EXPORTER_PASSWORD: password } = environment;
  if (address === undefined) return undefined;
  if (password === undefined)
    throw new ConfigError(
      'ZEEBE_EXPORTER_PASSWORD: expected at least 16 characters, because ZEEBE_ADDRESS is set and the exporter of the cluster must sign in, but it is empty. See .env.example.',
    );
  return { address, exporter: { username, password } };
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address is of this machine: nothing leaves it. */
export const isLoopback = ({ protocol, hostname }: URL): boolean => protocol === 'http:' && LOOPBACK.test(hostname);

function oidcOf(environment: Static<typeof Environment>): OidcConfig | undefined {
  const {
    LINCAH_OIDC_ISSUER: issuer,
    LINCAH_OIDC_CLIENT_ID: clientId,
    LINCAH_OIDC_CLIENT_SECRET: clientSecret,
    LINCAH_OIDC_MATCH: match,
    LINCAH_OIDC_CLAIM: claim = match === 'nip' ? 'nip' : 'email',
    LINCAH_OIDC_SCOPE: scope,
    LINCAH_OIDC_NAME: name,
  } = environment;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined)
    throw new ConfigError(
      'LINCAH_OIDC_ISSUER, LINCAH_OIDC_CLIENT_ID, LINCAH_OIDC_CLIENT_SECRET: expected all three or none of them. See .env.example.',
    );
  const url = new URL(issuer);
  if (url.protocol !== 'https:' && !isLoopback(url))
    throw new ConfigError('LINCAH_OIDC_ISSUER: expected an https address, because passwords pass there.');
  return { issuer, clientId, clientSecret, match, claim, scope, name };
}

/** Whoever is believed here may say that a request comes from anywhere: only addresses and networks, no names. */
function proxiesOf({ LINCAH_TRUST_PROXY: given = '' }: Static<typeof Environment>): readonly string[] {
  const proxies = given.split(',').map((one) => one.trim());
  const wrong = given === '' ? undefined : proxies.find((one) => !isNetwork(one));
  if (wrong !== undefined)
    throw new ConfigError(
      `LINCAH_TRUST_PROXY: expected addresses or networks like 10.0.0.5,172.16.0.0/12, but got '${wrong}'. See .env.example.`,
    );
  return given === '' ? [] : proxies;
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function explain(parsed: unknown): string {
  const problems = Value.Errors(Environment, parsed).map(
    ({ instancePath, message }) => `${instancePath.slice(1)}: ${message}`,
  );
  return `The environment is not as expected. ${problems.join('; ')}. See .env.example for every variable and its meaning.`;
}
