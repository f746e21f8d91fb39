import type { ClientReadableStream } from '@grpc/grpc-js';
import { fixedClock } from '../clock.ts';
import { type RunningEngine, startEngine } from '../index.ts';
import { diagram, end, serviceTask, start } from '../testing/bpmn.ts';
import { makeTestDatabase, type TestDatabase } from '../testing/database.ts';
import { drained, type RawClient, rawClient } from '../testing/raw-client.ts';

let database: TestDatabase;
let engine: RunningEngine;
let client: RawClient;
const clock = fixedClock('2026-01-05T01:00:00Z');
const open: ClientReadableStream<Record<string, unknown>>[] = [];

beforeAll(async () => {
  database = await makeTestDatabase();
  engine = await startEngine({
    pool: database.pool,
    host: '127.0.0.1',
    port: 0,
    clock,
    exporter: () => [],
    onError: (error) => {
      throw error;
    },
    onStandby: () => undefined,
  });
  client = rawClient(engine.address);
});

afterEach(() => {
  for (const stream of open.splice(0)) stream.cancel();
});

afterAll(async () => {
  client.close();
  await engine.stop();
  await database.drop();
});

interface Pushed {
  readonly key: string;
  readonly worker: string;
  readonly variables: string;
  readonly retries: number;
}

/** Opens a stream; what it brings is collected from then on. */
async function listen(type: string, worker: string, options: object = {}): Promise<Pushed[]> {
  const stream = client.stream('StreamActivatedJobs', { type, worker, timeout: 60_000, ...options });
  open.push(stream);
  const jobs: Pushed[] = [];
  stream.on('data', (job: Pushed) => jobs.push(job));
  stream.on('error', () => undefined);
  // The server says nothing until there is a job; a call after it on the same connection has come after it.
  await client.call('Topology', {});
  return jobs;
}

async function deploy(type: string): Promise<void> {
  const xml = diagram(type, [start(), serviceTask('t', { type }), end()], ['start -> t -> end']);
  await client.call('DeployResource', { resources: [{ name: `${type}.bpmn`, content: Buffer.from(xml) }] });
}

const create = (bpmnProcessId: string, variables: object = {}): Promise<unknown> =>
  client.call('CreateProcessInstance', { bpmnProcessId, version: -1, variables: JSON.stringify(variables) });

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !condition(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
}

it('pushes a job when it is made, with the variables asked for', async () => {
  await deploy('made');
  const jobs = await listen('made', 'w', { fetchVariable: ['a'] });

  await create('made', { a: 1, b: 2 });
  await until(() => jobs.length > 0);

  expect(jobs).toMatchObject([{ worker: 'w', variables: '{"a":1}', tenantId: '<default>' }]);
});

it('pushes a job again when it is retried and when its time is over', async () => {
  await deploy('again');
  const jobs = await listen('again', 'w');
  await create('again');
  await until(() => jobs.length > 0);

  await client.call('FailJob', { jobKey: jobs[0]!.key, retries: 7 });
  await until(() => jobs.length > 1);
  clock.advance(60_001);
  await engine.tick();
  await until(() => jobs.length > 2);

  expect(jobs.map(({ key }) => key)).toEqual([jobs[0]!.key, jobs[0]!.key, jobs[0]!.key]);
  expect(jobs.map(({ retries }) => retries)).toEqual([3, 7, 7]);
});

it('lets several streams take turns, each job going to one', async () => {
  await deploy('turns');
  const first = await listen('turns', 'first');
  const second = await listen('turns', 'second');

  for (let count = 0; count < 6; count += 1) await create('turns');
  await until(() => first.length + second.length >= 6);

  expect([first.length, second.length]).toEqual([3, 3]);
  expect(new Set([...first, ...second].map(({ key }) => key)).size).toBe(6);
});

it('leaves to polls what was ready before a stream was opened, and what comes after it is gone', async () => {
  await deploy('before');
  await create('before');
  const jobs = await listen('before', 'w');
  open.pop()!.cancel();
  await client.call('Topology', {});
  await new Promise((resolve) => setTimeout(resolve, 50));
  await create('before');

  const polled = await drained(
    client.stream('ActivateJobs', {
      type: 'before',
      worker: 'p',
      timeout: 1_000,
      maxJobsToActivate: 5,
      requestTimeout: -1,
    }),
  );

  expect(jobs).toEqual([]);
  expect(polled.messages.flatMap((message) => message['jobs'] as unknown[])).toHaveLength(2);
});

it('goes round a stream whose client does not read: its jobs are for others', async () => {
  await deploy('blocked');
  await listen('blocked', 'blocked');
  open[0]!.pause();
  const filler = 'x'.repeat(200_000);
  for (let count = 0; count < 60; count += 1) await create('blocked', { filler });
  const reader = await listen('blocked', 'reader');
  reader.length = 0;

  for (let count = 0; count < 4; count += 1) await create('blocked');
  await until(() => reader.length >= 4);

  expect(reader).toHaveLength(4);
});

it.each([
  ['type', { type: ' ', timeout: 1 }, 'Expected to stream activated jobs with type to be present, but it was blank'],
  ['timeout', { type: 't' }, "Expected to stream activated jobs with timeout to be greater than zero, but it was '0'"],
])('refuses a stream without %s', async (_what, request, details) => {
  expect(await drained(client.stream('StreamActivatedJobs', request))).toMatchObject({ code: 3, details });
});

it('ends streams when the engine stops', async () => {
  const stream = client.stream('StreamActivatedJobs', { type: 'x', worker: 'w', timeout: 1 });
  const ended = drained(stream);
  await client.call('Topology', {});

  await engine.stop();

  expect(await ended).toMatchObject({ messages: [] });
});
