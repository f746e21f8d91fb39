import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { evidenceOf } from '../../cases/evidence.ts';
import { requireCase } from '../../cases/visibility.ts';
import { notFound } from '../../problem.ts';
import { Key } from '../v2/shapes.ts';

/** The law itself: regulations with their articles, and what checks have found. */
export function lawRoutes(app: App, { office, pool }: RouteDeps): void {
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
      schema: { tags: ['Law'], params: Type.Object({ key: Type.String({ maxLength: 80 }) }) },
      config: { policy: 'signed-in' },
    },
    async (request) => {
      const found = office.regulations.find(({ regulation }) => regulation.key === request.params.key);
      if (!found) throw notFound(`Peraturan '${request.params.key}'`);
      const { regulation } = found;
      return { ...regulation, settings: await office.office.ofRegulation(regulation) };
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
