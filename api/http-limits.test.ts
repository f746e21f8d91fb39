import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase, type TestDatabase } from '../engine/testing/database.ts';
import { HTTP_LIMITS } from './http-limits.ts';
import { type Simulation, startSimulation } from './simulation/start.ts';

const httpLimits = { ...HTTP_LIMITS, headers: 300, request: 600, answer: 1_500, silence: 5_000, look: 50 };

let database: TestDatabase;
let simulation: Simulation;

beforeAll(async () => {
  database = await makeTestDatabase();
  simulation = await startSimulation(database.url, undefined, undefined, { httpLimits });
});

afterAll(async () => {
  await simulation.stop();
  await database.drop();
});

/** Sends pieces of a request, some time after each other; @returns everything that came until the connection was closed */
function say(...pieces: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(simulation.office.url);
  const socket = net.connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (bytes) => {
    answer += bytes.toString();
  });
  const send = async (): Promise<void> => {
    for (const piece of pieces) {
      if (!socket.writable) return;
      socket.write(piece);
      await sleep(100);
    }
  };
  void send();
  return new Promise((resolve) => socket.on('error', () => undefined).on('close', () => resolve(answer)));
}

it('refuses headers that never end', async () => {
  const drops = Array.from({ length: 20 }, (_drop, index) => `x-${index}: 1\r\n`);

  const answer = await say('GET /v2/status HTTP/1.1\r\nhost: a\r\n', ...drops);

  expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*application\/problem\+json[\s\S]*Kirim ulang/);
});

it('refuses a body that never ends, and does nothing', async () => {
  const drops = Array.from({ length: 20 }, () => ' ');

  const answer = await say(
    'POST /api/session HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 200\r\n\r\n{',
    ...drops,
  );

  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

it('says of what is not HTTP that it is not', async () => {
  expect(await say('halo\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*bukan HTTP/);
});

it('answers in time that it takes too long, and says what to do', async () => {
  const holder = await database.pool.connect();
  await holder.query('begin; lock table unit_kerja in access exclusive mode');
  const authorization = `Basic ${Buffer.from(`admin:${simulation.office.demo!.password}`).toString('base64')}`;

  const response = await fetch(`${simulation.office.url}/api/units`, { headers: { authorization } });

  await holder.query('rollback');
  holder.release();
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('2');
  expect(((await response.json()) as { detail: string }).detail).toContain('coba lagi');
});

it('goes on with an answer that is written as it is read, however long that takes', async () => {
  const holder = await database.pool.connect();
  await holder.query('begin; lock table process_instance in access exclusive mode');
  const authorization = `Basic ${Buffer.from(`admin:${simulation.office.demo!.password}`).toString('base64')}`;

  const response = await fetch(`${simulation.office.url}/api/exports/xes`, { headers: { authorization } });
  await sleep(2 * httpLimits.answer);
  await holder.query('rollback');
  holder.release();

  expect(response.status).toBe(200);
  expect((await response.text()).trim()).toMatch(/<\/log>$/);
});
