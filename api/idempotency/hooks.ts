import type { FastifyContextConfig } from 'fastify';
import type { App, AppDeps } from '../app.ts';
import { type Command, HEADER, keyOf, outcomeUnknown } from './command.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route changes nothing, though its method would let one think so. */
    reads?: true;
    /**
     * The handler may be run again where nobody knows what became of an earlier try: it stores its answer together with
     * what it does, or finds out by itself. Absent: such a repeat is refused.
     */
    repeatable?: true;
    /** What is sent or answered is a secret, of which no trace may be kept: the route knows no keys. */
    unkept?: true;
  }
  interface FastifyRequest {
    /** The command that the request is; set on every route of which the operation log tells. */
    command: Command;
  }
}

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

interface RouteLike {
  readonly method: string | readonly string[];
  readonly config?: FastifyContextConfig;
}

/** Whether a route changes something for someone who is signed in. */
export const isCommand = ({ method, config }: RouteLike): boolean =>
  [method].flat().some((one) => CHANGING.has(one)) &&
  config?.reads !== true &&
  config?.unkept !== true &&
  config?.policy !== undefined &&
  config.policy !== 'public' &&
  config.policy !== 'exporter';

/** Files come in parts, which are known only to the handler: it begins the command itself. */
const hasParts = (schema: object | undefined): boolean =>
  (schema as { consumes?: readonly string[] } | undefined)?.consumes?.includes('multipart/form-data') === true;

/** Makes every command repeatable by its key; to be added behind the hooks that say who may use a route. */
export function repeatableCommands(
  app: App,
  { identityVault, onError }: Pick<AppDeps, 'identityVault' | 'onError'>,
): void {
  app.addHook('preHandler', async (request) => {
    const { method, config, schema } = request.routeOptions;
    if (!isCommand({ method: method ?? '', config })) return;
    const key = keyOf(request);
    if (key !== undefined) request.command.call({ account: request.actor.username, key });
    if (hasParts(schema)) return;
    if (key === undefined) return;
    const said = JSON.stringify(request.body ?? null);
    // A digest without a key would let a reader of the database try names until one fits.
    const kept = config.sealed ? identityVault.keys.blind(said) : said;
    await request.command.begin(request.method, request.url, kept);
    if (request.command.isResumed && config.repeatable !== true) throw outcomeUnknown();
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.command === undefined) return payload;
    // What was done is done, whether or not its answer could be kept.
    await request.command.end(reply, payload).catch(onError);
    return payload;
  });
}

const PARAMETER = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  description:
    'Kunci pilihan klien untuk permintaan ini (misalnya UUID), paling banyak 200 karakter ASCII yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dilaksanakan sekali saja: ulangannya memperoleh jawaban pertama dengan `Idempotent-Replayed: true`. 409 dengan `Retry-After`: yang pertama masih diproses. 422: kunci sudah dipakai untuk permintaan lain.',
} as const;

/** Names the header in the description of each command. */
export function describeKey<S extends object>(schema: S, route: RouteLike): S {
  if (!isCommand(route)) return schema;
  return { ...schema, headers: { type: 'object', properties: { [HEADER]: PARAMETER } } };
}
