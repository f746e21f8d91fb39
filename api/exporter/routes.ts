import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App, RouteDeps } from '../app.ts';
import { Problem } from '../problem.ts';
import { storeBulk } from './intake.ts';
import { readBulk } from './read-bulk.ts';

/** The exporter sends what it has beyond 10 MiB; one more record of 4 MB may be on top, and text grows as JSON. */
const MAX_BULK = 64 * 1024 * 1024;
/** Batches that may be under way at once: they are held in memory. */
const MAX_UNDER_WAY = 4;
/** The exporter itself gives up after this time, in milliseconds. */
const BODY_TIMEOUT = 30_000;

const ACKNOWLEDGED = { acknowledged: true };
const SILENT = { schema: { hide: true }, config: { policy: 'exporter' } } as const;

/** What Zeebe's bundled Elasticsearch exporter asks of an Elasticsearch; there only where the office runs on a cluster. */
export async function exporterRoutes(app: App, deps: RouteDeps): Promise<void> {
  if (!deps.exporter) return;
  await app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-ndjson',
      { parseAs: 'buffer', bodyLimit: MAX_BULK },
      (_request, body, done) => done(null, body),
    );
    // Templates describe Elasticsearch's tables; ours have their own.
    for (const url of [
      '/_ilm/policy/:name',
      '/_component_template/:name',
      '/_index_template/:name',
      '/:pattern/_settings',
    ])
      scope.put(url, SILENT, () => ACKNOWLEDGED);
    scope.post('/_bulk', { ...SILENT, bodyLimit: MAX_BULK, onRequest: limitBulks() }, (request, reply) =>
      takeBulk(deps, request, reply),
    );
  });
}

/** Answers only once everything is stored; whatever else comes back makes the exporter send the batch again. */
async function takeBulk(deps: RouteDeps, { body }: FastifyRequest, reply: FastifyReply): Promise<object> {
  if (!Buffer.isBuffer(body))
    throw new Problem(415, 'Permintaan tidak dapat diterima', 'Kirim rekaman sebagai application/x-ndjson.');
  const bulk = await readBulk(body);
  try {
    await storeBulk(deps, bulk);
  } catch (error) {
    deps.onError(error as Error);
    throw busy(reply, 503, 'Rekaman belum dapat disimpan. Kirim ulang.');
  }
  return { took: 0, errors: false, items: [] };
}

/** Before anything of a batch is read: no more at once than memory holds, and none that never ends. */
function limitBulks() {
  let underWay = 0;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (underWay >= MAX_UNDER_WAY) throw busy(reply, 429, 'Terlalu banyak kiriman rekaman sekaligus. Kirim ulang.');
    underWay += 1;
    const timer = setTimeout(() => {
      if (!request.raw.complete) request.raw.destroy();
    }, BODY_TIMEOUT);
    reply.raw.once('close', () => {
      underWay -= 1;
      clearTimeout(timer);
    });
  };
}

function busy(reply: FastifyReply, status: 429 | 503, detail: string): Problem {
  reply.header('retry-after', '1');
  return new Problem(status, 'Sedang sibuk', detail);
}
