import { type Ask, deployers, type Rows } from './row.ts';

const NOWHERE = '00000000-0000-4000-8000-000000004711';
/** Nobody has a try-out: whoever may have one is told that this one is not there. */
const none = (ask: Partial<Ask> = {}): Ask => deployers(404, { ...ask, path: { tryoutId: NOWHERE, letter: NOWHERE } });
const ACTING = { username: 'jf-1', variables: {} };

/** Try-outs and scenarios: for process owners and admins, each asked so that nothing comes of it. */
export const tryoutRows: Rows = {
  'POST /api/tryouts': deployers(404, { body: { processDefinitionId: 'tidak-ada' } }),
  'GET /api/tryouts/current': deployers(204),
  'GET /api/tryouts/:tryoutId': none(),
  'DELETE /api/tryouts/:tryoutId': none(),
  'GET /api/tryouts/:tryoutId/play': none(),
  'GET /api/tryouts/:tryoutId/form': none({ query: 'username=jf-1' }),
  'POST /api/tryouts/:tryoutId/start': none({ body: ACTING }),
  'POST /api/tryouts/:tryoutId/completion': none({ body: { ...ACTING, userTaskKey: '4711' } }),
  'POST /api/tryouts/:tryoutId/clock': none({ body: { hariKerja: 1 } }),
  'POST /api/tryouts/:tryoutId/withdrawal': none({ body: { alasan: 'Tidak jadi' } }),
  'POST /api/tryouts/:tryoutId/incoming-letter': none({
    body: { elementId: 'message_Jawaban', surat: { nomor: '1', tanggal: '2026-03-06' } },
  }),
  'GET /api/tryouts/:tryoutId/letters/:letter/pdf': none(),
  'GET /api/processes/:processDefinitionId/scenarios': deployers(200, { finds: 'some: pemilik-proses admin' }),
  'POST /api/processes/:processDefinitionId/scenarios': deployers(404, {
    body: { name: 'cerita', title: 'Cerita', tryoutId: NOWHERE },
  }),
  'DELETE /api/processes/:processDefinitionId/scenarios/:scenarioId': deployers(404, { path: { scenarioId: NOWHERE } }),
  'POST /api/processes/:processDefinitionId/scenario-runs': deployers(404, {
    path: { processDefinitionId: 'tidak-ada' },
    body: {},
  }),
  'GET /api/drafts/:draftId/sop': deployers(200),
  'GET /api/drafts/:draftId/sop.pdf': deployers(200),
};
