import type { InjectOptions } from 'fastify';
import type { SignInOptions } from '../contract/session.ts';
import { SESSION_COOKIE } from '../testing/browser-session.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const MINUTE = 60_000;
const signIn = (username: string, password: string, remoteAddress = '10.0.0.1') =>
  office.ask(undefined, { method: 'POST', url: '/api/session', payload: { username, password }, remoteAddress });

async function cookieOf(username: string): Promise<string> {
  const response = await signIn(username, office.password);
  expect(response.statusCode).toBe(204);
  return `${SESSION_COOKIE}=${response.cookies[0]!.value}`;
}
const me = (cookie: string) => office.ask(undefined, { url: '/v2/authentication/me', headers: { cookie } });

it('signs in with a cookie that scripts and other sites cannot use', async () => {
  const response = await signIn('jf-1', office.password);

  expect(response.cookies).toEqual([
    {
      name: SESSION_COOKIE,
      value: expect.stringMatching(/^[0-9a-f]{64}$/),
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
    },
  ]);
  expect((await me(`${SESSION_COOKIE}=${response.cookies[0]!.value}`)).json().username).toBe('jf-1');
});

it('stores no token that could be used', async () => {
  const cookie = await cookieOf('jf-1');

  const stored = JSON.stringify(await office.rows('select * from session'));

  expect(stored).not.toContain(cookie.split('=')[1]);
});

it('ends a session when its holder signs out', async () => {
  const [cookie, other] = [await cookieOf('jf-1'), await cookieOf('jf-1')];
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };

  const response = await office.ask(undefined, { method: 'DELETE', url: '/api/session', headers });

  expect(response.statusCode).toBe(204);
  expect(response.cookies[0]).toMatchObject({ name: SESSION_COOKIE, value: '' });
  expectProblem(await me(cookie), 401);
  expect((await me(other)).statusCode).toBe(200);
});

it('ends a session after two idle hours', async () => {
  const cookie = await cookieOf('jf-2');
  office.simulation.clock.advance(120 * MINUTE - 1);
  expect((await me(cookie)).statusCode).toBe(200);

  office.simulation.clock.advance(120 * MINUTE + 1);

  expectProblem(await me(cookie), 401);
});

it('ends a session after twelve hours at all', async () => {
  const cookie = await cookieOf('jf-2');

  const alive: number[] = [];
  for (let hour = 1.5; hour <= 13.5; hour += 1.5) {
    office.simulation.clock.advance(90 * MINUTE);
    if ((await me(cookie)).statusCode === 200) alive.push(hour);
  }

  expect(alive).toEqual([1.5, 3, 4.5, 6, 7.5, 9, 10.5]);
});

it('ends every session of an account that is closed', async () => {
  const cookie = await cookieOf('jf-6');
  await office.rows("update account set is_active = false where username = 'jf-6'");

  expectProblem(await me(cookie), 401);
  expectProblem(await signIn('jf-6', office.password), 401);
});

describe('a write that a page of another site makes', () => {
  const shapes: readonly (readonly [what: string, headers: InjectOptions['headers']])[] = [
    ['says nothing of where it comes from', {}],
    ['comes from another site', { 'sec-fetch-site': 'cross-site' }],
    ['comes from a sister site', { 'sec-fetch-site': 'same-site' }],
    ['has another origin', { origin: 'https://jahat.example' }],
    ['has an origin that only looks alike', { origin: 'http://localhost:80.jahat.example', host: 'localhost:80' }],
    ['has another port for its origin', { origin: 'http://localhost:8081', host: 'localhost:8080' }],
    ['hides its origin', { origin: 'null' }],
    ['has another origin and lies', { origin: 'https://jahat.example', 'sec-fetch-site': 'same-origin' }],
  ];

  it.each(shapes)('and that %s is refused on every route', async (_what, headers) => {
    const cookie = await cookieOf('admin');
    const writes = office.app.registered.filter(
      ({ method, config }) =>
        config?.policy !== 'public' && [method].flat().some((one) => one !== 'GET' && one !== 'HEAD'),
    );
    const before = await office.contents();

    for (const { method, url } of writes) {
      const request = { method: [method].flat()[0] as 'POST', url: url.replace(/:\w+/g, '1') };
      expectProblem(await office.ask(undefined, { ...request, headers: { cookie, ...headers } }), 403);
    }
    expect(writes.length).toBeGreaterThan(15);
    expect(await office.contents()).toEqual(before);
    expect((await me(cookie)).statusCode).toBe(200);
  });

  it.each([
    ['names its own origin', { origin: 'http://lincah.example', host: 'lincah.example' }],
    ['is marked by the browser', { 'sec-fetch-site': 'same-origin' }],
  ])('is told from one of our own that %s', async (_what, headers) => {
    const cookie = await cookieOf('admin');

    const response = await office.ask(undefined, {
      method: 'POST',
      url: '/api/notices/read',
      headers: { cookie, ...headers },
    });

    expect(response.statusCode).toBe(204);
  });
});

it('offers the demo accounts with the agency of their posts', async () => {
  const { accounts } = (await office.ask(undefined, { url: '/api/session/options' })).json<SignInOptions>();

  const agencyOf = (username: string) => accounts.find((account) => account.username === username)?.instansi;
  expect(agencyOf('kadis-kominfo')).toBe('Pemerintah Kabupaten Belu');
  expect(agencyOf('jf-1')).toBe('Lembaga Perlindungan Saksi dan Korban');
  expect(agencyOf('admin')).toBeNull();
});
