import type { OidcConfig } from '../config.ts';
import type { AccountSession } from '../contract/account.ts';
import type { Found } from '../contract/search.ts';
import type { Me, SignedOut, SignInOptions } from '../contract/session.ts';
import { SESSION_COOKIE } from '../testing/browser-session.ts';
import { TestOffice } from '../testing/office.ts';
import { HOME, type Person, TestProvider } from '../testing/oidc.ts';
import { expectProblem } from '../testing/problem.ts';

const START = '/api/session/oidc';
const NIP = '199001012015011001';

const people: { [login: string]: Person } = {
  'tanpa-nip': { email: 'tanpa@contoh.example' },
  asing: { nip: '000000000000000000' },
  surel: { email: 'JF-2@contoh.example', email_verified: true },
  'surel-belum': { email: 'jf-2@contoh.example', email_verified: false },
  ganda: { email: 'ganda@contoh.example', email_verified: true },
  pimpinan: { nip: '190000000000000001' },
};
let provider: TestProvider;
let office: TestOffice;

beforeAll(async () => {
  provider = await TestProvider.start({ ...people, budi: { nip: NIP } });
  office = await openOffice();
});
afterAll(async () => {
  await office.stop();
  await provider.stop();
});

async function openOffice(more: Partial<OidcConfig> = {}): Promise<TestOffice> {
  const opened = await TestOffice.start({ oidc: { ...provider.config, ...more } });
  await opened.rows("update pegawai set nip = $1 where id = 'jf-1'", [NIP]);
  await opened.rows("update pegawai set nip = $1 where id = 'sekjen'", ['190000000000000001']);
  await opened.rows("update pegawai set surel = 'jf-2@contoh.example' where id = 'jf-2'");
  await opened.rows("update pegawai set surel = 'ganda@contoh.example' where id in ('jf-3', 'jf-4')");
  return opened;
}

const get = (url: string, cookie = '', at = office) => at.ask(undefined, { url, headers: { cookie } });

/** The way to the provider: its address, and what the browser keeps meanwhile. */
async function begin(at = office, back = '') {
  const response = await get(`${START}${back}`, '', at);
  expect(response.statusCode).toBe(302);
  const kept = response.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return { url: response.headers.location!, kept, cookies: response.cookies };
}

/** The way there and back. @returns where the browser ends, and the cookie of its session */
async function signIn(login: string, at = office, back = '') {
  provider.forget();
  const { url, kept } = await begin(at, back);
  const returned = new URL(await provider.signIn(url, login));
  expect(returned.origin).toBe(HOME);
  const response = await get(returned.pathname + returned.search, kept, at);
  const session = response.cookies.find(({ name }) => name === SESSION_COOKIE)?.value;
  const ends = { location: response.headers.location, cookie: session && `${SESSION_COOKIE}=${session}` };
  return { ...ends, returned: returned.pathname + returned.search, kept };
}

it('is offered where the office has a provider', async () => {
  expect((await get('/api/session/options')).json<SignInOptions>().oidc).toBe('SSO contoh');
});

it('sends people to the provider with PKCE, state and nonce, which the browser keeps sealed', async () => {
  const { url, cookies } = await begin();

  const asked = Object.fromEntries(new URL(url).searchParams);
  expect(asked).toMatchObject({
    ...{ client_id: 'lincah', response_type: 'code', scope: 'openid profile email' },
    ...{ redirect_uri: `${HOME}${START}/callback`, code_challenge_method: 'S256' },
    ...{ state: expect.stringMatching(/^\S{40,}$/), nonce: expect.stringMatching(/^\S{40,}$/) },
  });
  expect(cookies).toMatchObject([{ name: 'lincah_oidc', httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 600 }]);
  for (const secret of [asked['state'], asked['nonce']]) expect(cookies[0]!.value).not.toContain(secret);
});

it('signs whoever the provider vouches for in, as their account, and back where they wanted to go', async () => {
  const { location, cookie } = await signIn('budi', office, '?kembali=/kasus');

  expect(location).toBe('/kasus');
  expect((await get('/v2/authentication/me', cookie)).json<Me>()).toMatchObject({ username: 'jf-1' });
  const { items } = (await get('/api/account/sessions', cookie)).json<Found<AccountSession>>();
  expect(items).toMatchObject([{ isCurrent: true }]);
});

it.each(['asing', 'tanpa-nip'])('makes no account of %s, who has none', async (login) => {
  const before = await office.rows('select count(*) from account');

  expect(await signIn(login)).toMatchObject({ location: '/masuk?sso=tanpa-akun', cookie: undefined });

  expect(await office.rows('select count(*) from account')).toEqual(before);
});

