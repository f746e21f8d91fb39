import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { Check } from 'typebox/value';
import type { App, RouteDeps } from '../../app.ts';
import { instanceTarget } from '../../cases/instances.ts';
import { instancesCsv } from '../../cases/instances-csv.ts';
import { refuseUnprintable } from '../../input.ts';
import { invalid } from '../../problem.ts';
import { filterSchema, type SearchRequest } from '../../search/query.ts';
import { runSearch } from '../../search/run.ts';

const Query = Type.Object(
  {
    filter: Type.Optional(
      Type.String({ maxLength: 8_000, description: 'filter of POST /v2/process-instances/search' }),
    ),
  },
  { additionalProperties: false },
);
const Filter = filterSchema(instanceTarget.fields);

/** Lists of cases to take along. */
export function caseListRoutes(app: App, { pool, definitions, office }: RouteDeps): void {
  app.get(
    '/api/process-instances.csv',
    {
      schema: { tags: ['Process instance'], summary: 'Cases that a filter finds, as a table', querystring: Query },
      config: { policy: 'admin', streams: true },
    },
    async (request, reply) => {
      const filter = filterIn(request.query.filter);
      // What is wrong with a filter is said before anything is sent.
      await runSearch(pool, instanceTarget, { filter, page: { limit: 1 } });
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="kasus-${office.today()}.csv"`)
        .send(Readable.from(instancesCsv(pool, definitions, { filter })));
    },
  );
}

function filterIn(text: string | undefined): NonNullable<SearchRequest['filter']> {
  if (text === undefined) return {};
  const filter = parsed(text);
  refuseUnprintable(filter);
  if (!Check(Filter, filter)) throw invalid('Saringan memuat yang tidak dikenal. Lihat filter pencarian kasus.');
  return filter as NonNullable<SearchRequest['filter']>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("'filter' harus berupa JSON.");
  }
}
