import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem, expectRefused } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  await office.task(await office.begin(), 'task_TandaTanganiPermohonan');
});
afterAll(() => office.stop());

const LARGE = JSON.stringify({ processDefinitionId: 'x'.repeat(1_100_000) });
const DEEP = `{"processDefinitionId":"${LINTAS_UNIT}","variables":{"lampiran":${'['.repeat(9_000)}${']'.repeat(9_000)}}}`;

it.each([
  ['JSON that is cut off', '{"processDefinitionId":', 'application/json', 400],
  ['no content', '', 'application/json', 400],
  ['a list', '[]', 'application/json', 400],
  ['null', 'null', 'application/json', 400],
  ['text', '{}', 'text/plain', 415],
  ['XML', '<kasus/>', 'application/xml', 415],
  ['a form of a page', 'a=b', 'application/x-www-form-urlencoded', 415],
  ['more than 1 MB', LARGE, 'application/json', 413],
  ['JSON nested beyond measure', DEEP, 'application/json', 400],
  ['a poisoned prototype', '{"variables":{"__proto__":{"isAdmin":true}}}', 'application/json', 400],
  ['a poisoned constructor', '{"variables":{"constructor":{"prototype":{}}}}', 'application/json', 400],
  ['a property of its own', '{"processDefinitionId":"x","startInstructions":[]}', 'application/json', 400],
  ['a key beyond 64 bits', '{"processDefinitionKey":"9999999999999999999"}', 'application/json', 400],
  ['a number for an id', '{"processDefinitionId":7}', 'application/json', 400],
])('refuses %s as a request', async (_what, payload, type, status) => {
  const headers = { 'content-type': type };

  await expectRefused(
    office,
    'karo-penelaahan',
    { method: 'POST', url: '/v2/process-instances', headers, payload },
    status,
  );
});

it.each([
  ['/v2/deployments', 415],
  ['/v2/documents', 415],
])('refuses JSON where %s takes files', (url, status) =>
  expectRefused(office, 'admin', { method: 'POST', url, payload: { resources: [] } }, status),
);

it('refuses a file that is no PDF', async () => {
  expectProblem(await office.upload('jf-1', '/v2/documents', [{ name: 'a.pdf', content: 'MZ' }]), 400);
});

it('refuses a document beyond 10 MB', async () => {
  const content = Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(10_000_000)]);

  expectProblem(await office.upload('jf-1', '/v2/documents', [{ name: 'a.pdf', content }]), 413);
});

it('names what is wrong with the shape of a request', async () => {
  const withdraw = { method: 'POST', url: '/api/cases/1/withdrawal' } as const;
  const reasons = [
    {},
    { alasan: 'pendek' },
    { alasan: 7 },
    { alasan: 'x'.repeat(2001) },
    { alasan: 'sepuluh huruf', a: 1 },
  ];

  const problems = await Promise.all(reasons.map((payload) => office.ask('admin', { ...withdraw, payload })));

  expect(problems.map((response) => expectProblem(response, 400).violations?.[0])).toEqual([
    { field: 'alasan', message: "Isian 'alasan' wajib diisi." },
    { field: 'alasan', message: "Isian 'alasan' paling sedikit 10 huruf." },
    { field: 'alasan', message: "Isian 'alasan' harus berupa teks." },
    { field: 'alasan', message: "Isian 'alasan' paling banyak 2000 huruf." },
    { field: 'a', message: "Isian 'a' tidak dikenal." },
  ]);
});

it('refuses an address that does not exist, and one that is none', async () => {
  expect(expectProblem(await office.get('admin', '/v2/tidak/ada?a=1'), 404).instance).toBe('/v2/tidak/ada');
  expectProblem(await office.get('admin', '/v2/user-tasks/%zz'), 400);
});

it.each(['abc', '-1', '1.5', '0x10', '1;drop table surat', '%00', '9223372036854775808', '9'.repeat(30)])(
  'refuses the key %s wherever a key stands in an address',
  async (key) => {
    const { paths } = office.app.swagger() as unknown as { paths: { [path: string]: { [method: string]: object } } };
    // A process definition and a regulation have names, not keys.
    const keyed = Object.entries(paths)
      .map(([path, methods]) => [path.replace('{processDefinitionId}', LINTAS_UNIT), methods] as const)
      .filter(([path]) => /\{\w+(Key|Id)\}/.test(path) && !path.includes('{key}'));
    const requests = keyed.flatMap(([path, methods]) => Object.keys(methods).map((method) => ({ path, method })));

    const answers = await Promise.all(
      requests.map(({ path, method }) =>
        office.ask('admin', { method: method as 'GET', url: path.replace(/\{\w+\}/, key) }),
      ),
    );

    expect(requests.length).toBeGreaterThan(20);
    for (const answer of answers) expectProblem(answer, 400);
  },
);
