import { randomUUID } from 'node:crypto';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { ZBClient } from 'zeebe-node';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { isCommand } from './hooks.ts';
import { IdempotencyKeys } from './keys.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const ask = (username: string, key: string, url: string, payload?: object, method: InjectOptions['method'] = 'POST') =>
  office.ask(username, { method, url, headers: { 'idempotency-key': key }, ...(payload && { payload }) });

const start = (key: string, facts: object = office.story().facts, username = 'karo-penelaahan') =>
  ask(username, key, '/v2/process-instances', { processDefinitionId: LINTAS_UNIT, variables: facts });

const cases = async (): Promise<number> => (await office.rows('select 1 from process_instance')).length;
const isReplayed = ({ headers }: LightMyRequestResponse): boolean => headers['idempotent-replayed'] === 'true';

const APPOINTMENT = {
  jabatan: 'karo-hukum',
  pegawai: 'jf-1',
  kapasitas: 'plh',
  nomorKeputusan: 'KP.1',
  mulai: '2027-03-02',
  selesai: '2027-03-05',
};
const appointments = async (): Promise<number> =>
  (await office.rows("select 1 from pemangku_jabatan where nomor_keputusan like 'KP.%'")).length;

/** As a program that ended amid the command: it was begun, and nobody answered. */
async function forgetAnswer(key: string): Promise<void> {
  await office.rows(
    "update idempotency_key set status = null, content_type = null, body = null, leased_until = 'epoch' where key = $1",
    [key],
  );
}

/** Sends a command again until the engine is there. */
async function untilAnswered(send: () => Promise<LightMyRequestResponse>): Promise<LightMyRequestResponse> {
  for (;;) {
    const answer = await send();
    if (answer.statusCode !== 503) return answer;
    await sleep(100);
  }
}

