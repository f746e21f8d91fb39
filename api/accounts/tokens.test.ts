import type { ApiToken, NewApiToken, Scope } from '../contract/account.ts';
import type { Found } from '../contract/search.ts';
import { SCOPES, scopeOf } from '../policy/scopes.ts';
import { BrowserSession } from '../testing/browser-session.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const DAY = 86_400_000;
const URL = '/api/account/tokens';

async function made(username: string, scopes: readonly Scope[], days = 30): Promise<NewApiToken> {
  const response = await office.post(username, URL, { name: 'Mesin arsip', scopes: [...scopes], days });
  expect(response.statusCode).toBe(201);
  return response.json();
}

const by = (token: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) =>
  office.ask(undefined, { method, url, headers: { authorization: `Bearer ${token}` }, ...(payload && { payload }) });
const listed = async (username: string) => (await office.get(username, URL)).json<Found<ApiToken>>().items;

it('acts for its account, is stored as a digest, and tells when it was used last', async () => {
  const { token } = await made('jf-1', ['baca']);

  expect(token).toMatch(/^lincah_[0-9a-f]{64}$/);
  expect((await listed('jf-1'))[0]).toMatchObject({ name: 'Mesin arsip', scopes: ['baca'], lastUsedAt: null });
  expect((await by(token, 'GET', '/v2/authentication/me')).json()).toMatchObject({ username: 'jf-1' });

  expect((await listed('jf-1'))[0]?.lastUsedAt).toBe(new Date(office.simulation.clock.now()).toISOString());
  const stored = JSON.stringify([
    await office.rows('select * from api_token'),
    await office.rows('select * from idempotency_key'),
  ]);
  expect(stored).not.toContain(token.slice(7));
  expect(JSON.stringify(await listed('jf-1'))).not.toContain(token.slice(7));
});

it('sees and does no more than its account', async () => {
  const { token } = await made('jf-2', SCOPES);

  expectProblem(await by(token, 'GET', '/api/outbox'), 403);
  expectProblem(await by(token, 'POST', '/v2/deployments'), 403);
  const search = { filter: { state: 'CREATED' } };
  expect((await by(token, 'POST', '/v2/user-tasks/search', search)).json()).toMatchObject({ items: [] });
});

it.each([
  ['GET', '/api/units', 'baca'],
  ['POST', '/v2/user-tasks/search', 'baca'],
  ['POST', '/api/rules/evaluation', 'baca'],
  ['POST', '/v2/process-instances', 'kerjakan-tugas'],
  ['POST', '/v2/user-tasks/1/completion', 'kerjakan-tugas'],
  ['POST', '/v2/deployments', 'terapkan-diagram'],
  ['PATCH', '/v2/user-tasks/1', 'kelola'],
  ['POST', '/api/appointments', 'kelola'],
  ['POST', '/v2/incidents/1/resolution', 'kelola'],
] as const)('needs for %s %s the scope %s and no other', async (method, url, scope) => {
  const [without, withIt] = [
    await made(
      'admin',
      SCOPES.filter((one) => one !== scope),
    ),
    await made('admin', [scope]),
  ];

  const refusal = expectProblem(await by(without.token, method as 'POST', url, {}), 403);

  expect(refusal.detail).toBe(`Token API ini tidak mempunyai cakupan '${scope}'.`);
  expect((await by(withIt.token, method as 'POST', url, {})).statusCode).not.toBe(403);
});

it('starts a case, as HTTP Basic does', async () => {
  const { token } = await made('karo-penelaahan', ['kerjakan-tugas']);
  const { facts } = office.story();

  const response = await by(token, 'POST', '/v2/process-instances', {
    processDefinitionId: LINTAS_UNIT,
    variables: facts,
  });

  expect(response.statusCode).toBe(200);
});

it('changes nothing about how accounts are signed in', async () => {
  const { token } = await made('admin', SCOPES);
  const personal = office.app.registered.filter(({ config }) => config?.inPerson);

  for (const { method, url } of personal)
    expect(`${method} ${url} ${(await by(token, method as 'GET', url.replace(/:\w+/g, '1'))).statusCode}`).toBe(
      `${method} ${url} 403`,
    );
  expect(personal.length).toBeGreaterThan(15);
});

it('is good for each route by one scope, but for those of people', () => {
  const scopeless = office.app.registered.filter(
    ({ method, config }) =>
      config?.policy !== 'public' && !config?.inPerson && scopeOf([method].flat()[0]!, config!) === undefined,
  );

  expect(scopeless.map(({ url }) => url)).toEqual([]);
});

it('is revoked at once, by nobody but its holder', async () => {
  const { id, token } = await made('jf-3', ['baca']);

  expectProblem(await office.ask('jf-4', { method: 'DELETE', url: `${URL}/${id}` }), 404);
  expect((await by(token, 'GET', '/api/units')).statusCode).toBe(200);
  expect((await office.ask('jf-3', { method: 'DELETE', url: `${URL}/${id}` })).statusCode).toBe(204);

  expectProblem(await by(token, 'GET', '/api/units'), 401);
});

it('ends with its last day, and with its account', async () => {
  const [short, long] = [await made('jf-5', ['baca'], 1), await made('jf-5', ['baca'], 365)];
  office.simulation.clock.advance(DAY - 1);
  expect((await by(short.token, 'GET', '/api/units')).statusCode).toBe(200);

  office.simulation.clock.advance(1);

  expectProblem(await by(short.token, 'GET', '/api/units'), 401);
  const expired = (await listed('jf-5')).filter(({ isExpired }) => isExpired);
  expect(expired.map(({ id }) => id)).toEqual([short.id]);
  expect((await by(long.token, 'GET', '/api/units')).statusCode).toBe(200);
  await office.rows("update account set is_active = false where username = 'jf-5'");
  expectProblem(await by(long.token, 'GET', '/api/units'), 401);
});

it.each([
  ['without a name', { name: ' ', scopes: ['baca'], days: 1 }],
  ['good for nothing', { name: 'a', scopes: [], days: 1 }],
  ['good for something unknown', { name: 'a', scopes: ['semua'], days: 1 }],
  ['for longer than a year', { name: 'a', scopes: ['baca'], days: 366 }],
  ['with something unknown', { name: 'a', scopes: ['baca'], days: 1, username: 'admin' }],
])('is not made %s', async (_what, payload) => {
  expectProblem(await office.post('jf-6', URL, payload), 400);
  expect(await listed('jf-6')).toEqual([]);
});

it('stands in for the password of an account with one-time codes', async () => {
  const { token } = await made('karo-umum', ['baca']);
  const browser = await BrowserSession.begin(office, 'karo-umum');
  await browser.post('/api/account/second-factor', { password: office.password });
  await office.rows("update account_totp set confirmed_at = now() where username = 'karo-umum'");

  expectProblem(await office.get('karo-umum', '/api/units'), 401);
  expect((await by(token, 'GET', '/api/units')).statusCode).toBe(200);
});
