import type { Appointment } from '../contract/organisation.ts';
import type { TaskContext } from '../contract/tasks.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem, expectRefused } from '../testing/problem.ts';

/** Acts for the Sekretaris Jenderal, but not where people are assigned. */
const ACTING = {
  ...{ jabatan: 'sekjen', pegawai: 'karo-umum', kapasitas: 'plh', nomorKeputusan: 'KP.7/2026' },
  ...{ mulai: '2026-03-06', selesai: '2026-04-05' },
};
const LIMIT = ['Surat Penugasan'];

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set('2026-03-06T10:32:00+07:00');
});
afterAll(() => office.stop());

const appoint = (more: object) => office.post('admin', '/api/appointments', { ...ACTING, ...more });

it('an appointment names kinds of letters that there are', async () => {
  const { items: kinds } = (await office.get('jf-1', '/api/letter-kinds')).json<{ items: string[] }>();
  expect(kinds).toEqual(expect.arrayContaining([...LIMIT, 'Keputusan Pejabat Pembina Kepegawaian']));

  const { violations } = expectProblem(await appoint({ tidakMenandatangani: ['Surat Cinta'] }), 400);
  expect(violations).toEqual([{ field: 'tidakMenandatangani', message: "Jenis surat 'Surat Cinta' tidak dikenal." }]);
});

it('what it names is not signed under it, and is told before', async () => {
  expect((await appoint({ tidakMenandatangani: LIMIT })).statusCode).toBe(201);
  const { items } = (await office.get('karo-umum', '/api/appointments')).json<{ items: Appointment[] }>();
  expect(items).toEqual([expect.objectContaining({ jabatan: 'sekjen', tidakMenandatangani: LIMIT })]);
  const key = await office.begin();
  const task = await office.playUntil(key, 'task_TandaTanganiPenugasan');
  const objectionTo = async (username: string): Promise<string | null> =>
    (await office.get(username, `/api/user-tasks/${task}/context`)).json<TaskContext>().objection;

  expect(await objectionTo('karo-umum')).toContain("'Surat Penugasan' tidak termasuk wewenang Saudara");
  expect(await objectionTo('sekjen')).toBeNull();

  const url = `/v2/user-tasks/${task}`;
  const answer = office.story().answers['task_TandaTanganiPenugasan']!;
  const completion = { method: 'POST' as const, url: `${url}/completion`, payload: { variables: answer } };
  const { violations } = await expectRefused(office, 'karo-umum', completion, 403);
  expect(violations).toMatchObject([{ rule: 'batas-pelaksana' }]);
  const claim = { method: 'POST' as const, url: `${url}/assignment`, payload: { assignee: 'karo-umum' } };
  await expectRefused(office, 'karo-umum', claim, 403);
  expect((await office.get('sekjen', `/api/user-tasks/${task}/receivers`)).json()).toEqual({ items: [] });
  expect((await office.complete('sekjen', task, answer)).statusCode).toBe(204);
});
