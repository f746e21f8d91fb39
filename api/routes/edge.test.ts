import type { RouteOptions } from 'fastify';
import { BrowserSession } from '../testing/browser-session.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem, expectRefused } from '../testing/problem.ts';

let office: TestOffice;
let secured: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  secured = await TestOffice.start({ publicUrl: 'https://lincah.example' });
});
afterAll(async () => {
  await office.stop();
  await secured.stop();
});

interface Shape {
  readonly type?: string;
  readonly additionalProperties?: unknown;
  readonly patternProperties?: object;
  readonly properties?: { readonly [name: string]: Shape };
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

/** Where an object of a shape takes fields that nobody named. */
function openings(shape: Shape | undefined, at: string): string[] {
  if (!shape) return [];
  const isOpen = shape.type === 'object' && shape.additionalProperties !== false && !shape.patternProperties;
  return [
    ...(isOpen ? [at] : []),
    ...Object.entries(shape.properties ?? {}).flatMap(([name, one]) => openings(one, `${at}.${name}`)),
    ...(shape.anyOf ?? []).flatMap((one) => openings(one, at)),
    ...openings(shape.items, `${at}[]`),
  ];
}

const methodOf = ({ method }: RouteOptions): 'GET' | 'POST' => [method].flat()[0] as 'GET';
const addressOf = ({ url }: RouteOptions): string => url.replace(/:\w+|\*/g, '1');
const machines = (): RouteOptions[] =>
  office.app.registered.filter(({ url, method }) => /^\/(api|v2)\//.test(url) && method !== 'HEAD');

describe('unknown fields', () => {
  it('have no place in the body and query of any route', () => {
    const open = office.app.registered.flatMap(({ method, url, schema }) => [
      ...openings(schema?.body as Shape, `${method} ${url} body`),
      ...openings(schema?.querystring as Shape, `${method} ${url} query`),
    ]);

    expect(open).toEqual([]);
  });

  it('are refused in the query of every route', async () => {
    for (const route of machines().filter(({ config }) => config?.policy !== 'public')) {
      const response = await office.ask('admin', { method: methodOf(route), url: `${addressOf(route)}?asing=1` });
      expect(`${methodOf(route)} ${route.url} ${response.statusCode}`).toMatch(/ 40[04]$| 415$/);
    }
  });

  it.each([
    ['GET', '/v2/authentication/me?asing=1'],
    ['GET', '/api/session/options?asing=1'],
    ['POST', '/api/notices/read?asing=1'],
  ] as const)('are named: %s %s', async (method, url) => {
    const { violations } = await expectRefused(office, 'admin', { method, url }, 400);

    expect(violations).toEqual([{ field: 'asing', message: "Isian 'asing' tidak dikenal." }]);
  });

  it('are refused where nothing is asked for', async () => {
    const bodiless = machines().filter(
      ({ schema, method }) => !schema?.body && !schema?.consumes && method !== 'GET' && method !== 'DELETE',
    );

    for (const route of bodiless)
      await expectRefused(office, 'admin', { method: 'POST', url: addressOf(route), payload: { asing: 1 } }, 400);
    expect(bodiless.length).toBeGreaterThan(3);
  });
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'text/json', ''])(
  'reads no %j where JSON is asked for, so that a page of another site cannot sign anyone in',
  async (type) => {
    const payload = JSON.stringify({ username: 'jf-1', password: office.password });
    const headers = { 'content-type': type };

    const response = await office.ask(undefined, { method: 'POST', url: '/api/session', headers, payload });

    expectProblem(response, 415);
    expect(response.cookies).toEqual([]);
  },
);

describe('headers', () => {
  const everything = () => office.app.registered.filter(({ method }) => method === 'GET');

  it('let no page run a script that is not a file of ours, nor be framed by others', async () => {
    for (const route of everything()) {
      const { headers } = await office.ask('admin', { url: addressOf(route) });
      const policy = String(headers['content-security-policy']);
      const scripts = policy.split('; ').filter((one) => /^(script|default|object)-src/.test(one));

      expect(`${route.url} ${policy}`).toContain("default-src 'none'");
      expect(scripts.filter((one) => /unsafe|\*|https?:|data:/.test(one))).toEqual([]);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    }
  });

  it('forbid to keep any answer but the built files of the screens', async () => {
    const kept: string[] = [];
    for (const route of everything()) {
      const { headers } = await office.ask('admin', { url: addressOf(route) });
      if (headers['cache-control'] !== 'no-store') kept.push(route.url);
    }

    expect(kept.filter((url) => url !== '/assets/*' && !url.startsWith('/docs'))).toEqual([]);
  });

  it('let no other site read an answer', async () => {
    const headers = { origin: 'https://jahat.example' };

    for (const method of ['GET', 'OPTIONS'] as const) {
      const answer = await office.ask('admin', { method, url: '/v2/authentication/me', headers });
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('where people come by HTTPS', () => {
  it('binds cookies to host, root and HTTPS, and browsers to HTTPS', async () => {
    const signedIn = await secured.post(undefined, '/api/session', { username: 'jf-1', password: secured.password });
    const [cookie] = signedIn.cookies;

    expect(cookie).toEqual({
      ...{ name: '__Host-lincah_session', value: expect.stringMatching(/^[0-9a-f]{64}$/), path: '/' },
      ...{ httpOnly: true, secure: true, sameSite: 'Lax' },
    });
    expect(signedIn.headers['strict-transport-security']).toBe('max-age=31536000');
    const me = (name: string) =>
      secured.ask(undefined, { url: '/v2/authentication/me', headers: { cookie: `${name}=${cookie!.value}` } });
    expect((await me('__Host-lincah_session')).statusCode).toBe(200);
    expectProblem(await me('lincah_session'), 401);
  });

  it.each([
    ['https://lincah.example', 204],
    ['http://lincah.example', 403],
    ['https://lincah.example.jahat.example', 403],
  ])('takes a write from a page at %s with %i, though a proxy changed the host', async (origin, status) => {
    const signedIn = await secured.post(undefined, '/api/session', { username: 'jf-1', password: secured.password });
    const cookie = `__Host-lincah_session=${signedIn.cookies[0]!.value}`;

    const response = await secured.ask(undefined, {
      ...{ method: 'POST', url: '/api/notices/read', headers: { cookie, origin, host: '10.0.0.5:8080' } },
    });

    expect(response.statusCode).toBe(status);
  });
});

describe('an uploaded file', () => {
  const NAMES = [
    '../../etc/passwd',
    'a\\";filename=\\"b.exe',
    'laporan\u202efdp.exe',
    `${'a'.repeat(119)}𠮷.pdf`,
    '<img src=x onerror=alert(1)>.pdf',
    "x'y%0d%0aset-cookie:a=b.pdf",
    'laporan kegiatan Ñandú.pdf',
    '.htaccess',
    'CON',
  ];

  it.each(NAMES)('named %j is handed out as an inert download under a tame name', async (name) => {
    const content = '%PDF-1.7 <script>alert(1)</script>';
    const uploaded = await office.upload('jf-1', '/v2/documents', [{ name, content }]);
    expect(uploaded.statusCode).toBe(201);
    const { documentId } = uploaded.json<{ documentId: string }>();

    const { headers } = await office.get('jf-1', `/v2/documents/${documentId}`);

    expect(headers['content-disposition']).toMatch(/^attachment; filename="[\w. -]+"; filename\*=UTF-8''[\w.%~-]+$/);
    expect(decodeURIComponent(String(headers['content-disposition']))).not.toMatch(/[<>/\\\u202e]/);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a picture with a script', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a page behind a blank', ' %PDF-1.7<script>'],
    ['an archive', 'PK\u0003\u0004'],
    ['nothing', ''],
  ])('that is %s is not taken, whatever its name', async (_what, content) => {
    expectProblem(await office.upload('jf-1', '/v2/documents', [{ name: 'a.pdf', content }]), 400);
  });
});

it('previews letters of ours only, in frames of ours only', async () => {
  const { letters } = await office.play();
  const browser = await BrowserSession.begin(office, 'admin');

  const { headers } = await browser.get(`/api/letters/${letters[0]!.id}/pdf`);

  expect(headers['content-disposition']).toMatch(/^inline; filename="[\w. -]+\.pdf"; filename\*=/);
  expect(headers['content-type']).toBe('application/pdf');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
});
