import type { AccountItem, ApiToken } from '../contract/account.ts';
import type { AuditEntry } from '../contract/audit.ts';
import type { Found } from '../contract/search.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem, expectRefused } from '../testing/problem.ts';

const alasan = 'Laptop hilang dicuri';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const account = async (username: string): Promise<AccountItem> =>
  (await office.get('admin', `/api/accounts?q=${username}`))
    .json<Found<AccountItem>>()
    .items.find((one) => one.username === username)!;
const lock = (username: string, verb = 'lock') => ({
  method: 'POST' as const,
  url: `/api/accounts/${username}/${verb}`,
  payload: { alasan },
});
const makeToken = async (username: string): Promise<{ id: string; token: string }> =>
  (await office.post(username, '/api/account/tokens', { name: 'Arsip', scopes: ['baca'], days: 30 })).json();
const signIn = (username: string) => office.post(undefined, '/api/session', { username, password: office.password });
const withToken = (token: string) =>
  office.ask(undefined, { url: '/v2/authentication/me', headers: { authorization: `Bearer ${token}` } });

it('locks an account: its sessions end, its tokens are revoked, and nobody signs in with it until it is opened', async () => {
  expect((await signIn('jf-5')).statusCode).toBe(204);
  const { token } = await makeToken('jf-5');
  expect(await account('jf-5')).toMatchObject({
    isActive: true,
    sessions: 1,
    tokens: 1,
    lastSignIn: expect.any(String),
  });
  expect((await withToken(token)).statusCode).toBe(200);

  expect((await office.ask('admin', lock('jf-5'))).statusCode).toBe(204);

  expect(await account('jf-5')).toMatchObject({ isActive: false, sessions: 0, tokens: 0 });
  expectProblem(await signIn('jf-5'), 401);
  expectProblem(await withToken(token), 401);
  expectProblem(await office.ask('admin', lock('jf-5')), 409);

  expect((await office.ask('admin', lock('jf-5', 'unlock'))).statusCode).toBe(204);
  expect((await signIn('jf-5')).statusCode).toBe(204);
  expectProblem(await withToken(token), 401);
});

it('tells the holder and the operation log', async () => {
  const { items: events } = (await office.get('jf-5', '/api/account/events')).json<
    Found<{ event: string; by: string }>
  >();
  expect(events.map(({ event }) => event)).toEqual(expect.arrayContaining(['locked', 'unlocked']));
  const filter = { entityType: 'USER', entityKey: 'jf-5', result: 'SUCCESS' };
  const { items } = (await office.post('admin', '/v2/audit-logs/search', { filter })).json<Found<AuditEntry>>();
  expect(items.map(({ operationType }) => operationType).sort()).toEqual(['LOCK', 'UNLOCK']);
  expect(items[0]).toMatchObject({ reason: alasan });
});

it('locks nobody’s own account, none that is not there, and for no reason nobody', async () => {
  await expectRefused(office, 'admin', lock('admin'), 409);
  await expectRefused(office, 'admin', lock('tidak-ada'), 404);
  await expectRefused(office, 'admin', lock('jf-4', 'unlock'), 409);
  await expectRefused(office, 'admin', { ...lock('jf-4'), payload: { alasan: 'Begitu' } }, 400);
  await expectRefused(office, 'karo-umum', lock('jf-4'), 403);
});

it('revokes one token of somebody, which is listed without what it is', async () => {
  const { id, token } = await makeToken('jf-3');
  const listed = await office.get('admin', '/api/accounts/jf-3/tokens');
  expect(listed.json<Found<ApiToken>>().items).toMatchObject([
    { id, name: 'Arsip', scopes: ['baca'], lastUsedAt: null },
  ]);
  expect(listed.body).not.toContain(token);

  const revocation = (username: string) => ({ ...lock(username, `tokens/${id}/revocation`) });
  await expectRefused(office, 'admin', revocation('jf-4'), 404);
  expect((await office.ask('admin', revocation('jf-3'))).statusCode).toBe(204);
  expectProblem(await withToken(token), 401);
});
