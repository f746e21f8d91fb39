import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { App, RouteDeps } from '../app.ts';
import { Problem } from '../problem.ts';

/** Addresses that belong to machines: an unknown one below them is an error and no page. */
const MACHINES = /^\/(v2|api|health|docs|verify|assets|openapi\.json)(\/|$)/;

/** The screens: built files, and the one page that shows every address of theirs. */
export async function screenRoutes(app: App, { uiFolder }: RouteDeps): Promise<void> {
  if (uiFolder === undefined || !existsSync(uiFolder)) return;
  await app.register(fastifyStatic, { root: uiFolder, serve: false, cacheControl: false, preCompressed: true });

  // Built files carry the digest of their content in their names: what was fetched once never changes.
  app.get('/assets/*', { schema: { hide: true }, config: { policy: 'public' } }, (request, reply) =>
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .sendFile(`assets/${(request.params as { '*': string })['*']}`),
  );
  app.get('/favicon.svg', { schema: { hide: true }, config: { policy: 'public' } }, (_request, reply) =>
    reply.sendFile('favicon.svg'),
  );

  app.get('/*', { schema: { hide: true }, config: { policy: 'public' } }, (request, reply) => {
    const address = request.url.split('?')[0]!;
    if (MACHINES.test(address)) throw new Problem(404, 'Tidak ditemukan', `Alamat ${address} tidak ada.`);
    return reply.sendFile('index.html');
  });
}
