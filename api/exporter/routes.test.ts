import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { type Simulation, startSimulation } from '../simulation/start.ts';
import { ACCOUNT } from '../testing/cluster.ts';
import { type Answer, TestExporter } from '../testing/exporter.ts';
import { InventedCase } from '../testing/records.ts';

/** Nobody listens there: the office takes records whether or not its cluster answers. */
const AWAY = { address: '127.0.0.1:9', exporter: ACCOUNT };

let database: TestDatabase;
let simulation: Simulation;
let exporter: TestExporter;
/** From partition 4 on, JavaScript's numbers cannot hold the keys. */
let partition = 10;

beforeAll(async () => {
  database = await makeTestDatabase();
  simulation = await startSimulation(database.url, AWAY);
  exporter = new TestExporter(simulation.office.url, ACCOUNT);
});
afterAll(async () => {
  await simulation.stop();
  await database.drop();
});

/** A case on a partition that no other test uses. */
const newCase = (): InventedCase => {
  partition += 1;
  return new InventedCase(partition);
};
const rows = async (text: string, ...values: unknown[]): Promise<object[]> =>
  (await database.pool.query<object>(text, values)).rows;
const positionOf = ({ key }: InventedCase): Promise<object[]> =>
  rows('select position::int from exporter_position where partition_id = $1', Number(BigInt(key) >> 51n));
/** Ends the session that waits for a lock, once one does. */
async function endWaiting(): Promise<void> {
  const text =
    "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
  while ((await rows(text)).length === 0) await sleep(20);
}
const statuses = (answers: readonly Answer[]): number[] => [...new Set(answers.map(({ status }) => status))];

it('answers what the exporter asks before its first batch', async () => {
  const answers = await exporter.open();

  expect(answers.map(({ body }) => body)).toEqual(answers.map(() => '{"acknowledged":true}'));
  expect(answers.length).toBeGreaterThan(5);
});

it('stores a batch before it acknowledges it', async () => {
  const kasus = newCase();
  const task = kasus.nextKey();

  const answer = await exporter.send([
    kasus.start(),
    kasus.variable('uraianTugas', '"Uji"'),
    kasus.task('CREATED', task),
  ]);

  expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { took: 0, errors: false, items: [] }]);
  expect(await rows('select key, state from process_instance where key = $1', kasus.key)).toEqual([
    { key: kasus.key, state: 'ACTIVE' },
  ]);
  expect(await rows('select key, state, candidate_groups from user_task where key = $1', task)).toEqual([
    { key: task, state: 'CREATED', candidate_groups: ['karo-hukum'] },
  ]);
  expect(await positionOf(kasus)).toEqual([{ position: 3 }]);
});

it('counts what comes again once: whole batches, parts of them, and twice in one batch', async () => {
  const kasus = newCase();
  const batch = [kasus.start(), kasus.flow('flow_1'), kasus.flow('flow_1')];

  await exporter.send(batch);
  await exporter.send(batch);
  await exporter.send([...batch, kasus.flow('flow_1')]);
  const last = kasus.flow('flow_1');
  await exporter.send([last, last]);

  expect(await rows('select taken from sequence_flow where process_instance_key = $1', kasus.key)).toEqual([
    { taken: 4 },
  ]);
});

it('counts once what comes in several requests at the same time', async () => {
  const kasus = newCase();
  const batch = [kasus.start(), ...Array.from({ length: 20 }, () => kasus.flow('flow_1'))];

  const answers = await Promise.all(Array.from({ length: 4 }, () => exporter.send(batch)));

  expect(statuses(answers)).toEqual([200]);
  expect(await rows('select taken from sequence_flow where process_instance_key = $1', kasus.key)).toEqual([
    { taken: 20 },
  ]);
});

it('never goes back where an old batch comes after a newer one', async () => {
  const kasus = newCase();
  const task = kasus.nextKey();
  const old = [kasus.start(), kasus.task('CREATED', task)];
  const pelaku = { pelaku: { pegawai: 'jf-1', nama: 'Uji' } };

  await exporter.send(old);
  await exporter.send([kasus.task('COMPLETED', task, pelaku)]);
  await exporter.send(old);

  expect(await rows("select state, performer->>'nama' as nama from user_task where key = $1", task)).toEqual([
    { state: 'COMPLETED', nama: 'Uji' },
  ]);
});

