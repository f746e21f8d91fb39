import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import type { Tryout, TryoutForm, TryoutPlay } from '../../contract/tryouts.ts';
import { LINTAS_UNIT, TestOffice } from '../../testing/office.ts';
import { expectProblem } from '../../testing/problem.ts';
import { TryoutDatabases } from '../../tryout/databases.ts';
import { TRYOUT_LIMITS } from '../../tryout/host.ts';

const OWNER = 'pemilik-proses';

let office: TestOffice;
beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

/** Databases of try-outs on the server. */
const databases = async (): Promise<readonly string[]> =>
  (
    (await office.rows("select datname from pg_database where datname like 'uji\\_coba\\_%' order by 1")) as {
      datname: string;
    }[]
  ).map(({ datname }) => datname);

async function opened(owner = OWNER, processDefinitionId = LINTAS_UNIT, at = office): Promise<string> {
  const answer = await at.post(owner, '/api/tryouts', { processDefinitionId });
  expect(answer.statusCode).toBe(201);
  return `/api/tryouts/${answer.json<Tryout>().id}`;
}

async function until(url: string, state: Tryout['state'], owner = OWNER, at = office): Promise<Tryout> {
  for (let waited = 0; waited < 300_000; waited += 100) {
    const tryout = (await at.get(owner, url)).json<Tryout>();
    if (tryout.state === state) return tryout;
    if (tryout.state === 'berakhir') throw new Error(`The try-out ended: ${tryout.problem}`);
    await sleep(100);
  }
  throw new Error(`Expected the try-out to be '${state}', but waited in vain`);
}

const play = async (url: string, action: string, body: object): Promise<TryoutPlay> => {
  const answer = await office.post(OWNER, `${url}/${action}`, body);
  expect(answer.statusCode === 200 ? '' : answer.body).toBe('');
  return answer.json<TryoutPlay>();
};

describe('a try-out', () => {
  let url: string;
  let before: Awaited<ReturnType<TestOffice['contents']>>;

  beforeAll(async () => {
    before = await office.contents();
    url = await opened();
    await until(url, 'siap');
  });

  it('begins with nothing played, in an office of invented people', async () => {
    const state = (await office.get(OWNER, `${url}/play`)).json<TryoutPlay>();

    expect(state).toMatchObject({ case: null, waiting: [], coverage: { percent: 0, elements: [] } });
    expect(state.starters[0]?.username).toBe('karo-penelaahan');
    const form = (await office.get(OWNER, `${url}/form?username=karo-penelaahan`)).json<TryoutForm>();
    expect(form.schema?.['id']).toBe('permohonan-pelibatan');
    // Of stories that fill it in alike the one that goes furthest gives its name.
    expect(form.examples[0]!.name).toMatch(/^ditugaskan/);
    expect(form.examples.map(({ name }) => name)).toContain('ditugaskan-tim');
    expect(form.choices.unitSaya.length).toBeGreaterThan(0);
  });

  it('is played by whoever is chosen, and tells what it waits for, what was walked and what was drawn', async () => {
    let state = await play(url, 'start', { username: 'karo-penelaahan', variables: office.story().facts });
    expect(state.case).toMatchObject({ isOpen: true });
    const [task] = state.waiting;
    expect(task).toMatchObject({ kind: 'tugas', elementId: 'task_TandaTanganiPermohonan' });
    expect(task!.people.map(({ username }) => username)).toEqual(['karo-penelaahan']);

    const [draft] = state.letters;
    expect(draft).toMatchObject({ key: 'permohonan-pelibatan', status: 'konsep' });
    const pdf = await office.get(OWNER, `${url}/letters/${draft!.id}/pdf`);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');

    state = await play(url, 'completion', {
      username: 'karo-penelaahan',
      userTaskKey: task!.userTaskKey,
      variables: office.story().answers['task_TandaTanganiPermohonan'],
    });
    expect(state.coverage.elements).toContain('task_PutuskanPelibatan');
    expect(state.coverage.flows.length).toBeGreaterThan(4);
    expect(state.coverage.percent).toBeGreaterThan(5);
    expect(state.variables.map(({ name }) => name)).toContain('targetKinerja');
  });

  it('refuses what the office would refuse, in its words', async () => {
    const state = (await office.get(OWNER, `${url}/play`)).json<TryoutPlay>();
    const { userTaskKey } = state.waiting[0]!;

    const answer = await office.post(OWNER, `${url}/completion`, {
      username: 'karo-hukum',
      userTaskKey,
      variables: {},
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ violations: readonly { field: string }[] }>().violations.length).toBeGreaterThan(0);
    const stranger = await office.post(OWNER, `${url}/completion`, { username: 'jf-5', userTaskKey, variables: {} });
    expect(stranger.statusCode).toBeGreaterThanOrEqual(403);
  });

  it('lets time pass: the reminder is sent, and at its due date the case ends', async () => {
    const reminded = await play(url, 'clock', { hariKerja: 3 });
    expect(reminded.coverage.elements).toContain('task_KirimPengingatPutusanPelibatan');
    const { dueDate } = reminded.waiting[0]!;

    const over = await play(url, 'clock', { sampai: dueDate! });
    expect(over.case).toMatchObject({ isOpen: false, endState: 'kedaluwarsa' });
    expect(over.waiting).toEqual([]);
  });

  it('leaves nothing behind: the office is as it was, and the database is gone', async () => {
    expect(await databases()).toHaveLength(1);

    expect((await office.ask(OWNER, { method: 'DELETE', url })).statusCode).toBe(204);

    await office.until(
      'no database',
      "select not exists (select 1 from pg_database where datname like 'uji\\_coba\\_%') as done",
    );
    expect(await office.contents()).toEqual(before);
    const mails = (await office.rows('select count(*)::int as n from outbox')) as { n: number }[];
    expect(mails).toEqual([{ n: 0 }]);
    expectProblem(await office.get(OWNER, url), 404);
  });
});

