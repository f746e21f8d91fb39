import type { CaseDetail } from '../contract/cases.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

/** The head of Biro Hukum is away from Monday to Friday; the head of Biro PHSK acts for them. */
const ABSENCE = {
  jabatan: 'karo-hukum',
  pegawai: 'karo-phsk',
  kapasitas: 'plh',
  nomorKeputusan: 'KP.101/SETJEN/III/2026',
  mulai: '2026-03-09',
  selesai: '2026-03-13',
};
const SUNDAY = '2026-03-08T23:59:00+07:00';
const MONDAY = '2026-03-09T00:01:00+07:00';
const FRIDAY = '2026-03-13T23:59:00+07:00';
const SATURDAY = '2026-03-14T00:01:00+07:00';

let office: TestOffice;
let key: string;
let task: string;

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set('2026-03-06T09:00:00+07:00');
  key = await office.begin();
  task = await office.playUntil(key, 'task_PutuskanPelibatan');
  expect((await appoint({})).statusCode).toBe(201);
});
afterAll(() => office.stop());

const appoint = (changes: object) => office.post('admin', '/api/appointments', { ...ABSENCE, ...changes });
const read = (username: string) => office.get(username, `/v2/user-tasks/${task}`);
const claim = (username: string) => office.post(username, `/v2/user-tasks/${task}/assignment`, { assignee: username });
const release = (username: string) =>
  office.ask(username, { method: 'DELETE', url: `/v2/user-tasks/${task}/assignee` });
const postsOf = async (username: string): Promise<string[]> =>
  (await office.get(username, '/v2/authentication/me')).json().groups;

it.each([
  ['before the first day', SUNDAY, 404],
  ['from the first day', MONDAY, 200],
  ['to the last day', FRIDAY, 200],
  ['after the last day', SATURDAY, 404],
])("gives the post's tasks and cases to the acting official %s", async (_when, moment, status) => {
  office.simulation.clock.set(moment);

  expect((await read('karo-phsk')).statusCode).toBe(status);
  const { items } = (await office.post('karo-phsk', '/v2/user-tasks/search', {})).json();
  expect(items).toHaveLength(status === 200 ? 1 : 0);
  expect((await office.get('karo-phsk', `/api/cases/${key}`)).statusCode).toBe(status === 200 ? 200 : 404);
  expect(await postsOf('karo-phsk')).toEqual(status === 200 ? ['karo-phsk', 'karo-hukum'] : ['karo-phsk']);
});

it('leaves the post and its tasks with whoever holds it for good, too', async () => {
  office.simulation.clock.set(MONDAY);

  expect((await read('karo-hukum')).statusCode).toBe(200);
  expect(await postsOf('karo-hukum')).toEqual(['karo-hukum']);
});

it('keeps what one holder of the post has taken from the other, until it is given back', async () => {
  office.simulation.clock.set(MONDAY);

  expect((await claim('karo-phsk')).statusCode).toBe(204);

  expectProblem(await claim('karo-hukum'), 409);
  expectProblem(await release('karo-hukum'), 403);
  expectProblem(await office.complete('karo-hukum', task, office.story().answers['task_PutuskanPelibatan']!), 409);
  expect((await release('karo-phsk')).statusCode).toBe(204);
  expect((await claim('karo-hukum')).statusCode).toBe(204);
  expect((await release('karo-hukum')).statusCode).toBe(204);
});

it('keeps nothing for an official who took a task and has left the post since', async () => {
  const answer = office.story().answers['task_PutuskanPelibatan']!;
  office.simulation.clock.set(FRIDAY);
  expect((await claim('karo-phsk')).statusCode).toBe(204);

  office.simulation.clock.set(SATURDAY);

  expectProblem(await read('karo-phsk'), 404);
  expectProblem(await office.complete('karo-phsk', task, answer), 404);
  expectProblem(await release('karo-phsk'), 404);
  expect((await office.post('karo-phsk', '/v2/user-tasks/search', {})).json().items).toEqual([]);
  expect((await claim('karo-hukum')).statusCode).toBe(204);
  expect((await release('karo-hukum')).statusCode).toBe(204);
});

it('tells in history and letters who acted, and for which post', async () => {
  office.simulation.clock.set(FRIDAY);
  const answered = await office.complete('karo-phsk', task, office.story().answers['task_PutuskanPelibatan']!);
  expect(answered.statusCode).toBe(204);
  await office.task(key, 'task_AjukanUsulan');

  const { history, letters } = (await office.get('karo-penelaahan', `/api/cases/${key}`)).json<CaseDetail>();
  const acting = {
    jabatan: 'karo-hukum',
    kapasitas: 'plh',
    namaJabatan: expect.stringContaining('Kepala Biro Hukum'),
  };
  const [person] = await office.rows("select nama, nip from pegawai where id = 'karo-phsk'");
  const decided = history.find(({ elementId }) => elementId === 'task_PutuskanPelibatan');
  expect(decided?.performer).toMatchObject({ ...acting, ...person });
  const [incumbent] = await office.rows("select nama from pegawai where id = 'karo-hukum'");
  expect(decided?.detail).toContain(`Pemangku jabatan saat tugas datang: ${(incumbent as { nama: string }).nama}`);
  const signed = history.find(({ elementId }) => elementId === 'task_TandaTanganiPermohonan');
  expect(signed?.detail).not.toContain('Pemangku jabatan');
  expect(letters.find(({ key: one }) => one === 'jawaban')?.signer).toMatchObject({ ...acting, ...person });
});

it('takes the post away when the appointment is ended early', async () => {
  const [{ id }] = (await office.get('admin', '/api/appointments')).json().items;
  office.simulation.clock.set(FRIDAY);
  expect(await postsOf('karo-phsk')).toContain('karo-hukum');

  expect((await office.post('admin', `/api/appointments/${id}/end`, { selesai: '2026-03-11' })).statusCode).toBe(204);

  expect(await postsOf('karo-phsk')).toEqual(['karo-phsk']);
});
