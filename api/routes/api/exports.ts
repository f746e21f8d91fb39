import { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { contentDisposition } from '../../attachment.ts';
import { berkasOf } from '../../exports/berkas.ts';
import { type LogFilter, tracesOf } from '../../exports/traces.ts';
import { XES_END, xesHead, xesTrace } from '../../exports/xes.ts';
import { isStorableDate } from '../../input.ts';
import { invalidField } from '../../problem.ts';
import { keyParams } from '../v2/shapes.ts';

const LogQuery = Type.Object(
  {
    processDefinitionId: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    from: Type.Optional(Type.String({ description: 'Cases that began on this day or later: YYYY-MM-DD' })),
    until: Type.Optional(Type.String({ description: 'Cases that began before this day: YYYY-MM-DD' })),
  },
  { additionalProperties: false },
);

/** What leaves the office as files: one case with everything in it, and logs for process mining. */
export function exportRoutes(app: App, deps: RouteDeps): void {
  app.get(
    '/api/exports/cases/:processInstanceKey',
    {
      schema: {
        tags: ['Exports'],
        summary:
          'Berkas: a ZIP with letters, files, diagram, history (JSON, XES), evidence cards and a manifest of hashes',
        params: keyParams('processInstanceKey'),
      },
      config: { policy: 'case', streams: true },
    },
    ({ actor, params: { processInstanceKey } }, reply) =>
      reply
        .type('application/zip')
        .header('content-disposition', contentDisposition('attachment', `berkas-${processInstanceKey}.zip`))
        .send(berkasOf(deps, actor, processInstanceKey, new Date(deps.now()))),
  );

  app.get(
    '/api/exports/xes',
    {
      schema: { tags: ['Exports'], summary: 'Cases as an event log, XES (IEEE 1849-2016)', querystring: LogQuery },
      config: { policy: 'admin', streams: true },
    },
    ({ query }, reply) => {
      for (const field of ['from', 'until'] as const)
        if (query[field] !== undefined && !isStorableDate(query[field]))
          throw invalidField(field, `Isian '${field}' harus berupa tanggal (TTTT-BB-HH).`);
      const name = query.processDefinitionId ?? 'semua-mekanisme';
      return reply
        .type('application/xml; charset=utf-8')
        .header('content-disposition', contentDisposition('attachment', `${name}.xes`))
        .send(Readable.from(logLines(deps, name, query)));
    },
  );
}

async function* logLines(deps: RouteDeps, name: string, filter: LogFilter): AsyncGenerator<string> {
  yield xesHead(name);
  for await (const trace of tracesOf(deps, filter)) yield xesTrace(trace);
  yield XES_END;
}