describe('of try-outs there are few', () => {
  it('one for each person, and two in the office', async () => {
    const first = await opened();
    const second = await opened();
    expectProblem(await office.get(OWNER, first), 404);
    await opened('admin');
    await office.rows(
      "insert into account select 'pemilik-lain', null, 'Pemilik Lain', password_hash, array['pemilik-proses'], true, true, created_at from account where username = 'pemilik-proses'",
    );

    const third = await office.post('pemilik-lain', '/api/tryouts', { processDefinitionId: LINTAS_UNIT });

    expectProblem(third, 429);
    expect(third.headers['retry-after']).toBe('60');
    expectProblem(await office.get('admin', second), 404);
    for (const [owner, url] of [
      [OWNER, second],
      ['admin', `/api/tryouts/${(await office.get('admin', '/api/tryouts/current')).json<Tryout>().id}`],
    ] as const)
      await office.ask(owner, { method: 'DELETE', url });
    expect((await office.get('admin', '/api/tryouts/current')).statusCode).toBe(204);
  });

  it('none for officials, and none of a mechanism that is not there', async () => {
    expectProblem(await office.post('sekjen', '/api/tryouts', { processDefinitionId: LINTAS_UNIT }), 403);
    expectProblem(await office.post(OWNER, '/api/tryouts', { processDefinitionId: 'tidak.ada' }), 404);
  });
});

it('clears away what a killed office left, and nothing that is used', async () => {
  const pool = new Pool({ connectionString: office.databaseUrl });
  const left = new TryoutDatabases(pool, office.databaseUrl);
  await left.make('tertinggal');
  const used = new Pool({ connectionString: await left.make('dipakai') });
  await used.query('select 1');

  await left.clear();

  expect((await databases()).map((name) => name.split('_').at(-1))).toEqual(['dipakai']);
  await used.end();
  await left.clear();
  expect(await databases()).toEqual([]);
  await pool.end();
});

it('ends what rests too long', async () => {
  const other = await TestOffice.start({}, { tryoutLimits: { ...TRYOUT_LIMITS, idle: 3_000 } });
  try {
    const url = await opened(OWNER, LINTAS_UNIT, other);
    for (let waited = 0; waited < 60_000; waited += 100) {
      if ((await other.get(OWNER, url)).json<Tryout>().state === 'berakhir') break;
      await sleep(100);
    }
    const over = (await other.get(OWNER, url)).json<Tryout>();
    expect(over).toMatchObject({ state: 'berakhir', problem: expect.stringContaining('tidak dipakai') });
    expectProblem(await other.get(OWNER, `${url}/play`), 410);
  } finally {
    await other.stop();
  }
});
