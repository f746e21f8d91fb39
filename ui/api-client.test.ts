import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ask, isStatus, post, remove, UNREACHABLE, upload } from './api-client.ts';

/** What the server does with each request in turn: a status with headers, or 'cut'. */
let turns: ('cut' | readonly [status: number, headers?: { readonly [name: string]: string }])[];
let keys: (string | undefined)[];
let server: http.Server;
let url: string;

beforeAll(async () => {
  server = http.createServer((request, response) => {
    keys.push(request.headers['idempotency-key'] as string | undefined);
    const turn = turns.shift() ?? [204];
    if (turn === 'cut') return void request.socket.destroy();
    request.resume().on('end', () => {
      const [status, headers] = turn;
      if (status === 204) return response.writeHead(status).end();
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      return response.end(JSON.stringify({ detail: 'Jawaban.', status }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/process-instances`;
});

beforeEach(() => {
  keys = [];
});

afterAll(() => void server.close());

const statusOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'answered',
    (error: { status: number }) => error.status,
  );

it('sends a command again with its key after a cut, a busy server, and one that is still at it', async () => {
  turns = ['cut', [503, { 'retry-after': '0' }], [200]];
  expect(await statusOf(post(url, { a: 1 }))).toBe('answered');

  turns = [[409, { 'retry-after': '0' }], [204]];
  expect(await statusOf(remove(url))).toBe('answered');

  expect(keys).toHaveLength(5);
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(new Set(keys.slice(3)).size).toBe(1);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys[3]).not.toBe(keys[0]);
});

it('keeps the key of a command that was never answered, until the same is sent again', async () => {
  turns = ['cut', 'cut', 'cut'];
  expect(await statusOf(post(url, { a: 2 }))).toBe(UNREACHABLE);
  turns = [[200], [200]];
  await post(url, { a: 2 });
  await post(url, { a: 2 });

  expect(keys).toHaveLength(5);
  expect(new Set(keys.slice(0, 4)).size).toBe(1);
  expect(keys[4]).not.toBe(keys[0]);
});

it('takes a refusal for an answer, and a new key for the next time', async () => {
  turns = [[409], [400], [204]];

  expect(await statusOf(post(url, { a: 3 }))).toBe(409);
  expect(await statusOf(post(url, { a: 3 }))).toBe(400);
  expect(await statusOf(post(url, { a: 3 }))).toBe('answered');

  expect(new Set(keys).size).toBe(3);
});

it('knows a file by itself', async () => {
  const file = new File(['%PDF-'], 'a.pdf');
  turns = ['cut', [201], [201]];

  await upload(url, file);
  await upload(url, new File(['%PDF-'], 'a.pdf'));

  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

it('sends nothing else again, and nothing else with a key', async () => {
  turns = ['cut'];

  const error: unknown = await ask(url, { username: 'a' }).catch((failure: unknown) => failure);

  expect(isStatus(error, UNREACHABLE)).toBe(true);
  expect(keys).toEqual([undefined]);
});
