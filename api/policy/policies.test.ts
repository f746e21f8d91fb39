import Fastify, { type InjectOptions } from 'fastify';
import { requirePolicies } from '../app.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { type PolicyName, policies } from './policies.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

/** What anyone may ask without signing in: a longer list is a decision. */
const PUBLIC = [
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
  'GET /openapi.json',
  'GET /v2/status',
  'GET /api/session/options',
  'POST /api/session',
  'GET /verify/:token',
  'POST /verify/:token',
];
/** Pages and files that hold nothing of the office: its screens where they are built, and the description of the API. */
const PAGES = /^(GET|HEAD) \/(docs(\/.*)?|assets\/\*|favicon\.svg|\*)$/;

interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly policy: PolicyName | undefined;
}

const routes = (): Route[] =>
  office.app.registered.flatMap(({ method, url, config }) =>
    [method].flat().map((one) => ({ method: one as Route['method'], path: url, policy: config?.policy })),
  );
const request = ({ method, path }: Route): InjectOptions => ({ method, url: path.replace(/:\w+/g, '1') });

it('has a policy for every route', () => {
  expect(routes().length).toBeGreaterThan(60);
  expect(routes().filter(({ policy }) => policy !== 'public' && !(policy! in policies))).toEqual([]);
});

it('does not start with a route that names no policy', async () => {
  const probe = Fastify();
  requirePolicies(probe);
  probe.get('/tanpa-kebijakan', () => 'siapa saja');

  await expect(probe.ready()).rejects.toThrow('Expected route GET /tanpa-kebijakan to name its policy');
});

it('is public where the list says so, and nowhere else', () => {
  const open = routes().filter(({ policy }) => policy === 'public');
  const names = open.map(({ method, path }) => `${method} ${path}`).filter((name) => !PAGES.test(name));

  expect(names.filter((name) => !name.startsWith('HEAD')).sort()).toEqual([...PUBLIC].sort());
});

it('asks whoever is unknown to sign in, on every other route', async () => {
  const closed = routes().filter(({ policy }) => policy !== 'public');

  for (const route of closed) {
    const nobody = await office.ask(undefined, request(route));
    expect(`${route.method} ${route.path} ${nobody.statusCode}`).toBe(`${route.method} ${route.path} 401`);
    if (route.method !== 'HEAD') expectProblem(nobody, 401);
  }
  expect(closed.length).toBeGreaterThan(50);
});

it('takes no credentials but right ones', async () => {
  const bad = ['Basic', 'Basic !!!', 'Basic YWRtaW4=', 'Basic YWRtaW46eA==', 'Bearer admin', `Digest username="admin"`];

  for (const authorization of bad)
    expectProblem(await office.ask(undefined, { url: '/v2/topology', headers: { authorization } }), 401);
  expectProblem(await office.ask(undefined, { url: '/v2/topology', headers: { cookie: 'lincah_session=x' } }), 401);
});