it('keeps partitions apart, also in one batch', async () => {
  const [one, two] = [newCase(), newCase()];
  await exporter.send([two.start(), two.flow('flow_1')]);

  await exporter.send([one.start(), two.flow('flow_1'), one.flow('flow_1')]);

  expect([await positionOf(one), await positionOf(two)]).toEqual([[{ position: 2 }], [{ position: 3 }]]);
  expect(
    await rows('select taken from sequence_flow where process_instance_key = any($1) order by taken', [
      one.key,
      two.key,
    ]),
  ).toEqual([{ taken: 1 }, { taken: 2 }]);
});

it('puts aside what is no record, keeps it, and goes on', async () => {
  const kasus = newCase();
  const [start, flow] = [kasus.start(), kasus.flow('flow_1')];
  const broken = { ...kasus.flow('flow_2'), json: `{"rusak ${kasus.key} }` };

  const answer = await exporter.post(
    `ini bukan rekaman ${kasus.key}\n${exporter.linesOf([start])}${exporter.linesOf([broken, flow])}`,
  );
  const again = await exporter.send([broken]);

  expect(statuses([answer, again])).toEqual([200]);
  expect(await rows('select count(*)::int as n from process_instance where key = $1', kasus.key)).toEqual([{ n: 1 }]);
  expect(
    await rows(
      "select position::int from rejected_record where convert_from(content, 'UTF8') like '%' || $1 || '%' order by 1 nulls first",
      kasus.key,
    ),
  ).toEqual([{ position: null }, { position: 3 }]);
});

it('puts aside a record that cannot be projected, and projects those around it', async () => {
  const kasus = newCase();
  const task = kasus.nextKey();
  const start = kasus.start();
  const wrong = kasus.record('JOB', 'CREATED', kasus.nextKey(), { type: 'io.camunda.zeebe:userTask' });

  const answer = await exporter.send([start, wrong, kasus.task('CREATED', task)]);

  expect(answer.status).toBe(200);
  expect(await rows('select state from user_task where key = $1', task)).toEqual([{ state: 'CREATED' }]);
  expect(await rows('select position::int from rejected_record where partition_id = $1', partition)).toEqual([
    { position: 2 },
  ]);
});

it('passes by what it does not know', async () => {
  const kasus = newCase();

  const answer = await exporter.send([
    kasus.record('TELEPATHY', 'SENT', kasus.nextKey(), {}),
    kasus.record('PROCESS', 'DELETED', kasus.nextKey(), { resource: '' }),
    kasus.start(),
  ]);

  expect(answer.status).toBe(200);
  expect(await positionOf(kasus)).toEqual([{ position: 3 }]);
  expect(await rows('select from rejected_record where partition_id = $1', partition)).toEqual([]);
});

it('shows an incident until it is resolved, whatever else is told of it', async () => {
  const kasus = newCase();
  const key = kasus.nextKey();
  const stateOf = async () => (await rows('select state from incident where key = $1', key))[0];
  await exporter.send([kasus.start(), kasus.incident('CREATED', key), kasus.incident('MIGRATED', key)]);
  const before = await stateOf();

  await exporter.send([kasus.incident('RESOLVED', key)]);

  expect([before, await stateOf()]).toEqual([{ state: 'ACTIVE' }, { state: 'RESOLVED' }]);
});

it('stores nothing of a batch that breaks off', async () => {
  const kasus = newCase();
  const text = exporter.linesOf([kasus.start(), kasus.flow('flow_1')]);
  const headers = {
    authorization: `Basic ${Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')}`,
    'content-type': 'application/x-ndjson',
  };
  const request = http.request(`${simulation.office.url}/_bulk`, { method: 'POST', headers });
  const broken = new Promise((resolve) => request.on('error', resolve));
  request.write(text.slice(0, text.length - 100));
  await sleep(100);
  request.destroy();
  await broken;

  expect(await positionOf(kasus)).toEqual([]);
  expect((await exporter.post(text)).status).toBe(200);
  expect(await positionOf(kasus)).toEqual([{ position: 2 }]);
});

