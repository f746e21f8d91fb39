import type { TaskDraft } from '../../contract/tasks.ts';
import { TestOffice } from '../../testing/office.ts';
import { expectProblem, expectRefused } from '../../testing/problem.ts';

let office: TestOffice;
let task: string;

beforeAll(async () => {
  ({ office, task } = await TestOffice.waitingAt('task_PutuskanPelibatan'));
  const APPOINTMENT = { jabatan: 'karo-hukum', pegawai: 'karo-phsk', kapasitas: 'plh', nomorKeputusan: 'KP.1' };
  const appointed = { ...APPOINTMENT, mulai: '2026-03-01', selesai: '2026-03-31' };
  expect((await office.post('admin', '/api/appointments', appointed)).statusCode).toBe(201);
});
afterAll(() => office.stop());

const url = (of = task): string => `/api/user-tasks/${of}/draft`;
const put = (payload: object, of?: string) => ({ method: 'PUT' as const, url: url(of), payload });
const save = (username: string, variables: object, of?: string) => office.ask(username, put({ variables }, of));
const read = (username: string, of?: string) => office.get(username, url(of));
const discard = (username: string) => office.ask(username, { method: 'DELETE', url: url() });
const ANSWER = { keputusan: 'ditolak', alasan: 'Seluruh perancang sedang menyusun rancangan peraturan.' };

it('keeps what is filled in, with its time, and gives it back to the same official', async () => {
  expect((await read('karo-hukum')).statusCode).toBe(204);

  const saved = await save('karo-hukum', ANSWER);

  expect([saved.statusCode, saved.json()]).toEqual([200, { savedAt: '2026-03-06T03:32:00.000Z' }]);
  const expected: TaskDraft = { savedAt: '2026-03-06T03:32:00.000Z', variables: ANSWER, filledInBy: null };
  expect((await read('karo-hukum')).json()).toEqual(expected);
});

it('keeps the latest only, fields of the form only, and text as it is', async () => {
  const alasan = '<img src=x onerror=alert(1)> {{1+1}} \u202e';

  expect((await save('karo-hukum', { alasan, nomorKasus: 'LPSK-1', pelaku: {} })).statusCode).toBe(200);

  expect((await read('karo-hukum')).json<TaskDraft>().variables).toEqual({ alasan });
});

it('shows it to nobody else who may see the task', async () => {
  await save('karo-hukum', ANSWER);

  for (const other of ['karo-phsk', 'admin']) expect((await read(other)).statusCode).toBe(204);
  const strangers = [
    ['karo-penelaahan', 403],
    ['sekjen', 404],
    ['jf-1', 404],
    ['pemilik-proses', 404],
  ] as const;
  for (const [stranger, status] of strangers) {
    expectProblem(await read(stranger), status);
    expectProblem(await save(stranger, ANSWER), status);
  }
  expectProblem(await save('admin', ANSWER), 403);
  expect((await discard('karo-phsk')).statusCode).toBe(204);
  expect((await read('karo-hukum')).json<TaskDraft>().variables).toEqual(ANSWER);
});

it('keeps each holder of the post their own, and takes none from whom another has taken the task', async () => {
  expect((await save('karo-phsk', { alasan: 'konsep Plh.' })).statusCode).toBe(200);
  expect((await read('karo-hukum')).json<TaskDraft>().variables).toEqual(ANSWER);

  await office.post('karo-hukum', `/v2/user-tasks/${task}/assignment`, { assignee: 'karo-hukum' });
  expectProblem(await save('karo-phsk', {}), 409);
  await office.ask('karo-hukum', { method: 'DELETE', url: `/v2/user-tasks/${task}/assignee` });
});

it('is gone once it is discarded, however often', async () => {
  await save('karo-hukum', ANSWER);

  expect((await discard('karo-hukum')).statusCode).toBe(204);
  expect((await discard('karo-hukum')).statusCode).toBe(204);

  expect((await read('karo-hukum')).statusCode).toBe(204);
});

it.each([
  ['no variables', {}],
  ['variables that are no object', { variables: [1] }],
  ['a name that would be a property of every object', JSON.parse('{"variables":{"__proto__":1}}') as object],
  ['something of its own', { variables: {}, pegawai: 'karo-phsk' }],
  ['text that cannot be stored', { variables: { alasan: 'a\0' } }],
])('refuses %s', async (_what, payload) => {
  await expectRefused(office, 'karo-hukum', put(payload), 400);
});

it('refuses what is too large, and says how large it may be', async () => {
  const alasan = 'ä'.repeat(101_000);

  const { detail, title } = await expectRefused(office, 'karo-hukum', put({ variables: { alasan } }), 413);

  expect([title, detail]).toEqual(['Konsep terlalu besar', expect.stringContaining('paling besar 200 kB')]);
  expect(detail).toContain('203 kB');
});

it('knows no task that is not there', async () => {
  expectProblem(await read('karo-hukum', '1'), 404);
  expectProblem(await save('karo-hukum', {}, 'abc'), 400);
});

it('is forgotten with the completion of the task, and nothing is kept afterwards', async () => {
  await save('karo-hukum', ANSWER);
  await save('karo-phsk', { alasan: 'konsep Plh.' });
  const answer = office.story().answers['task_PutuskanPelibatan']!;

  expect((await office.complete('karo-hukum', task, answer)).statusCode).toBe(204);

  expect(await office.rows('select * from task_draft where task = $1', [task])).toEqual([]);
  expectProblem(await save('karo-hukum', ANSWER), 409);
});

it('is forgotten with a case that is withdrawn', async () => {
  const withdrawn = await office.begin();
  const open = await office.playUntil(withdrawn, 'task_PutuskanPelibatan');
  expect((await save('karo-hukum', ANSWER, open)).statusCode).toBe(200);

  const alasan = 'Kebutuhan sudah terpenuhi.';
  await office.post('karo-penelaahan', `/api/cases/${withdrawn}/withdrawal`, { alasan });

  await office.until('the draft to be gone', 'select not exists (select 1 from task_draft where task = $1) as done', [
    open,
  ]);
});