it('signs nobody in whose account is closed', async () => {
  await office.rows("update account set is_active = false where username = 'jf-1'");

  expect(await signIn('budi')).toMatchObject({ location: '/masuk?sso=tanpa-akun', cookie: undefined });

  await office.rows("update account set is_active = true where username = 'jf-1'");
});

describe('a browser that comes back', () => {
  it('with a code that was used is refused', async () => {
    const { returned, kept } = await signIn('budi');

    const again = await get(returned, kept);

    expect(again.headers.location).toBe('/masuk?sso=ditolak');
    expect(again.cookies.map(({ name }) => name)).not.toContain(SESSION_COOKIE);
  });

  it('with the code of another browser is refused', async () => {
    provider.forget();
    const [mine, theirs] = [await begin(), await begin()];
    const returned = new URL(await provider.signIn(theirs.url, 'budi'));
    const callback = returned.pathname + returned.search;

    expect((await get(callback)).headers.location).toBe('/masuk?sso=kedaluwarsa');
    expect((await get(callback, mine.kept)).headers.location).toBe('/masuk?sso=ditolak');
    expect((await get(callback, `${theirs.kept}x`)).headers.location).toBe('/masuk?sso=kedaluwarsa');
  });

  it('after ten minutes is sent to begin anew', async () => {
    provider.forget();
    const { url, kept } = await begin();
    const returned = new URL(await provider.signIn(url, 'budi'));
    office.simulation.clock.advance(10 * 60_000);

    const late = await get(returned.pathname + returned.search, kept);

    expect(late.headers.location).toBe('/masuk?sso=kedaluwarsa');
  });

  it('after the provider refused is told so', async () => {
    const { url, kept } = await begin();
    const state = new URL(url).searchParams.get('state');

    const refused = await get(`${START}/callback?error=access_denied&state=${state}`, kept);

    expect(refused.headers.location).toBe('/masuk?sso=ditolak');
  });

  it.each(['https://jahat.example', '//jahat.example', '/\\jahat.example'])('is never sent on to %s', async (back) => {
    expectProblem(await get(`${START}?kembali=${encodeURIComponent(back)}`), 400);
  });
});

it('signs people out of the provider, too', async () => {
  const { cookie } = await signIn('budi');
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };

  const { next } = (await office.ask(undefined, { method: 'DELETE', url: '/api/session', headers })).json<SignedOut>();

  expect(next).toBe(
    `${provider.issuer}/session/end?post_logout_redirect_uri=${encodeURIComponent(`${HOME}/masuk`)}&client_id=lincah`,
  );
  expectProblem(await get('/v2/authentication/me', cookie), 401);
});

it('leaves a second factor to the provider', async () => {
  await office.ask('admin', { method: 'PUT', url: '/api/security-settings', payload: { secondFactor: true } });

  const { cookie } = await signIn('pimpinan');

  expect((await get('/v2/authentication/me', cookie)).json<Me>()).toMatchObject({
    username: 'sekjen',
    mustEnrol: false,
  });
  expect((await get('/api/units', cookie)).statusCode).toBe(200);
});

it('knows people by an address that was verified, and is one person’s, where the office says so', async () => {
  const bySurel = await openOffice({ match: 'surel', claim: 'email' });

  const { cookie } = await signIn('surel', bySurel);

  expect((await get('/v2/authentication/me', cookie, bySurel)).json<Me>().username).toBe('jf-2');
  for (const login of ['surel-belum', 'ganda'])
    expect(await signIn(login, bySurel)).toMatchObject({ location: '/masuk?sso=tanpa-akun', cookie: undefined });
  await bySurel.stop();
});

it('says so where the provider is away, signs people in by password meanwhile', async () => {
  const own = await TestProvider.start({});
  const apart = await TestOffice.start({ oidc: own.config });
  await own.stop();

  expect((await get(START, '', apart)).headers.location).toBe('/masuk?sso=tidak-terjangkau');
  const signedIn = await apart.post(undefined, '/api/session', { username: 'jf-1', password: apart.password });
  expect(signedIn.statusCode).toBe(204);

  await apart.stop();
});

it('is not there where the office has no provider', async () => {
  const plain = await TestOffice.start();

  expectProblem(await get(START, '', plain), 404);
  expect((await get('/api/session/options', '', plain)).json<SignInOptions>().oidc).toBeNull();

  await plain.stop();
});