const APPOINTMENT = {
  jabatan: 'karo-hukum',
  pegawai: 'jf-1',
  kapasitas: 'plh',
  nomorKeputusan: 'KP.1',
  mulai: '2026-03-02',
  selesai: '2026-03-05',
};
const ADMIN_ONLY: { readonly [route: string]: object } = {
  'GET /api/accounts': {},
  'POST /api/accounts/:username/sessions/end': {},
  'DELETE /api/accounts/:username/second-factor': {},
  'GET /api/security-settings': {},
  'PUT /api/security-settings': { secondFactor: false },
  'POST /api/appointments': APPOINTMENT,
  'POST /api/appointments/:appointmentId/end': { selesai: '2026-03-05' },
  'POST /api/credit-values': { butir: 'II.C.2.a', angkaKredit: 1, sumber: 'Salinan resmi' },
  'POST /api/imports': {},
  'GET /api/imports/columns': {},
  'GET /api/imports/template': {},
  'POST /api/role-bindings': { unit: 'biro-hukum', peran: 'tingkat-1', jabatan: 'karo-hukum', mulai: '2026-03-02' },
  'POST /api/role-bindings/:bindingId/end': { selesai: '2026-03-05' },
  'PUT /api/regulations/:key/settings/:name': { nilai: '2022-12-31' },
  'PUT /api/units/:unit/structure': { susunan: 'KL1', susunanPenugasan: null, isUnitOrganisasi: true },
  'GET /api/outbox': {},
  'GET /api/settings': {},
  'POST /api/calendar/plan': { tambah: [], hapus: [] },
  'PATCH /api/calendar': { tambah: [], hapus: [], alasan: 'Tidak ada yang diubah' },
  'GET /api/numbering': {},
  'PUT /api/numbering/:instansi/:kode': { tahun: 2099, pola: 'nomor', alasan: 'Tata naskah yang baru' },
  'GET /api/accounts/:username/tokens': {},
  'POST /api/accounts/:username/lock': { alasan: 'Laptop hilang dicuri' },
  'POST /api/accounts/:username/unlock': { alasan: 'Laptop ditemukan lagi' },
  'POST /api/accounts/:username/tokens/:tokenId/revocation': { alasan: 'Token tidak dipakai lagi' },
  'GET /api/audit': {},
  'GET /api/audit/checkpoints': {},
  'GET /api/audit/csv': {},
  'POST /api/audit/verification': {},
  'GET /v2/audit-logs/:auditLogKey': {},
  'GET /v2/audit-logs/search': {},
  'POST /v2/audit-logs/search': {},
  'GET /api/process-instances.csv': {},
  'GET /api/process-instances/:processInstanceKey/records': {},
  'GET /api/process-instances/:processInstanceKey/repairs': {},
  'POST /api/process-instances/:processInstanceKey/repairs/plan': { perbaikan: { kind: 'hentikan' } },
  'POST /api/process-instances/:processInstanceKey/repairs': {
    perbaikan: { kind: 'hentikan' },
    alasan: 'Tidak diperlukan lagi',
  },
  'GET /api/exports/xes': {},
  'GET /api/insight/overview': {},
  'GET /api/insight/processes/:processDefinitionId/durations': {},
  'GET /api/insight/processes/:processDefinitionId/conformance': {},
  'POST /api/outbox/:mailId/retry': {},
  'POST /v2/messages/publication': { name: 'withdraw', correlationKey: 'LPSK-2026-00001' },
  'POST /v2/signals/broadcast': { signalName: 'libur' },
  'PATCH /v2/jobs/:jobKey': { changeset: { retries: 1 } },
  'POST /v2/jobs/activation': { type: 'kirim', timeout: 1_000, maxJobsToActivate: 1, requestTimeout: -1 },
  'POST /v2/jobs/:jobKey/completion': {},
  'POST /v2/jobs/:jobKey/failure': {},
  'POST /v2/jobs/:jobKey/error': { errorCode: 'E1' },
  'POST /v2/process-instances/:processInstanceKey/cancellation': {},
  'POST /v2/process-instances/:processInstanceKey/migration': {
    targetProcessDefinitionKey: '1',
    mappingInstructions: [],
  },
  'POST /v2/process-instances/:processInstanceKey/modification': { activateInstructions: [{ elementId: 'a' }] },
  'POST /v2/incidents/:incidentKey/resolution': {},
};

it('keeps what only an admin may do from everyone else', async () => {
  const kept = routes().filter(({ policy }) => policy === 'admin' || policy === 'instance-repairer');
  // HEAD is asked what GET is; its refusal has no body.
  const row = ({ method, path }: Route) => `${method === 'HEAD' ? 'GET' : method} ${path}`;

  expect([...new Set(kept.map(row))].sort()).toEqual(Object.keys(ADMIN_ONLY).sort());
  const before = await office.contents();
  for (const route of kept)
    for (const username of ['sekjen', 'karo-hukum', 'jf-1', 'persuratan', 'pemilik-proses']) {
      const sent = route.method === 'HEAD' ? {} : { payload: ADMIN_ONLY[row(route)]! };
      const answer = await office.ask(username, { ...request(route), ...sent });
      if (route.method === 'HEAD') expect(answer.statusCode).toBe(403);
      else expectProblem(answer, 403);
    }
  expect(await office.contents()).toEqual(before);
});

it('lets only process owners and admins deploy', async () => {
  const content = office.simulation.office.office.mechanisms[0]!.diagram;
  const deploy = (username: string) => office.upload(username, '/v2/deployments', [{ name: 'a.bpmn', content }]);
  const before = await office.contents();

  for (const username of ['sekjen', 'karo-hukum', 'jf-1', 'persuratan']) expectProblem(await deploy(username), 403);
  expect(await office.contents()).toEqual(before);
  for (const username of ['pemilik-proses', 'admin']) expect((await deploy(username)).statusCode).toBe(200);
});

it('lets nobody in whose account was closed', async () => {
  await office.rows("update account set is_active = false where username = 'jf-6'");

  expectProblem(await office.get('jf-6', '/v2/authentication/me'), 401);
});
