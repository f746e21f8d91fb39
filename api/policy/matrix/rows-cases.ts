import { GIVEN, OPEN, WAITING } from './planted.ts';
import type { Ask, Rows } from './row.ts';

const OF_OPEN: Ask = { answers: `200: ${OPEN}; 404: *` };
/** An open task is read by who performs it and by admins; who else takes part in the case knows of it, nobody else does. */
const TASK = '200: candidate substitute admin; 403: initiator; 404: *';
const REFUSED = '400: candidate substitute; 403: admin initiator; 404: *';
const GIVEN_TASK = '200: assignee admin; 403: initiator candidate substitute sekjen; 404: *';
const ABOUT_OPEN = { filter: { processInstanceKey: '{open}' } };
const FOUND = `some: ${OPEN}`;
const MECHANISM = 'lpsk-3-2023.penunjukan-lintas-unit';
/** A request for people of another agency. */
const ABROAD = {
  ...{ unitPemilikKinerja: 'biro-penelaahan', unitDituju: 'belu-dinas-kominfo', targetKinerja: 'a', maksudTujuan: 'b' },
  ...{ kompetensiDibutuhkan: ['analisis hukum'], ekspektasi: 'c', mulai: '2026-04-01', selesai: '2026-06-30' },
  ...{ bentuk: 'individu', jabatanDibutuhkan: [{ jenis: 'pejabat-fungsional', nama: 'Analis Hukum', jumlah: 1 }] },
  pegawaiDiminta: ['belu-jf-1'],
};
const NOMINATION = {
  ...{ keputusan: 'disetujui', pertimbangan: { ketersediaan: 'tersedia', kecukupan: 'cukup' } },
  penerimaTugas: [{ pegawai: 'belu-jf-1' }],
};

const task = (usual: Partial<Ask> = {}): readonly Ask[] => [
  { ...usual, answers: TASK },
  { ...usual, path: { userTaskKey: '{personalTask}' }, answers: GIVEN_TASK },
];

/** Lists of what belongs to cases: as they are, and asked about one. */
const lists = (all: string): readonly Ask[] => [
  { body: {}, answers: '200: *', finds: all },
  { body: ABOUT_OPEN, answers: '200: *', finds: FOUND },
];

