import { Secret, TOTP } from 'otpauth';
import type { EnrolmentAnswer, RecoveryCodes, SecondFactorAnswer } from '../contract/account.ts';
import type { Me } from '../contract/session.ts';
import { BrowserSession } from '../testing/browser-session.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const PERIOD = 30_000;
const URL = '/api/account/second-factor';
const next = () => office.simulation.clock.advance(PERIOD);
/** What an authenticator app shows. */
const codeOf = (secret: string, periods = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: office.simulation.clock.now() + periods * PERIOD,
  });
const signIn = (username: string, code?: string) =>
  office.post(undefined, '/api/session', { username, password: office.password, ...(code && { code }) });

async function enrol(username: string) {
  const browser = await BrowserSession.begin(office, username);
  const { secret, uri } = (await browser.post(URL, { password: office.password })).json<EnrolmentAnswer>();
  const confirmed = await browser.post(`${URL}/confirmation`, { code: codeOf(secret) });
  expect(confirmed.statusCode).toBe(200);
  return { browser, secret, uri, ...confirmed.json<RecoveryCodes>() };
}

it('does not count before a code of it was given', async () => {
  const browser = await BrowserSession.begin(office, 'jf-1');

  const { uri } = (await browser.post(URL, { password: office.password })).json<EnrolmentAnswer>();

  expect(uri).toMatch(
    /^otpauth:\/\/totp\/Lincah:jf-1\?issuer=Lincah&secret=[A-Z2-7]{32}&algorithm=SHA1&digits=6&period=30$/,
  );
  expect((await browser.get(URL)).json<SecondFactorAnswer>()).toMatchObject({ isOn: false, isObligatory: false });
  expect(expectProblem(await browser.post(`${URL}/confirmation`, { code: '000000' }), 400).violations).toMatchObject([
    { field: 'code' },
  ]);
  expect((await signIn('jf-1')).statusCode).toBe(204);
});

it('needs the password of whoever is signed in', async () => {
  const browser = await BrowserSession.begin(office, 'jf-1');

  expect(expectProblem(await browser.post(URL, { password: 'salah' }), 400).violations).toMatchObject([
    { field: 'password' },
  ]);
});

it('is asked for after the password, once it counts, and ends all other sessions', async () => {
  const other = await BrowserSession.begin(office, 'jf-2');
  const { browser, secret, recoveryCodes } = await enrol('jf-2');

  expect([await browser.isSignedIn(), await other.isSignedIn()]).toEqual([true, false]);
  expect(recoveryCodes).toHaveLength(10);
  expect(expectProblem(await signIn('jf-2'), 401).violations).toMatchObject([{ field: 'code' }]);
  expectProblem(await signIn('jf-2', '123456'), 401);
  next();
  expect((await signIn('jf-2', codeOf(secret))).statusCode).toBe(204);
  const wrong = await office.post(undefined, '/api/session', {
    username: 'jf-2',
    password: 'x',
    code: codeOf(secret, 1),
  });
  expect(expectProblem(wrong, 401).violations).toBeUndefined();
});

it('takes each code once, and none that is older than the last (ASVS 6.5.1)', async () => {
  const { secret } = await enrol('jf-3');
  next();
  next();
  const [older, code] = [codeOf(secret, -1), codeOf(secret)];

  const statuses = (await Promise.all([code, code, code].map((one) => signIn('jf-3', one)))).map(
    (one) => one.statusCode,
  );

  expect(statuses.sort()).toEqual([204, 401, 401]);
  expectProblem(await signIn('jf-3', older), 401);
});

it.each([
  [-2, 401],
  [-1, 204],
  [1, 204],
  [2, 401],
])('answers a code of %i periods from now with %i', async (periods, status) => {
  const username = `karo-${{ '-2': 'umum', '-1': 'phsk', 1: 'hukum', 2: 'penelaahan' }[periods]}`;
  const { secret } = await enrol(username);
  for (let n = 0; n < 4; n += 1) next();

  expect((await signIn(username, codeOf(secret, periods))).statusCode).toBe(status);
});

it('is given up for fifteen minutes after ten wrong codes, also where many are tried at once', async () => {
  const { secret } = await enrol('jf-4');
  next();

  const tries = Array.from({ length: 30 }, (_none, n) => signIn('jf-4', String(100_000 + n)));
  const statuses = (await Promise.all(tries)).map(({ statusCode }) => statusCode);

  expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  expectProblem(await signIn('jf-4', codeOf(secret)), 429);
  office.simulation.clock.advance(15 * 60_000 + 1);
  expect((await signIn('jf-4', codeOf(secret))).statusCode).toBe(204);
});

