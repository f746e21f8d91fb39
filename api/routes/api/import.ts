import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { made } from '../../audit/entry.ts';
import type { ImportReport } from '../../contract/import.ts';
import { importOrganisation, MODES } from '../../import/index.ts';
import type { GivenFile } from '../../import/read.ts';
import { SHEETS } from '../../import/sheets.ts';
import { templateWorkbook } from '../../import/template.ts';
import { invalid } from '../../problem.ts';

const Query = Type.Object(
  { mode: Type.Optional(Type.Union(MODES.map((mode) => Type.Literal(mode)))) },
  { additionalProperties: false },
);

/** Organisations brought in as CSV files or workbooks: looked at first, then stored whole, or only the lines that are right. */
export function importRoutes(app: App, _deps: RouteDeps): void {
  app.post(
    '/api/imports',
    {
      schema: {
        tags: ['Organisation'],
        summary: 'Imports units, posts, people and who holds what; `mode` says whether anything is stored',
        consumes: ['multipart/form-data'],
        querystring: Query,
      },
      config: { policy: 'admin' },
    },
    async (request): Promise<ImportReport> => {
      const { command, query } = request;
      const { mode = 'periksa' } = query;
      const files: GivenFile[] = [];
      for await (const part of request.files()) files.push({ name: part.filename, content: await part.toBuffer() });
      if (files.length === 0) throw invalid('Sertakan sekurang-kurangnya satu berkas CSV atau .xlsx.');
      // What is only looked at changes nothing.
      if (mode === 'periksa') command.leaveOut();
      return importOrganisation(
        (work) =>
          command.transact(async (client) => {
            const report = await work(client);
            command.tell({ changes: made({ mode, ...report.disimpan }) });
            return report;
          }),
        files,
        mode,
      );
    },
  );

  app.get(
    '/api/imports/template',
    {
      schema: { tags: ['Organisation'], summary: 'A workbook to fill in, with a sheet for each table' },
      config: { policy: 'admin' },
      exposeHeadRoute: false,
    },
    (_request, reply) =>
      reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', 'attachment; filename="organisasi.xlsx"')
        .send(Buffer.from(templateWorkbook())),
  );

  app.get(
    '/api/imports/columns',
    {
      schema: { tags: ['Organisation'], summary: 'Files that can be imported, with their columns' },
      config: { policy: 'admin' },
      exposeHeadRoute: false,
    },
    () => ({
      items: Object.values(SHEETS).map(({ name, key, columns }) => ({
        berkas: `${name}.csv`,
        kunci: key,
        kolom: columns.map((column) => ({ nama: column.name, wajib: column.isRequired })),
      })),
    }),
  );
}