describe('the same command with the same key', () => {
  it('gets the same answer, and is done once', async () => {
    const key = randomUUID();
    const before = await cases();

    const first = await start(key);
    const again = await start(key);

    expect(first.statusCode).toBe(200);
    expect(isReplayed(first)).toBe(false);
    expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
    expect(isReplayed(again)).toBe(true);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(await cases()).toBe(before + 1);
  });

  it('gets the same refusal', async () => {
    const key = randomUUID();

    const first = await start(key, {});
    const again = await start(key, {});

    expectProblem(first, 400);
    expectProblem(again, 400);
    expect(again.json()).toEqual(first.json());
    expect(isReplayed(again)).toBe(true);
  });

  it('is done once of eight at the same time', async () => {
    const key = randomUUID();
    const before = await cases();

    const answers = await Promise.all(Array.from({ length: 8 }, () => start(key)));

    const done = answers.filter(({ statusCode }) => statusCode === 200);
    const waiting = answers.filter(({ statusCode }) => statusCode === 409);
    expect(done.filter((answer) => !isReplayed(answer))).toHaveLength(1);
    expect(new Set(done.map(({ body }) => body)).size).toBe(1);
    expect(done.length + waiting.length).toBe(8);
    for (const { headers } of waiting) expect(headers['retry-after']).toBe('1');
    expect(await cases()).toBe(before + 1);
    expect((await start(key)).json()).toEqual(done[0]!.json());
  });

  it('is done once of eight at the same time where our database is all it changes', async () => {
    const key = randomUUID();
    const before = await appointments();

    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ask('admin', key, '/api/appointments', APPOINTMENT)),
    );

    expect(answers.filter((one) => one.statusCode === 201 && !isReplayed(one))).toHaveLength(1);
    for (const { statusCode } of answers) expect([201, 409]).toContain(statusCode);
    expect(await appointments()).toBe(before + 1);
    expect((await ask('admin', key, '/api/appointments', APPOINTMENT)).statusCode).toBe(201);
  });

  it('is known by the content of its files', async () => {
    const key = randomUUID();
    const upload = (content: string) =>
      office.ask('karo-penelaahan', {
        method: 'POST',
        url: '/v2/documents',
        headers: { 'content-type': `multipart/form-data; boundary=${content.length}`, 'idempotency-key': key },
        payload: `--${content.length}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${content}\r\n--${content.length}--\r\n`,
      });

    const first = await upload('%PDF-1.7 satu');
    const again = await upload('%PDF-1.7 satu');
    const other = await upload('%PDF-1.7 lainnya');

    expect(first.statusCode).toBe(201);
    expect(again.json()).toEqual(first.json());
    expect(isReplayed(again)).toBe(true);
    expectProblem(other, 422);
  });

  it('is done once though the first answer was cut on its way', async () => {
    const key = randomUUID();
    const before = await cases();
    const { hostname, port } = new URL(office.simulation.office.url);
    const body = JSON.stringify({ processDefinitionId: LINTAS_UNIT, variables: office.story().facts });
    const authorization = `Basic ${Buffer.from(`karo-penelaahan:${office.password}`).toString('base64')}`;
    const socket = net.connect(Number(port), hostname);
    socket.write(
      `POST /v2/process-instances HTTP/1.1\r\nhost: a\r\nauthorization: ${authorization}\r\nidempotency-key: ${key}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    await office.until('the start to begin', 'select exists (select 1 from idempotency_key where key = $1) as done', [
      key,
    ]);
    socket.destroy();

    await office.until(
      'its answer',
      'select exists (select 1 from idempotency_key where key = $1 and status = 200) as done',
      [key],
    );
    const again = await start(key);

    expect(again.statusCode).toBe(200);
    expect(isReplayed(again)).toBe(true);
    expect(await cases()).toBe(before + 1);
  });
});

describe('another command with the same key', () => {
  it('is refused, and is not done', async () => {
    const key = randomUUID();
    await start(key);
    const before = await cases();

    const other = await start(key, { ...office.story().facts, maksudTujuan: 'Lain sekali dari yang pertama.' });

    expectProblem(other, 422);
    expect(other.json<{ detail: string }>().detail).toContain('kunci baru');
    expect(await cases()).toBe(before);
  });

  it('is another one where the account is another', async () => {
    const key = randomUUID();
    await ask('admin', key, '/api/notices/read');

    const other = await ask('sekjen', key, '/api/notices/read');

    expect(other.statusCode).toBe(204);
    expect(isReplayed(other)).toBe(false);
  });
});

it.each([
  ['empty', ''],
  ['too long', 'x'.repeat(201)],
  ['not printable', 'kunci\u00e9'],
  ['a control', 'a\tb'],
])('refuses a key that is %s, and says what one is', async (_what, key) => {
  const refused = await ask('admin', key, '/api/notices/read');

  expectProblem(refused, 400);
  expect(refused.json<{ detail: string }>().detail).toContain('1 sampai 200 karakter');
});

describe('a command whose first try was cut off', () => {
  it('finds the case that was started', async () => {
    const key = randomUUID();
    const first = await start(key);
    await forgetAnswer(key);
    const before = await cases();

    const again = await start(key);

    expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
    expect(await cases()).toBe(before);
  });

  it('starts the case under its number where there is none yet', async () => {
    const key = randomUUID();
    const first = await start(key);
    const { processInstanceKey, businessId } = first.json<{ processInstanceKey: string; businessId: string }>();
    await office.rows('delete from process_instance where key = $1', [processInstanceKey]);
    await forgetAnswer(key);

    const again = await start(key);

    expect(again.json<{ businessId: string }>().businessId).toBe(businessId);
    expect(again.json<{ processInstanceKey: string }>().processInstanceKey).not.toBe(processInstanceKey);
  });

  it('makes no second case of a number, whoever asks the engine for it', async () => {
    const { businessId } = (await start(randomUUID())).json<{ businessId: string }>();
    const before = await cases();
    const { facts } = office.story();

    const client = new ZBClient(office.simulation.office.engine.address, { loglevel: 'NONE', retry: false });
    const variables = { ...facts, nomorKasus: businessId } as never;

    const second = client.createProcessInstance({ bpmnProcessId: LINTAS_UNIT, version: -1, variables });

    await expect(second).rejects.toThrow(/process_instance_business_id/);
    expect(await cases()).toBe(before);
    await client.close();
    expect((await start(randomUUID())).statusCode).toBe(200);
  });

  it('finds the task completed as it wanted, and is refused where it was completed otherwise', async () => {
    const task = await office.task(await office.begin(), 'task_TandaTanganiPermohonan');
    const url = `/v2/user-tasks/${task}/completion`;
    const [mine, other] = [randomUUID(), randomUUID()];
    const answer = office.story().answers['task_TandaTanganiPermohonan']!;
    const first = await ask('karo-penelaahan', mine, url, { variables: answer });
    await forgetAnswer(mine);
    await ask('karo-penelaahan', other, url, { variables: { hasil: 'dikembalikan' } });
    await forgetAnswer(other);

    const again = await ask('karo-penelaahan', mine, url, { variables: answer });
    const otherwise = await ask('karo-penelaahan', other, url, { variables: { hasil: 'dikembalikan' } });

    expect([first.statusCode, again.statusCode]).toEqual([204, 204]);
    expectProblem(otherwise, 409);
  });

  it('finds the case withdrawn, and cancelled', async () => {
    const alasan = 'Kebutuhan sudah terpenuhi oleh unit sendiri.';
    const withdrawn = await office.begin();
    const cancelled = await office.begin();
    await office.task(withdrawn, 'task_TandaTanganiPermohonan');
    const [one, two] = [randomUUID(), randomUUID()];
    const withdraw = () => ask('karo-penelaahan', one, `/api/cases/${withdrawn}/withdrawal`, { alasan });
    const cancel = () => ask('admin', two, `/v2/process-instances/${cancelled}/cancellation`, {});
    const first = [await withdraw(), await cancel()];
    await forgetAnswer(one);
    await forgetAnswer(two);

    const again = [await withdraw(), await cancel()];

    expect(first.map(({ statusCode }) => statusCode)).toEqual([204, 204]);
    expect(again.map(({ statusCode }) => statusCode)).toEqual([204, 204]);
  });

  it('is told that the engine could not answer, and starts one case when it is sent again', async () => {
    const key = randomUUID();
    const before = await cases();
    const holder = await office.simulation.office.database.pool.connect();
    await holder.query('begin; lock table engine.counter in exclusive mode');

    const first = await start(key);
    await holder.query('rollback');
    holder.release();
    const again = await untilAnswered(() => start(key));

    expectProblem(first, 503);
    expect(first.headers['retry-after']).toBeDefined();
    expect([again.statusCode, isReplayed(again)]).toEqual([200, false]);
    expect(await cases()).toBe(before + 1);
  });

  it('is not done again where nothing shows whether it was', async () => {
    const key = randomUUID();
    const broadcast = () => ask('admin', key, '/v2/signals/broadcast', { signalName: 'libur' });
    const first = await broadcast();
    await forgetAnswer(key);

    const again = await broadcast();

    expect(first.statusCode).toBe(200);
    expectProblem(again, 409);
    expect(again.json<{ detail: string }>().detail).toContain('kunci baru');
  });

  it('is still under way as long as nobody knows that it was cut off', async () => {
    const key = randomUUID();
    await ask('admin', key, '/api/notices/read');
    await office.rows("update idempotency_key set status = null, leased_until = 'infinity' where key = $1", [key]);

    const again = await ask('admin', key, '/api/notices/read');

    expectProblem(again, 409);
    expect(again.headers['retry-after']).toBe('1');
  });
});

it('lets a slow try, whose place another has taken, change nothing', async () => {
  const key = randomUUID();
  const before = await appointments();
  const holder = await office.simulation.office.database.pool.connect();
  await holder.query('begin; lock table pemangku_jabatan in share row exclusive mode');
  const slow = ask('admin', key, '/api/appointments', { ...APPOINTMENT, nomorKeputusan: 'KP.2', jabatan: 'karo-phsk' });
  await office.until(
    'the slow try to begin',
    "select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ~ 'pemangku_jabatan' and datname = current_database()) as done",
  );
  await office.rows("update idempotency_key set leased_until = 'epoch' where key = $1", [key]);
  const taking = ask('admin', key, '/api/appointments', {
    ...APPOINTMENT,
    nomorKeputusan: 'KP.2',
    jabatan: 'karo-phsk',
  });
  await office.until(
    'the other try to begin',
    'select exists (select 1 from idempotency_key where key = $1 and tries = 2) as done',
    [key],
  );

  await holder.query('rollback');
  holder.release();
  const answers = [await slow, await taking];

  expect(answers.map(({ statusCode }) => statusCode)).toContain(201);
  expect(await appointments()).toBe(before + 1);
  expect(
    (await ask('admin', key, '/api/appointments', { ...APPOINTMENT, nomorKeputusan: 'KP.2', jabatan: 'karo-phsk' }))
      .statusCode,
  ).toBe(201);
});

it('goes on without a key as it did', async () => {
  const response = await office.post('admin', '/api/notices/read');

  expect(response.statusCode).toBe(204);
  expect(response.headers['idempotent-replayed']).toBeUndefined();
});

it('forgets keys whose time is over, and takes them for new ones', async () => {
  const [key, kept] = [randomUUID(), randomUUID()];
  const { pool } = office.simulation.office.database;
  const now = () => office.simulation.clock.now();
  const keys = new IdempotencyKeys({ pool, now, newToken: randomUUID, lifetime: 1 });
  await ask('admin', key, '/api/notices/read');
  await office.rows(
    "insert into idempotency_key select 'admin', 'lama-' || n, '', '', 1, 'epoch', 'epoch' from generate_series(1, 1200) n",
  );
  await office.rows("update idempotency_key set expires_at = 'epoch' where key = $1", [key]);
  await ask('admin', kept, '/api/notices/read');

  const again = await ask('admin', key, '/api/notices/read');
  await keys.removeExpired(new AbortController().signal);

  expect([again.statusCode, isReplayed(again)]).toEqual([204, false]);
  expect(await office.rows("select key from idempotency_key where expires_at <= '2001-01-01'")).toEqual([]);
  expect(await office.rows('select 1 from idempotency_key where key = any($1)', [[key, kept]])).toHaveLength(2);
});

describe('the description of the API', () => {
  it('names the header for every command and for nothing else', async () => {
    const { paths } = (await office.get(undefined, '/openapi.json')).json<{
      paths: {
        readonly [path: string]: { readonly [method: string]: { readonly parameters?: readonly { name: string }[] } };
      };
    }>();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { parameters = [] }]) => parameters.some(({ name }) => name === 'idempotency-key'))
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    );

    const commands = office.app.registered
      .filter(isCommand)
      .map(({ method, url }) => `${String(method)} ${url.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual(commands.sort());
    expect(commands.length).toBeGreaterThan(17);
    expect(commands.filter((name) => name.includes('search') || name.includes('evaluation'))).toEqual([]);
  });
});
