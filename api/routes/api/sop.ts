import type { LoadedMechanism } from '../../../processes/load.ts';
import { parseDiagram } from '../../../processes/parse-diagram.ts';
import type { App, RouteDeps } from '../../app.ts';
import { contentDisposition } from '../../attachment.ts';
import type { Sop } from '../../contract/sop.ts';
import { findDraft } from '../../drafts/rows.ts';
import { invalid, notFound } from '../../problem.ts';
import { mechanismOf } from '../../services/index.ts';
import { drawSheet, type Kop } from '../../sop/pdf.ts';
import { sheetOf } from '../../sop/sheet.ts';
import { formsIn } from '../../tryout/subject.ts';
import { keyParams } from '../v2/shapes.ts';
import { DraftParams } from './draft-shapes.ts';

interface Sheet {
  readonly sop: Sop;
  readonly fileName: string;
}

/** Diagrams as SOP sheets: those that are deployed, and drafts. */
export function sopRoutes(app: App, deps: RouteDeps): void {
  const { pool, press, publicUrl, now } = deps;
  const draw = async ({ sop }: Sheet): Promise<Buffer> => {
    const { rows } = await pool.query<Kop>('select nama, alamat, kota from instansi where id = $1', [sop.instansi]);
    return press.draw(drawSheet(sop, rows[0], publicUrl, now()));
  };
  const attachment = ({ fileName }: Sheet): string => contentDisposition('attachment', `${fileName}.pdf`);

  // What the law prescribes is no secret: everyone who is signed in may read it.
  const ofVersion = (summary: string) => ({
    schema: { tags: ['Process definition'], summary, params: keyParams('processDefinitionKey') },
    config: { policy: 'signed-in' as const },
    exposeHeadRoute: false,
  });
  app.get(
    '/api/process-definitions/:processDefinitionKey/sop',
    ofVersion('The diagram in words, as the steps of an SOP'),
    async ({ params }) => (await sheetOfVersion(deps, params.processDefinitionKey)).sop,
  );
  app.get(
    '/api/process-definitions/:processDefinitionKey/sop.pdf',
    ofVersion('The SOP sheet to print'),
    async ({ params }, reply) => {
      const sheet = await sheetOfVersion(deps, params.processDefinitionKey);
      return reply
        .type('application/pdf')
        .header('content-disposition', attachment(sheet))
        .send(await draw(sheet));
    },
  );

  const ofDraft = (summary: string) => ({
    schema: { tags: ['Studio'], summary, params: DraftParams },
    config: { policy: 'deployer' as const },
    exposeHeadRoute: false,
  });
  app.get(
    '/api/drafts/:draftId/sop',
    ofDraft('The draft in words, as the steps of an SOP'),
    async ({ params }) => (await sheetOfDraft(deps, params.draftId)).sop,
  );
  app.get('/api/drafts/:draftId/sop.pdf', ofDraft('Its SOP sheet to print'), async ({ params }, reply) => {
    const sheet = await sheetOfDraft(deps, params.draftId);
    return reply
      .type('application/pdf')
      .header('content-disposition', attachment(sheet))
      .send(await draw(sheet));
  });
}

async function sheetOfVersion({ office }: RouteDeps, key: string): Promise<Sheet> {
  const definition = await office.definitions.get(key);
  if (!definition) throw notFound(`Definisi proses '${key}'`);
  const { processId, name, diagram, version, deployedAt } = definition;
  const loaded = mechanismOf(office, processId, definition);
  const sop = await sheetOf(office, loaded, { name, diagram, version, deployedAt });
  return { sop, fileName: `sop-${processId}-versi-${version}` };
}

async function sheetOfDraft(deps: RouteDeps, draftId: string): Promise<Sheet> {
  const draft = await findDraft(deps.pool, draftId);
  const loaded = deps.office.mechanism(draft.process_id) as LoadedMechanism;
  const diagram = await parseDiagram(draft.diagram).catch((error: Error) => {
    throw invalid(`Diagram rancangan ini tidak dapat dibaca: ${error.message.replace(/\s+/g, ' ')}.`);
  });
  const forms = await formsIn(deps, draft);
  const sop = await sheetOf(deps.office, loaded, {
    name: draft.subject,
    diagram,
    forms,
    version: null,
    deployedAt: null,
  });
  return { sop, fileName: `sop-${draft.process_id}-rancangan` };
}
