import { adminOnly, deployers, type Rows } from './row.ts';

const TARGET = { targetProcessDefinitionKey: '4711', mappingInstructions: [] };

/** What runs the engine: for process owners and admins, each asked so that nothing comes of it. */
export const operationRows: Rows = {
  'POST /v2/deployments': deployers(400, { file: 'bukan diagram' }),
  'POST /v2/process-definitions/:processDefinitionKey/statistics/element-instances': deployers(200, { body: {} }),
  'POST /v2/decision-definitions/evaluation': deployers(400, { body: { decisionDefinitionId: 'tidak-ada' } }),
  'POST /v2/process-instances/:processInstanceKey/cancellation': adminOnly(404, {
    path: { processInstanceKey: '4711' },
  }),
  'POST /v2/process-instances/:processInstanceKey/modification': adminOnly(400, { body: {} }),
  'POST /v2/process-instances/:processInstanceKey/migration': adminOnly(404, {
    path: { processInstanceKey: '4711' },
    body: TARGET,
  }),
  'GET /api/process-instances/:processInstanceKey/repairs': { answers: '200: admin; 403: *' },
  'POST /api/process-instances/:processInstanceKey/repairs/plan': adminOnly(404, {
    path: { processInstanceKey: '4711' },
    body: { perbaikan: { kind: 'hentikan' } },
  }),
  'POST /api/process-instances/:processInstanceKey/repairs': adminOnly(404, {
    path: { processInstanceKey: '4711' },
    body: { perbaikan: { kind: 'hentikan' }, alasan: 'Tidak diperlukan lagi' },
  }),
  'GET /api/repairs': deployers(200),
  'POST /api/repairs/:repairId/decision': deployers(404, {
    path: { repairId: '4711' },
    body: { disetujui: true, catatan: 'Sudah diperiksa' },
  }),
  'POST /v2/incidents/:incidentKey/resolution': adminOnly(404),
  'PATCH /v2/jobs/:jobKey': adminOnly(404, { body: { changeset: { retries: 1 } } }),
  'POST /v2/jobs/activation': adminOnly(200, {
    body: { type: 'tidak-ada', timeout: 1_000, maxJobsToActivate: 1, requestTimeout: -1 },
  }),
  'POST /v2/jobs/:jobKey/completion': adminOnly(404, { body: {} }),
  'POST /v2/jobs/:jobKey/failure': adminOnly(404, { body: {} }),
  'POST /v2/jobs/:jobKey/error': adminOnly(404, { body: { errorCode: 'E1' } }),
  'GET /api/insight/overview': adminOnly(200, { query: 'instansi=lpsk' }),
  'GET /api/insight/processes/:processDefinitionId/durations': adminOnly(200),
  'GET /api/insight/processes/:processDefinitionId/conformance': adminOnly(200),
  'GET /api/exports/xes': adminOnly(200, { query: 'from=2100-01-01' }),
  'POST /v2/messages/publication': adminOnly(200, { body: { name: 'tidak-ada' } }),
  'POST /v2/signals/broadcast': adminOnly(200, { body: { signalName: 'tidak-ada' } }),
  'POST /v2/audit-logs/search': adminOnly(200, { body: { page: { limit: 1 } } }),
  'GET /v2/audit-logs/search': adminOnly(200, { query: 'limit=1' }),
  'GET /v2/audit-logs/:auditLogKey': adminOnly(404),
  'GET /api/audit': adminOnly(200),
  'GET /api/audit/checkpoints': adminOnly(200),
  'GET /api/audit/csv': adminOnly(200, { query: 'actorId=tidak-ada' }),
  'POST /api/audit/verification': { answers: '202: admin; 403: *', spares: 'admin' },
  'POST /api/calendar/plan': adminOnly(400, { body: { tambah: [], hapus: [] } }),
  'PATCH /api/calendar': adminOnly(400, { body: { tambah: [], hapus: [], alasan: 'Tidak ada yang diubah' } }),
  'GET /api/settings': adminOnly(200),
  'PUT /api/regulations/:key/settings/:name': adminOnly(404, {
    path: { key: 'lpsk-3-2023', name: 'tidak-ada' },
    body: { nilai: 1 },
  }),
};
