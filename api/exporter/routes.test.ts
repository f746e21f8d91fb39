import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase } from '../../engine/testing/database.ts';
import { EXPORTER } from '../policy/matrix/rows-law.ts';
import { gapsOf, questionsTo } from '../policy/matrix/table.ts';
import { startSimulation } from '../simulation/start.ts';
import { ACCOUNT } from '../testing/cluster.ts';
import type { Answer } from '../testing/exporter.ts';
import { ExporterOffice } from '../testing/exporter-office.ts';
import { openedOffice } from '../testing/opened-office.ts';

const office = ExporterOffice.forFile();

it('answers what the exporter asks before its first batch', async () => {
  const answers = await office.exporter.open();

  expect(answers.map(({ body }) => body)).toEqual(answers.map(() => '{"acknowledged":true}'));
  expect(answers.length).toBeGreaterThan(5);
});

it('stores nothing of a batch that breaks off', async () => {
  const kasus = office.newCase();
  const text = office.exporter.linesOf([kasus.start(), kasus.flow('flow_1')]);
  const headers = {
    authorization: `Basic ${Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')}`,
    'content-type': 'application/x-ndjson',
  };
  const request = http.request(`${office.simulation.office.url}/_bulk`, { method: 'POST', headers });
  const broken = new Promise((resolve) => request.on('error', resolve));
  request.write(text.slice(0, text.length - 100));
  await sleep(100);
  request.destroy();
  await broken;

  expect(await office.positionOf(kasus)).toEqual([]);
  expect((await office.exporter.post(text)).status).toBe(200);
  expect(await office.positionOf(kasus)).toEqual([{ position: 2 }]);
});

it('does not acknowledge what it could not store, and takes it once it can', async () => {
  const kasus = office.newCase();
  const batch = [kasus.start(), kasus.flow('flow_1')];
  const blocker = await office.database.pool.connect();
  await blocker.query('begin; lock table sequence_flow');

  const sent = office.exporter.send(batch);
  await office.endWaiting();
  const refused = await sent;
  await blocker.query('rollback');
  blocker.release();

  expect(refused.status).toBe(503);
  expect(await office.positionOf(kasus)).toEqual([]);
  expect((await office.exporter.send(batch)).status).toBe(200);
  expect(await office.rows('select taken from sequence_flow where process_instance_key = $1', kasus.key)).toEqual([
    { taken: 1 },
  ]);
});

it('asks who sends more than it can hold at once to come again', async () => {
  const kasus = office.newCase();
  const batch = [kasus.start(), kasus.flow('flow_1')];
  const blocker = await office.database.pool.connect();
  await blocker.query('begin; lock table sequence_flow');

  const answers: Answer[] = [];
  const sent = Array.from({ length: 8 }, async () => answers.push(await office.exporter.send(batch)));
  while (answers.length < 4) await sleep(20);
  await blocker.query('rollback');
  blocker.release();
  await Promise.all(sent);

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429, 429, 429, 429]);
  expect(await office.rows('select taken from sequence_flow where process_instance_key = $1', kasus.key)).toEqual([
    { taken: 1 },
  ]);
});

it('takes batches of more than ten million bytes, and refuses one beyond all measure', async () => {
  const kasus = office.newCase();
  const large = JSON.stringify('x'.repeat(12_000_000));

  const taken = await office.exporter.send([kasus.start(), kasus.variable('besar', large)]);
  const refused = await office.exporter
    .post('x'.repeat(65 * 1024 * 1024))
    .catch((error: Error) => ({ status: 413, body: error.message }));

  expect(taken.status).toBe(200);
  expect(
    await office.rows('select length(value) as n from variable where process_instance_key = $1', kasus.key),
  ).toEqual([{ n: 12_000_002 }]);
  expect(refused.status).toBe(413);
});

it.each([
  ['no password', undefined],
  ['a wrong password', `Basic ${Buffer.from('zeebe:salah-salah-salah').toString('base64')}`],
  ['an account of the office', `Basic ${Buffer.from('admin:simulasi-lincah').toString('base64')}`],
])('takes nothing from whoever has %s', async (_who, authorization) => {
  const headers = { 'content-type': 'application/x-ndjson', ...(authorization && { authorization }) };
  const ask = (method: 'PUT' | 'POST', url: string) =>
    office.simulation.office.app.inject({
      method,
      url,
      headers,
      payload: office.exporter.linesOf([office.newCase().start()]),
    });

  const { registered } = office.simulation.office.app;
  const machines = questionsTo(registered).filter(({ ask }) => ask === EXPORTER);
  const answers = await Promise.all(machines.map(({ method, url }) => ask(method as 'PUT', url.replace(/:\w+/, 'x'))));

  expect(gapsOf(registered).rowless).toEqual([]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401]);
  expect(answers[0]!.headers['www-authenticate']).toContain('Basic');
  expect(await office.rows('select from exporter_position where partition_id = $1', office.partition)).toEqual([]);
});

it('gives the exporter no other door', async () => {
  const authorization = `Basic ${Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')}`;

  const answer = await office.simulation.office.app.inject({ url: '/v2/topology', headers: { authorization } });

  expect(answer.statusCode).toBe(401);
});

it('is open while its cluster is away, and says so', async () => {
  const live = await office.simulation.office.app.inject({ url: '/health/live' });
  const ready = await office.simulation.office.app.inject({ url: '/health/ready' });

  expect([live.statusCode, ready.statusCode]).toEqual([200, 503]);
  expect(ready.json()).toMatchObject({ detail: expect.stringContaining('belum siap') });
});

it('refuses a database that another engine filled', async () => {
  await expect(startSimulation(office.database.url)).rejects.toThrow('Expected a database for the embedded engine');
});

it('has no such routes where the engine is embedded', async () => {
  const own = await makeTestDatabase(await openedOffice());
  const embedded = await startSimulation(own.url);
  const url = '/_bulk';
  const answer = await embedded.office.app.inject({ method: 'POST', url, payload: {} });
  await embedded.stop();
  await own.drop();

  expect(answer.statusCode).toBe(404);
});
