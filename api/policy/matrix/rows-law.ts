import { type Ask, deployers, KNOWN, PUBLIC, type Rows } from './row.ts';

const MECHANISM = 'lpsk-3-2023.penunjukan-lintas-unit';
const STATIC = '/docs/static';
/** The exporter of a cluster has a password of its own: no account of the office is one. */
export const EXPORTER: Ask = { answers: '401: anyone' };

/** What is no secret: the law, its diagrams, and what is open to the public. */
export const lawRows: Rows = {
  'GET /api/mechanisms': { answers: '200: *', finds: 'some: admin pemilik-proses lpsk belu banten' },
  'GET /api/mechanisms/:processDefinitionId': { answers: '200: admin pemilik-proses lpsk; 404: *' },
  'POST /v2/process-definitions/search': [
    { body: { page: { limit: 1 } }, answers: '200: *' },
    { body: { filter: { processDefinitionId: MECHANISM } }, answers: '200: *', finds: '1: *' },
  ],
  'GET /v2/process-definitions/:processDefinitionKey': KNOWN,
  'GET /v2/process-definitions/:processDefinitionKey/xml': KNOWN,
  'GET /v2/process-definitions/:processDefinitionKey/form': KNOWN,
  'GET /api/process-definitions/:processDefinitionKey/sop': KNOWN,
  'GET /api/process-definitions/:processDefinitionKey/sop.pdf': KNOWN,
  'GET /api/calendar': { query: 'year=2026', answers: '200: *', finds: 'some: *' },
  'GET /api/regulations': KNOWN,
  'GET /api/regulations/:key': { path: { key: 'lpsk-3-2023' }, answers: '200: *' },
  'GET /api/regulations/:key/coverage': deployers(200, { path: { key: 'lpsk-3-2023' } }),
  'GET /api/regulations/:key/coverage.csv': deployers(200, { path: { key: 'lpsk-3-2023' } }),
  'GET /api/rules': KNOWN,
  'GET /api/rules/:regulation/:name': {
    path: { regulation: 'lpsk-3-2023', name: 'pasal-10-2-unit-dituju' },
    answers: '200: *',
  },
  'GET /api/rule-sets': KNOWN,
  'GET /api/rule-sets/:process/:set': { path: { process: MECHANISM, set: 'permohonan' }, answers: '200: *' },
  'POST /api/rules/evaluation': { body: { rule: 'tidak/ada', facts: {} }, answers: '404: *' },
  'GET /v2/status': { answers: '204: anyone' },
  'GET /v2/topology': KNOWN,
  'GET /verify/:token': PUBLIC,
  'POST /verify/:token': { file: '%PDF-1.7', answers: '200: anyone' },
  'GET /health/live': PUBLIC,
  'GET /health/ready': PUBLIC,
  'GET /metrics': PUBLIC,
  'GET /openapi.json': PUBLIC,
  'GET /docs': PUBLIC,
  'GET /docs/': PUBLIC,
  'GET /docs/json': PUBLIC,
  'GET /docs/yaml': PUBLIC,
  [`GET ${STATIC}/index.html`]: { answers: '302: anyone' },
  [`GET ${STATIC}/swagger-initializer.js`]: PUBLIC,
  [`GET ${STATIC}/*`]: { path: { '*': 'swagger-ui.css' }, answers: '200: anyone' },
};

/** Only where the screens are built, or a cluster brings its records. */
export const rowsOfSomeOffices: Rows = {
  'GET /assets/*': { path: { '*': 'tidak-ada.js' }, answers: '404: anyone' },
  'GET /favicon.svg': PUBLIC,
  'GET /*': { path: { '*': 'kasus/{open}' }, answers: '200: anyone' },
  'POST /_bulk': EXPORTER,
  'PUT /_ilm/policy/:name': EXPORTER,
  'PUT /_component_template/:name': EXPORTER,
  'PUT /_index_template/:name': EXPORTER,
  'PUT /:pattern/_settings': EXPORTER,
};
