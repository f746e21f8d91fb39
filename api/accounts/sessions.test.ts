import type { AccountEventItem, AccountItem, AccountSession } from '../contract/account.ts';
import type { Found } from '../contract/search.ts';
import { BrowserSession } from '../testing/browser-session.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';
const PHONE =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36';
const NEW_PASSWORD = 'sandi yang baru sekali';

const signIn = (username: string, userAgent = WINDOWS, password = office.password) =>
  BrowserSession.begin(office, username, { userAgent, password });
const sessionsOf = async (browser: BrowserSession) =>
  (await browser.get('/api/account/sessions')).json<Found<AccountSession>>().items;
const eventsOf = async (browser: BrowserSession) =>
  (await browser.get('/api/account/events')).json<Found<AccountEventItem>>().items;
const isSignedIn = (browser: BrowserSession) => browser.isSignedIn();

it('tells people in which browsers they are signed in, since when and from where', async () => {
  const first = await signIn('jf-1');
  office.simulation.clock.advance(10 * 60_000);
  const second = await signIn('jf-1', PHONE);

  expect(await sessionsOf(second)).toEqual([
    expect.objectContaining({ browser: 'Chrome', system: 'Android', address: '10.9.0.1', isCurrent: true }),
    expect.objectContaining({ browser: 'Chrome', system: 'Windows', isCurrent: false }),
  ]);
  expect((await sessionsOf(first)).filter(({ isCurrent }) => isCurrent)).toMatchObject([{ system: 'Windows' }]);
});

it('forgets a session that is over', async () => {
  await signIn('jf-2');
  office.simulation.clock.advance(3 * 3_600_000);
  const cookie = await signIn('jf-2');

  expect(await sessionsOf(cookie)).toHaveLength(1);
  expect(await office.rows("select 1 from session where username = 'jf-2'")).toHaveLength(1);
});

it('ends one session at once, and none of somebody else', async () => {
  const [mine, other, stranger] = [await signIn('jf-3'), await signIn('jf-3', PHONE), await signIn('jf-4')];
  const [target] = (await sessionsOf(mine)).filter(({ isCurrent }) => !isCurrent);

  expectProblem(await stranger.ask('DELETE', `/api/account/sessions/${target!.id}`), 404);
  expect(await isSignedIn(other)).toBe(true);
  expect((await mine.ask('DELETE', `/api/account/sessions/${target!.id}`)).statusCode).toBe(204);

  expect(await isSignedIn(other)).toBe(false);
  expect(await isSignedIn(mine)).toBe(true);
  expect(await eventsOf(mine)).toMatchObject([{ event: 'session-ended', by: 'jf-3' }]);
});

it('ends all other sessions at once', async () => {
  const [mine, ...others] = [await signIn('jf-4'), await signIn('jf-4'), await signIn('jf-4', PHONE)];

  expect((await mine!.ask('POST', '/api/account/sessions/end-others')).statusCode).toBe(204);

  expect(await Promise.all(others.map(isSignedIn))).toEqual([false, false]);
  expect(await sessionsOf(mine!)).toHaveLength(1);
});

it('lets an admin end every session of an account, and nobody else', async () => {
  const [one, two] = [await signIn('jf-5'), await signIn('jf-5')];
  const listed = async () =>
    (await office.get('admin', '/api/accounts?q=jf-5'))
      .json<Found<AccountItem>>()
      .items.filter(({ username }) => username === 'jf-5')
      .map(({ sessions }) => sessions);

  expect(await listed()).toEqual([2]);
  expectProblem(await office.post('karo-umum', '/api/accounts/jf-5/sessions/end'), 403);
  expectProblem(await office.post('admin', '/api/accounts/tidak-ada/sessions/end'), 404);
  expect((await office.post('admin', '/api/accounts/jf-5/sessions/end')).statusCode).toBe(204);

  expect(await Promise.all([one, two].map(isSignedIn))).toEqual([false, false]);
  expect(await listed()).toEqual([0]);
  expect(await eventsOf(await signIn('jf-5'))).toMatchObject([{ event: 'sessions-ended', by: 'admin' }]);
});

describe('a new password', () => {
  it('ends all other sessions, is stored as a hash, and replaces the old one', async () => {
    const [mine, other] = [await signIn('ppsk-muda-1'), await signIn('ppsk-muda-1')];

    const change = { password: office.password, newPassword: NEW_PASSWORD };
    expect((await mine.ask('POST', '/api/account/password', change)).statusCode).toBe(204);

    expect([await isSignedIn(mine), await isSignedIn(other)]).toEqual([true, false]);
    expectProblem(
      await office.post(undefined, '/api/session', { username: 'ppsk-muda-1', password: office.password }),
      401,
    );
    expect(await isSignedIn(await signIn('ppsk-muda-1', PHONE, NEW_PASSWORD))).toBe(true);
    const [stored] = await office.rows("select password_hash from account where username = 'ppsk-muda-1'");
    expect(stored).toEqual({ password_hash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) });
  });

  it.each([
    ['short', 'sebelas-hrf', 'newPassword'],
    ['the old one', undefined, 'newPassword'],
    ['the name of the account', 'persuratan-2026', 'newPassword'],
    ['always the same', 'ababababababab', 'newPassword'],
    ['one that many have', 'password1234', 'newPassword'],
    ['the name of the office', 'perlindungansaksi', 'newPassword'],
  ])('is refused where it is %s', async (_what, given, field) => {
    const newPassword = given ?? office.password;

    const response = await office.post('persuratan', '/api/account/password', {
      password: office.password,
      newPassword,
    });

    expect(expectProblem(response, 400).violations).toMatchObject([{ field }]);
  });

  it('needs the old one', async () => {
    const cookie = await signIn('persuratan');

    const response = await cookie.ask('POST', '/api/account/password', {
      password: 'salah',
      newPassword: NEW_PASSWORD,
    });

    expect(expectProblem(response, 400).violations).toMatchObject([{ field: 'password' }]);
  });

  it('leaves no trace, even where it is sent with a key', async () => {
    const headers = { 'idempotency-key': 'ganti-sandi' };
    const payload = { password: office.password, newPassword: NEW_PASSWORD };

    await office.ask('karo-phsk', { method: 'POST', url: '/api/account/password', headers, payload });

    expect(await office.rows("select 1 from idempotency_key where key = 'ganti-sandi'")).toEqual([]);
  });
});
