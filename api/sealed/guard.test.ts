import type { IdentityLogEntry } from '../contract/protected-persons.ts';
import { inventedIdentities } from '../testing/identities.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { writings } from '../testing/written.ts';

const KEEPER = 'ppsk-madya-1';
const WRITER = 'karo-penelaahan';

const identities = inventedIdentities(7, 5);
const nama = identities[0]!.nama;
const nik = identities[0]!.nik!;
let office: TestOffice;
let kode: string;
let kasus: string;
let task: string;

beforeAll(async () => {
  office = await TestOffice.start();
  const register = (identity: object) => office.post(KEEPER, '/api/protected-persons', identity);
  kode = (await register(identities[0]!)).json<{ kode: string }>().kode;
  for (const identity of identities.slice(1)) expect((await register(identity)).statusCode).toBe(201);
  kasus = await office.begin();
  task = await office.task(kasus, 'task_TandaTanganiPermohonan');
});
afterAll(() => office.stop());

it('a protected person is refused wherever they are named, and nothing is stored or repeated', async () => {
  const { log_identitas: _log, notice: _told, ...before } = await office.contents();
  const all = writings(office, nama, nik, kasus, task);

  for (const { what, by, request } of all) {
    const answer = await office.ask(by, request);

    expect(`${what}: ${answer.statusCode}`).toBe(`${what}: 400`);
    expect(expectProblem(answer, 400).title).toBe('Identitas dilindungi');
    for (const part of [...nama.split(' '), nik]) expect(answer.body.toLowerCase()).not.toContain(part.toLowerCase());
  }

  expect(all.length).toBeGreaterThan(15);
  expect(await office.contents()).toMatchObject(before);
});

it('says in which field somebody is named, and what to write instead', async () => {
  const answer = await office.post(WRITER, `/api/cases/${kasus}/notes`, { isi: nama });

  expect(answer.json()).toMatchObject({ violations: [{ field: 'isi', message: expect.stringContaining('kodenya') }] });
});

it('the code of a protected person, a part of the name and a name of somebody else pass', async () => {
  const [first, ...rest] = nama.split(' ');
  for (const isi of [`Bertemu ${kode}`, `Bertemu ${first}`, `Bertemu ${rest.at(-1)} dan Budi`, `${first} Anak Desa`])
    expect((await office.post(WRITER, `/api/cases/${kasus}/notes`, { isi })).statusCode).toBe(201);
});

it('keepers read once for some time who named whom, and where', async () => {
  const { items } = (await office.get(KEEPER, `/api/protected-persons/log?kode=${kode}`)).json<{
    items: IdentityLogEntry[];
  }>();
  const refused = items.filter(({ peristiwa }) => peristiwa === 'isian-ditolak');

  expect(refused.map(({ akun, keterangan }) => `${akun}: ${keterangan}`).sort()).toEqual([
    'admin: POST /api/imports',
    `${WRITER}: POST /v2/process-instances`,
    'pemilik-proses: POST /v2/deployments',
  ]);
  const notices = (await office.get(KEEPER, '/api/notices')).json<{ items: { isi: string }[] }>().items;
  expect(notices.filter(({ isi }) => isi.includes(kode))).toHaveLength(3);
});

it('whoever names many is refused everything for a while, and nobody else is', async () => {
  const note = (username: string, isi: string) => office.post(username, `/api/cases/${kasus}/notes`, { isi });
  for (const identity of identities.slice(1, 5)) expectProblem(await note(WRITER, identity.nama), 400);

  expectProblem(await note(WRITER, 'Catatan biasa'), 429);
  expectProblem(await office.get(WRITER, '/api/people/candidates?nama=Budi'), 429);
  expect((await office.get(WRITER, '/api/notices')).statusCode).toBe(200);
  expect((await note('admin', 'Catatan biasa')).statusCode).toBe(201);
  office.simulation.clock.advance(15 * 60_000);
  expect((await note(WRITER, 'Catatan biasa')).statusCode).toBe(201);
});

it('nobody who is not signed in learns who is protected', async () => {
  const answer = await office.post(undefined, '/api/session', { username: nama, password: nama });

  expectProblem(answer, 401);
});

it('a megabyte of names is looked through while others are answered', async () => {
  const [first] = nama.split(' ');
  const isi = Array.from({ length: 60_000 }, (_none, index) => `${first} ${index} kata${index}`)
    .join(' ')
    .slice(0, 900_000);
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);

  const answer = await office.post(WRITER, `/api/cases/${kasus}/notes`, { isi });
  clearInterval(watch);

  process.stdout.write(`guard: ${isi.length} characters, the longest others waited: ${Math.round(longest)} ms\n`);
  expectProblem(answer, 400);
  expect(longest).toBeLessThan(1_000);
});