it('takes each recovery code once, however it is written, until there are new ones', async () => {
  const { browser, secret, recoveryCodes } = await enrol('jf-5');
  const [first, second, third] = recoveryCodes as [string, string, string];

  expect((await signIn('jf-5', first.toUpperCase().replaceAll('-', ' '))).statusCode).toBe(204);
  expectProblem(await signIn('jf-5', first), 401);
  expect((await browser.get(URL)).json<SecondFactorAnswer>()).toMatchObject({ isOn: true, recoveryCodesLeft: 9 });
  next();
  const renewed = (await browser.post(`${URL}/recovery-codes`, { code: codeOf(secret) })).json<RecoveryCodes>();
  expectProblem(await signIn('jf-5', second), 401);
  expect((await signIn('jf-5', renewed.recoveryCodes[0])).statusCode).toBe(204);
  expect(third).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
});

it('stores neither secret nor recovery codes in clear', async () => {
  const { secret, recoveryCodes } = await enrol('sekjen');

  const stored = JSON.stringify([
    await office.rows('select * from account_totp'),
    await office.rows('select * from recovery_code'),
    await office.rows('select * from idempotency_key'),
  ]);

  for (const text of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
    expect(stored).not.toContain(text);
});

it('closes HTTP Basic, which knows no codes', async () => {
  await enrol('persuratan');

  expect(expectProblem(await office.get('persuratan', '/v2/authentication/me'), 401).detail).toContain('token API');
});

it('is taken away by whoever gives a code', async () => {
  const { browser, secret } = await enrol('bupati');

  expectProblem(await browser.post(`${URL}/removal`, { code: '000000' }), 400);
  next();
  expect((await browser.post(`${URL}/removal`, { code: codeOf(secret) })).statusCode).toBe(204);

  expect((await signIn('bupati')).statusCode).toBe(204);
});

it('is reset by an admin, with all sessions, and on record', async () => {
  const { browser } = await enrol('gubernur');

  expectProblem(await office.ask('jf-6', { method: 'DELETE', url: '/api/accounts/gubernur/second-factor' }), 403);
  expect(
    (await office.ask('admin', { method: 'DELETE', url: '/api/accounts/gubernur/second-factor' })).statusCode,
  ).toBe(204);

  expect(await browser.isSignedIn()).toBe(false);
  expect((await signIn('gubernur')).statusCode).toBe(204);
  expect(
    await office.rows("select event, by_account from account_event where username = 'gubernur' order by id"),
  ).toEqual([
    { event: 'second-factor-added', by_account: 'gubernur' },
    { event: 'second-factor-reset', by_account: 'admin' },
  ]);
});

describe('where the office demands it of signers, keepers of identities and admins', () => {
  beforeAll(async () => {
    await office.ask('admin', { method: 'PUT', url: '/api/security-settings', payload: { secondFactor: true } });
  });

  it('opens nothing but enrolment and signing out to them, and everything to others', async () => {
    const browser = await BrowserSession.begin(office, 'kadis-kominfo');

    expect((await browser.get('/v2/authentication/me')).json<Me>().mustEnrol).toBe(true);
    expect((await browser.get(URL)).json<SecondFactorAnswer>()).toMatchObject({ isObligatory: true });
    const open = office.app.registered.filter(({ config }) => config?.policy === 'signed-in' && config.beforeEnrolment);
    expect(
      open
        .filter(({ method }) => method !== 'HEAD')
        .map(({ method, url }) => `${method} ${url}`)
        .sort(),
    ).toEqual([
      'DELETE /api/session',
      'GET /api/account/second-factor',
      'GET /v2/authentication/me',
      'POST /api/account/second-factor',
      'POST /api/account/second-factor/confirmation',
    ]);
    const closed = office.app.registered.filter(
      ({ config }) => config?.policy !== 'public' && !config?.beforeEnrolment,
    );
    for (const { method, url } of closed)
      expect(`${method} ${url} ${(await browser.ask(method as 'GET', url.replace(/:\w+|\*/g, '1'))).statusCode}`).toBe(
        `${method} ${url} 403`,
      );
    expect(closed.length).toBeGreaterThan(90);
    for (const username of ['kadis-kominfo', 'ppsk-muda-2'])
      expectProblem(await office.get(username, '/api/units'), 403);
    expect((await office.get('belu-jf-1', '/api/units')).statusCode).toBe(200);
  });

  it('opens everything once they have it, and does not let it go', async () => {
    const { browser, secret } = await enrol('kadis-dinkes');
    next();

    expect((await browser.get('/api/units')).statusCode).toBe(200);
    expectProblem(await browser.post(`${URL}/removal`, { code: codeOf(secret) }), 409);
  });
});
