import { Type } from 'typebox';
import type { LoadedRegulation } from '../../../processes/load.ts';
import type { App, RouteDeps } from '../../app.ts';
import { contentDisposition } from '../../attachment.ts';
import { evidenceOf } from '../../cases/evidence.ts';
import { requireCase } from '../../cases/visibility.ts';
import type { LawCoverage } from '../../contract/law.ts';
import { notFound } from '../../problem.ts';
import { CoverageReader, coverageCsv } from '../../rules/coverage.ts';
import type { Office } from '../../services/index.ts';
import { Key } from '../v2/shapes.ts';

const Params = Type.Object({ key: Type.String({ maxLength: 80 }) });

/** The law itself: regulations with their articles, and what checks have found. */
export function lawRoutes(app: App, { office, pool, definitions }: RouteDeps): void {
  const reader = new CoverageReader(office, definitions);
  const coverage = (key: string): Promise<LawCoverage> => reader.of(requireRegulation(office, key));

  app.get('/api/regulations', { schema: { tags: ['Law'] }, config: { policy: 'signed-in' } }, () => ({
    items: office.regulations.map(({ regulation: { key, title, short, about, inForce, articles } }) => ({
      key,
      title,
      short,
      about,
      inForce: { from: inForce.from, until: inForce.until ?? null },
      articles: articles.length,
    })),
  }));

  app.get(
    '/api/regulations/:key',
    {
      schema: { tags: ['Law'], params: Params },
      config: { policy: 'signed-in' },
    },
    async (request) => {
      const { regulation } = requireRegulation(office, request.params.key);
      return { ...regulation, settings: await office.office.ofRegulation(regulation) };
    },
  );

  app.get(
    '/api/regulations/:key/coverage',
    { schema: { tags: ['Law'], params: Params }, config: { policy: 'deployer' } },
    ({ params: { key } }) => coverage(key),
  );

  app.get(
    '/api/regulations/:key/coverage.csv',
    { schema: { tags: ['Law'], params: Params }, config: { policy: 'deployer' } },
    async ({ params: { key } }, reply) => {
      reply.type('text/csv; charset=utf-8');
      reply.header('content-disposition', contentDisposition('attachment', `cakupan-${key}.csv`));
      return coverageCsv(await coverage(key));
    },
  );

  app.get(
    '/api/evidence',
    {
      schema: { tags: ['Law'], querystring: Type.Object({ processInstanceKey: Key }, { additionalProperties: false }) },
      config: { policy: 'signed-in' },
    },
    async (request) => {
      await requireCase(pool, request.actor, request.query.processInstanceKey);
      return { items: await evidenceOf(pool, request.query.processInstanceKey) };
    },
  );
}

function requireRegulation({ regulations }: Office, key: string): LoadedRegulation {
  const found = regulations.find(({ regulation }) => regulation.key === key);
  if (!found) throw notFound(`Peraturan '${key}'`);
  return found;
}
