import path from 'node:path';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';

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
  ZEEBE_ADDRESS: Type.Optional(Type.String()),
});

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
  if (environment.ZEEBE_ADDRESS)
    throw new ConfigError(
      'ZEEBE_ADDRESS: a Zeebe cluster is not supported yet; leave it empty to use the embedded engine',
    );
  const { LINCAH_HOST: host, LINCAH_PORT: port } = environment;
  return Object.freeze({
    host,
    port,
    dataDir: path.resolve(environment.LINCAH_DATA_DIR),
    gatewayPort: environment.LINCAH_GATEWAY_PORT,
    profile: environment.LINCAH_PROFILE,
    demoPassword: environment.LINCAH_DEMO_PASSWORD,
    publicUrl: environment.LINCAH_PUBLIC_URL ?? `http://${host}:${port}`,
    databaseUrl: environment.DATABASE_URL,
  });
}

function explain(parsed: unknown): string {
  const problems = Value.Errors(Environment, parsed).map(
    ({ instancePath, message }) => `${instancePath.slice(1)}: ${message}`,
  );
  return `The environment is not as expected. ${problems.join('; ')}. See .env.example for every variable and its meaning.`;
}
