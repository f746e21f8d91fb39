import type { ClientReadableStream } from '@grpc/grpc-js';
import { fixedClock } from '../clock.ts';
import { diagram, end, serviceTask, start } from '../testing/bpmn.ts';
import { GatewayForTest } from '../testing/gateway-for-test.ts';
import { drained } from '../testing/raw-client.ts';

const clock = fixedClock('2026-01-05T01:00:00Z');
const gateway = GatewayForTest.forFile({ clock });
const open: ClientReadableStream<Record<string, unknown>>[] = [];

afterEach(() => {
  for (const stream of open.splice(0)) stream.cancel();
});

interface Pushed {
  readonly key: string;
  readonly worker: string;
  readonly variables: string;
  readonly retries: number;
}

/** Opens a stream; what it brings is collected from then on. */
async function listen(type: string, worker: string, options: object = {}): Promise<Pushed[]> {
  const stream = gateway.stream('StreamActivatedJobs', { type, worker, timeout: 60_000, ...options });
  open.push(stream);
  const jobs: Pushed[] = [];
  stream.on('data', (job: Pushed) => jobs.push(job));
  stream.on('error', () => undefined);
  // The server says nothing until there is a job; a call after it on the same connection has come after it.
  await gateway.call('Topology', {});
  return jobs;
}

async function deploy(type: string): Promise<void> {
  const xml = diagram(type, [start(), serviceTask('t', { type }), end()], ['start -> t -> end']);
  await gateway.call('DeployResource', { resources: [{ name: `${type}.bpmn`, content: Buffer.from(xml) }] });
}

const create = (bpmnProcessId: string, variables: object = {}): Promise<unknown> =>
  gateway.call('CreateProcessInstance', { bpmnProcessId, version: -1, variables: JSON.stringify(variables) });

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 10_000 && !condition(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
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

  await gateway.call('FailJob', { jobKey: jobs[0]!.key, retries: 7 });
  await until(() => jobs.length > 1);
  clock.advance(60_001);
  await gateway.engine.tick();
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
  await gateway.call('Topology', {});
  await new Promise((resolve) => setTimeout(resolve, 50));
  await create('before');

  const polled = await drained(
    gateway.stream('ActivateJobs', {
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
  expect(await drained(gateway.stream('StreamActivatedJobs', request))).toMatchObject({ code: 3, details });
});

it('ends streams when the engine stops', async () => {
  const stream = gateway.stream('StreamActivatedJobs', { type: 'x', worker: 'w', timeout: 1 });
  const ended = drained(stream);
  await gateway.call('Topology', {});

  await gateway.engine.stop();

  expect(await ended).toMatchObject({ messages: [] });
});