/** Cases, their tasks, and what is in them. */
export const caseRows: Rows = {
  'POST /v2/process-instances': [
    // Nobody is told the name of whom they may not see.
    { body: { processDefinitionId: MECHANISM, variables: ABROAD }, answers: '400: initiator; 403: *' },
    { body: { processDefinitionId: MECHANISM }, answers: '400: lpsk; 403: *' },
    { body: { processDefinitionId: 'belu-47-2024.penunjukan-lintas-unit' }, answers: '400: belu; 403: *' },
  ],
  'POST /v2/process-instances/search': [
    {
      body: {},
      answers: '200: *',
      finds: '4: admin initiator; 3: candidate substitute sekjen; 2: assignee; 1: registry',
    },
    { body: { filter: { processInstanceKey: '{open}' } }, answers: '200: *', finds: `1: ${OPEN}` },
    { body: { filter: { businessId: '{doneNumber}' } }, answers: '200: *', finds: `1: ${GIVEN}` },
    { body: { filter: { businessId: '{waitingNumber}' } }, answers: '200: *', finds: `1: ${WAITING}` },
    { body: { filter: { hasIncident: true } }, answers: '200: *', finds: `1: ${OPEN}` },
    { body: { filter: { errorMessage: { $like: '*TANTALUM*' } } }, answers: '200: *', finds: `1: ${OPEN}` },
    { body: { filter: { elementId: 'task_PutuskanPelibatan' } }, answers: '200: *', finds: `1: ${OPEN}` },
    {
      body: { filter: { $or: [{ variables: [{ name: 'targetKinerja', value: { $like: '*TANTALUM*' } }] }] } },
      answers: '200: *',
      finds: `1: ${OPEN}`,
    },
    { body: { filter: { unit: 'biro-penelaahan' } }, answers: '200: *', finds: `some: ${GIVEN} registry` },
  ],
  'GET /api/process-instances/:processInstanceKey/records': [
    { answers: '200: admin; 403: *' },
    { path: { processInstanceKey: '4711' }, answers: '404: admin; 403: *' },
  ],
  'GET /api/process-instances.csv': { answers: '200: admin; 403: *' },
  'GET /v2/process-instances/:processInstanceKey': OF_OPEN,
  'GET /v2/process-instances/:processInstanceKey/sequence-flows': OF_OPEN,
  'GET /v2/process-instances/:processInstanceKey/statistics/element-instances': { ...OF_OPEN, finds: FOUND },
  'POST /v2/element-instances/search': lists(`some: ${GIVEN} registry`),
  'POST /v2/variables/search': [
    ...lists(`some: ${GIVEN} registry`),
    {
      body: { filter: { name: 'targetKinerja', value: { $like: '*TANTALUM*' } } },
      answers: '200: *',
      finds: `1: ${OPEN}`,
    },
  ],
  'POST /v2/incidents/search': [
    { body: {}, answers: '200: *', finds: `1: ${OPEN}` },
    { body: { filter: { errorMessage: { $like: '*TANTALUM*' } } }, answers: '200: *', finds: `1: ${OPEN}` },
  ],
  'GET /api/cases/:processInstanceKey': [
    OF_OPEN,
    { path: { processInstanceKey: '{done}' }, answers: `200: ${GIVEN}; 404: *` },
    { path: { processInstanceKey: '{waiting}' }, answers: `200: ${WAITING}; 404: *` },
  ],
  'GET /api/exports/cases/:processInstanceKey': OF_OPEN,
  'POST /api/cases/:processInstanceKey/withdrawal': {
    path: { processInstanceKey: '{done}' },
    body: { alasan: 'Tidak diperlukan lagi' },
    answers: `409: initiator; 403: ${GIVEN}; 404: *`,
  },
  'GET /api/evidence': { query: 'processInstanceKey={open}', answers: `200: ${OPEN}; 404: *`, finds: FOUND },
  'POST /v2/user-tasks/search': [
    { body: {}, answers: '200: *', finds: 'some: admin initiator candidate substitute sekjen; 2: assignee' },
    { body: { filter: { userTaskKey: '{openTask}' } }, answers: '200: *', finds: '1: candidate substitute admin' },
    { body: { filter: { userTaskKey: '{doneTask}' } }, answers: '200: *', finds: '1: candidate substitute admin' },
    { body: { filter: { userTaskKey: '{personalTask}' } }, answers: '200: *', finds: '1: assignee admin' },
    {
      body: { filter: { words: 'TANTALUM' } },
      answers: '200: *',
      finds: '2: admin; 1: initiator candidate substitute',
    },
    { body: { filter: { assignee: 'jf-1' } }, answers: '200: *', finds: '2: assignee admin' },
    {
      body: { filter: { businessId: '{openNumber}' } },
      answers: '200: *',
      finds: '2: admin; 1: initiator candidate substitute',
    },
  ],
  'GET /v2/user-tasks/:userTaskKey': [
    ...task(),
    {
      path: { userTaskKey: '{doneTask}' },
      answers: '200: candidate substitute admin; 403: initiator sekjen assignee; 404: *',
    },
  ],
  'GET /v2/user-tasks/:userTaskKey/form': task(),
  'GET /api/user-tasks/:userTaskKey/context': task(),
  'POST /v2/user-tasks/:userTaskKey/variables/search': task({ body: {} }),
  // Done for somebody else, or with nothing filled in: nothing comes of it.
  'POST /v2/user-tasks/:userTaskKey/assignment': {
    body: { assignee: 'gubernur' },
    answers: '400: candidate substitute; 403: admin initiator; 404: *',
  },
  'GET /api/user-tasks/:userTaskKey/receivers': { answers: TASK, finds: '1: candidate substitute; 2: admin' },
  'PATCH /v2/user-tasks/:userTaskKey': [
    {
      body: { changeset: { dueDate: 'besok' } },
      answers: '400: admin pemilik-proses; 403: candidate substitute initiator; 404: *',
    },
    // Whoever does a task sets when to be reminded of it.
    {
      body: { changeset: { followUpDate: 'besok' } },
      answers: '400: admin pemilik-proses candidate substitute; 403: initiator; 404: *',
    },
  ],
  'POST /v2/user-tasks/:userTaskKey/audit-logs/search': { body: {}, answers: TASK },
  'GET /v2/user-tasks/:userTaskKey/audit-log': { answers: TASK },
  'DELETE /v2/user-tasks/:userTaskKey/assignee': {
    path: { userTaskKey: '{personalTask}' },
    answers: '400: assignee admin; 403: initiator candidate substitute sekjen; 404: *',
  },
  'POST /v2/user-tasks/:userTaskKey/completion': [
    { body: { variables: {} }, answers: REFUSED },
    { body: { variables: NOMINATION }, answers: REFUSED },
  ],
  'GET /api/cases/:processInstanceKey/notes': { ...OF_OPEN, finds: `1: ${OPEN}` },
  'POST /api/cases/:processInstanceKey/notes': {
    body: { isi: 'Terlampir.', lampiran: ['{ownDocument}'] },
    answers: `400: ${OPEN}; 404: *`,
  },
  'GET /api/user-tasks/:userTaskKey/draft': {
    answers: '200: candidate; 204: substitute admin; 403: initiator; 404: *',
  },
  'PUT /api/user-tasks/:userTaskKey/draft': {
    path: { userTaskKey: '{doneTask}' },
    body: { variables: {} },
    answers: '409: candidate substitute; 403: admin initiator sekjen assignee; 404: *',
  },
  'POST /api/drafts/check': { body: { variables: {} }, answers: '204: *' },
  'DELETE /api/user-tasks/:userTaskKey/draft': {
    path: { userTaskKey: '{doneTask}' },
    answers: '204: candidate substitute admin; 403: initiator sekjen assignee; 404: *',
  },
};
