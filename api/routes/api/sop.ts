import type { App, RouteDeps } from '../../app.ts';
import { contentDisposition } from '../../attachment.ts';
import type { Sop } from '../../contract/sop.ts';
import { notFound } from '../../problem.ts';
import { drawSheet, type Kop } from '../../sop/pdf.ts';
import { sheetOf } from '../../sop/sheet.ts';
import { keyParams } from '../v2/shapes.ts';

const Params = keyParams('processDefinitionKey');

/** Deployed diagrams as SOP sheets. What the law prescribes is no secret: everyone who is signed in may read them. */
export function sopRoutes(app: App, { pool, office, definitions, press, publicUrl, now }: RouteDeps): void {
  const options = (summary: string) => ({
    schema: { tags: ['Process definition'], summary, params: Params },
    config: { policy: 'signed-in' as const },
    exposeHeadRoute: false,
  });

  async function sopOf(key: string): Promise<Sop & { readonly processId: string }> {
    const definition = await definitions.get(key);
    if (!definition) throw notFound(`Definisi proses '${key}'`);
    const { processId, name, diagram, version, deployedAt } = definition;
    return {
      ...(await sheetOf(office, office.mechanism(processId), { name, diagram, version, deployedAt })),
      processId,
    };
  }

  app.get(
    '/api/process-definitions/:processDefinitionKey/sop',
    options('The diagram in words, as the steps of an SOP'),
    async ({ params }): Promise<Sop> => {
      const { processId: _, ...sop } = await sopOf(params.processDefinitionKey);
      return sop;
    },
  );

  app.get(
    '/api/process-definitions/:processDefinitionKey/sop.pdf',
    options('The SOP sheet to print'),
    async ({ params }, reply) => {
      const { processId, ...sop } = await sopOf(params.processDefinitionKey);
      const { rows } = await pool.query<Kop>('select nama, alamat, kota from instansi where id = $1', [sop.instansi]);
      const pdf = await press.draw(drawSheet(sop, rows[0], publicUrl, now()));
      const name = `sop-${processId}-versi-${sop.versi}.pdf`;
      return reply
        .type('application/pdf')
        .header('content-disposition', contentDisposition('attachment', name))
        .send(pdf);
    },
  );
}
