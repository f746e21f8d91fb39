import { type Ask, deployers, type Rows } from './row.ts';

const MECHANISM = 'lpsk-3-2023.penunjukan-lintas-unit';
const SAVED = { content: 'x', revision: 99 };
const PLACE = { draftId: '{draft}', name: 'jawaban' };
const NOWHERE = { draftId: '00000000-0000-4000-8000-000000004711' };
const lists = (ask: Partial<Ask> = {}): Ask => deployers(200, { finds: '1: pemilik-proses admin', ...ask });

/** Changes to mechanisms: for process owners and admins, of whatever agency; each command is asked so that nothing comes of it. */
export const studioRows: Rows = {
  'GET /api/processes': lists({ query: `text=${MECHANISM}` }),
  'GET /api/processes/:processDefinitionId/versions': lists(),
  'GET /api/processes/:processDefinitionId/stories': deployers(200),
  'GET /api/processes/:processDefinitionId/law': deployers(200),
  'GET /api/drafts': lists(),
  'POST /api/drafts': deployers(404, { body: { processDefinitionId: 'tidak-ada', subject: 'Mengubah' } }),
  'GET /api/drafts/:draftId': deployers(200),
  'GET /api/drafts/:draftId/export': deployers(200),
  'GET /api/drafts/:draftId/changes': deployers(200),
  'PATCH /api/drafts/:draftId': deployers(409, { body: { subject: 'Mengubah' } }),
  // The draft is submitted: nobody changes it any more.
  'DELETE /api/drafts/:draftId': deployers(409),
  'PUT /api/drafts/:draftId/diagram': deployers(409, { body: { xml: '<a/>', revision: 99 } }),
  'PUT /api/drafts/:draftId/forms/:name': deployers(409, { path: PLACE, body: SAVED }),
  'PUT /api/drafts/:draftId/letters/:name': deployers(409, { path: PLACE, body: SAVED }),
  'PUT /api/drafts/:draftId/decisions/:name': deployers(409, { path: PLACE, body: SAVED }),
  'GET /api/drafts/:draftId/letters/:name/preview': deployers(404, { path: { ...NOWHERE, name: 'jawaban' } }),
  'POST /api/drafts/:draftId/letters/:name/preview': deployers(422, {
    path: PLACE,
    body: { content: '#import "@preview/x:1.0.0"' },
  }),
  // Whoever has a draft open is named to those who have it open, too: of one that is there names would be told.
  'POST /api/drafts/:draftId/presence': deployers(404, { path: NOWHERE }),
  'GET /api/drafts/:draftId/comments': lists(),
  'POST /api/drafts/:draftId/comments': deployers(400, { body: { text: ' ' } }),
  'POST /api/drafts/:draftId/comments/:commentId/resolution': deployers(404),
  'POST /api/drafts/:draftId/submission': deployers(409, { body: {} }),
  'POST /api/drafts/:draftId/withdrawal': deployers(404, { path: NOWHERE }),
  'POST /api/drafts/:draftId/return': deployers(404, { path: NOWHERE, body: { reason: 'Belum lengkap' } }),
  'POST /api/drafts/:draftId/approval': deployers(400, { body: { effectiveFrom: '1999-01-01' } }),
};