it('does not acknowledge what it could not store, and takes it once it can', async () => {
  const kasus = newCase();
  const batch = [kasus.start(), kasus.flow('flow_1')];
  const blocker = await database.pool.connect();
  await blocker.query('begin; lock table sequence_flow');

  const sent = exporter.send(batch);
  await endWaiting();
  const refused = await sent;
  await blocker.query('rollback');
  blocker.release();

  expect(refused.status).toBe(503);
  expect(await positionOf(kasus)).toEqual([]);
  expect((await exporter.send(batch)).status).toBe(200);
  expect(await rows('select taken from sequence_flow where process_instance_key = $1', kasus.key)).toEqual([
    { taken: 1 },
  ]);
});

it('asks who sends more than it can hold at once to come again', async () => {
  const kasus = newCase();
  const batch = [kasus.start(), kasus.flow('flow_1')];
  const blocker = await database.pool.connect();
  await blocker.query('begin; lock table sequence_flow');

  const answers: Answer[] = [];
  const sent = Array.from({ length: 8 }, async () => answers.push(await exporter.send(batch)));
  while (answers.length < 4) await sleep(20);
  await blocker.query('rollback');
  blocker.release();
  await Promise.all(sent);

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429, 429, 429, 429]);
  expect(await rows('select taken from sequence_flow where process_instance_key = $1', kasus.key)).toEqual([
    { taken: 1 },
  ]);
});

it('takes batches of more than ten million bytes, and refuses one beyond all measure', async () => {
  const kasus = newCase();
  const large = JSON.stringify('x'.repeat(12_000_000));

  const taken = await exporter.send([kasus.start(), kasus.variable('besar', large)]);
  const refused = await exporter
    .post('x'.repeat(65 * 1024 * 1024))
    .catch((error: Error) => ({ status: 413, body: error.message }));

  expect(taken.status).toBe(200);
  expect(await rows('select length(value) as n from variable where process_instance_key = $1', kasus.key)).toEqual([
    { n: 12_000_002 },
  ]);
  expect(refused.status).toBe(413);
});

it.each([
  ['no password', undefined],
  ['a wrong password', `Basic ${Buffer.from('zeebe:salah-salah-salah').toString('base64')}`],
  ['an account of the office', `Basic ${Buffer.from('admin:simulasi-lincah').toString('base64')}`],
])('takes nothing from whoever has %s', async (_who, authorization) => {
  const headers = { 'content-type': 'application/x-ndjson', ...(authorization && { authorization }) };
  const ask = (method: 'PUT' | 'POST', url: string) =>
    simulation.office.app.inject({ method, url, headers, payload: exporter.linesOf([newCase().start()]) });

  const answers = [
    await ask('POST', '/_bulk'),
    await ask('PUT', '/_index_template/x'),
    await ask('PUT', '/x*/_settings'),
  ];

  expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401]);
  expect(answers[0]!.headers['www-authenticate']).toContain('Basic');
  expect(await rows('select from exporter_position where partition_id = $1', partition)).toEqual([]);
});

it('gives the exporter no other door', async () => {
  const authorization = `Basic ${Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')}`;

  const answer = await simulation.office.app.inject({ url: '/v2/topology', headers: { authorization } });

  expect(answer.statusCode).toBe(401);
});

it('is open while its cluster is away, and says so', async () => {
  const live = await simulation.office.app.inject({ url: '/health/live' });
  const ready = await simulation.office.app.inject({ url: '/health/ready' });

  expect([live.statusCode, ready.statusCode]).toEqual([200, 503]);
  expect(ready.json()).toMatchObject({ detail: expect.stringContaining('belum siap') });
});

it('refuses a database that another engine filled', async () => {
  await expect(startSimulation(database.url)).rejects.toThrow('Expected a database for the embedded engine');
});

it('has no such routes where the engine is embedded', async () => {
  const own = await makeTestDatabase();
  const embedded = await startSimulation(own.url);
  const url = '/_bulk';
  const answer = await embedded.office.app.inject({ method: 'POST', url, payload: {} });
  await embedded.stop();
  await own.drop();

  expect(answer.statusCode).toBe(404);
});
