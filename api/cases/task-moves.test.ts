import type { CaseDetail } from '../contract/cases.ts';
import type { DateMove, TaskContext, UserTask } from '../contract/tasks.ts';
import { play } from '../simulation/play.ts';
import { TestOffice } from '../testing/office.ts';
import { expectRefused } from '../testing/problem.ts';

const PERTAMA = 'panrb-62-2021.ppsk-pengangkatan-pertama';
const REASON = 'Menunggu rapat hari Selasa.';

let office: TestOffice;
let key: string;
let task: string;

beforeAll(async () => {
  ({ office, key, task } = await TestOffice.waitingAt('task_PutuskanPelibatan'));
});
afterAll(() => office.stop());

const change = (changeset: object, alasan: string | undefined = REASON, of = task) => ({
  method: 'PATCH' as const,
  url: `/v2/user-tasks/${of}`,
  payload: { changeset, ...(alasan !== '' && { alasan }) },
});
const read = async (of = task): Promise<UserTask> => (await office.get('admin', `/v2/user-tasks/${of}`)).json();
const moves = async (username: string, of = task): Promise<readonly DateMove[]> =>
  (await office.get(username, `/api/user-tasks/${of}/context`)).json<TaskContext>().moves;
const told = async (): Promise<CaseDetail['history'][number] | undefined> => {
  const { history } = (await office.get('karo-penelaahan', `/api/cases/${key}`)).json<CaseDetail>();
  return history.filter(({ title }) => title.includes('diubah')).at(-1);
};

describe('an official who does a task', () => {
  it('sets when to be reminded of it, which the history tells with the day before and the reason', async () => {
    expect(await moves('karo-hukum')).toEqual([
      { field: 'followUpDate', latest: '2026-04-02T03:32:00.000Z', limit: null },
    ]);

    const changed = await office.ask('karo-hukum', change({ followUpDate: '2026-03-10' }));

    expect([changed.statusCode, changed.body]).toEqual([204, '']);
    const { followUpDate, followUp } = await read();
    expect(followUpDate).toBe('2026-03-10T16:59:59.000Z');
    expect(followUp!.source!.words.id).toMatch(/^Sudah diubah, lihat Riwayat\. Semula: Pengaturan kantor "Pengingat"/);
    expect(await told()).toMatchObject({
      title: '"Putuskan permohonan pelibatan" diubah',
      detail: `Pengingat: 11 Maret 2026 menjadi 10 Maret 2026\nAlasan: ${REASON}`,
      performer: { jabatan: 'karo-hukum' },
    });
  });

  it.each([
    ['without a reason', { followUpDate: '2026-03-10' }, '', 'alasan'],
    ['with a reason of blanks', { followUpDate: '2026-03-10' }, ' '.repeat(20), 'alasan'],
    ['to no date', { followUpDate: '2026-02-30' }, REASON, 'followUpDate'],
    ['to a Saturday', { followUpDate: '2026-03-07' }, REASON, 'followUpDate'],
    ['to collective leave', { followUpDate: '2026-03-18' }, REASON, 'followUpDate'],
    ['to a day that is over', { followUpDate: '2026-03-05' }, REASON, 'followUpDate'],
    ['beyond the day when it is due', { followUpDate: '2026-04-06' }, REASON, 'followUpDate'],
  ])('moves it not %s', async (_what, changeset, alasan, field) => {
    const { violations } = await expectRefused(office, 'karo-hukum', change(changeset, alasan), 400);

    expect(violations).toEqual([{ field, message: expect.any(String) }]);
  });

  it('moves neither when it is due nor anything of a task that somebody else has taken', async () => {
    await expectRefused(office, 'karo-hukum', change({ dueDate: '2026-03-10' }), 403);
    await expectRefused(office, 'karo-hukum', change({ followUpDate: '2026-03-10', priority: 1 }), 403);
    await expectRefused(office, 'karo-penelaahan', change({ followUpDate: '2026-03-10' }), 403);
    await expectRefused(office, 'jf-1', change({ followUpDate: '2026-03-10' }), 404);
    const plh = { jabatan: 'karo-hukum', pegawai: 'karo-phsk', kapasitas: 'plh', nomorKeputusan: 'KP.1' };
    await office.post('admin', '/api/appointments', { ...plh, mulai: '2026-03-01', selesai: '2026-03-31' });
    const assignment = `/v2/user-tasks/${task}/assignment`;
    expect((await office.post('karo-phsk', assignment, { assignee: 'karo-phsk' })).statusCode).toBe(204);

    await expectRefused(office, 'karo-hukum', change({ followUpDate: '2026-03-11' }), 409);
    expect(await moves('karo-hukum')).toEqual([]);
    expect((await office.ask('karo-phsk', change({ followUpDate: null }))).statusCode).toBe(204);
    expect(await told()).toMatchObject({
      detail: `Pengingat: 10 Maret 2026 menjadi tidak ada\nAlasan: ${REASON}`,
      performer: { jabatan: 'karo-hukum', kapasitas: 'plh' },
    });
  });
});

describe('an admin', () => {
  it('brings the due date forward and back, but not beyond the moment when the diagram ends the task', async () => {
    const [due] = await moves('admin');
    expect(due).toMatchObject({ field: 'dueDate', latest: '2026-04-02T03:32:00.000Z' });
    expect(due!.limit!.id).toContain('berakhir sendiri');
    await expectRefused(office, 'admin', change({ dueDate: '2026-03-25' }, ''), 400);

    expect((await office.ask('admin', change({ dueDate: '2026-03-25' }))).statusCode).toBe(204);
    expect((await read()).dueDate).toBe('2026-03-25T16:59:59.000Z');
    expect(await told()).toMatchObject({
      title: '"Putuskan permohonan pelibatan" diubah oleh akun admin',
      detail: `Tenggat: 2 April 2026 menjadi 25 Maret 2026\nAlasan: ${REASON}`,
    });
    const { detail } = await expectRefused(office, 'admin', change({ dueDate: '2026-04-06' }), 400);
    expect(detail).toContain('Paling lambat 2 April 2026');
    expect((await office.ask('admin', change({ dueDate: '2026-04-02' }))).statusCode).toBe(204);
    expect((await read()).dueDate).toBe('2026-04-02T03:32:00.000Z');
  });

  it('sets moments as programs do, without a reason, unless one is given that says nothing', async () => {
    const { dueDate, followUpDate } = await read();
    const moments = { dueDate: '2026-12-31T17:00:00+07:00', followUpDate: '2027-01-02T09:00:00+07:00' };
    await expectRefused(office, 'admin', change(moments, 'Ya.'), 400);

    expect((await office.ask('admin', change(moments, ''))).statusCode).toBe(204);

    expect(await read()).toMatchObject({
      dueDate: '2026-12-31T10:00:00.000Z',
      followUpDate: '2027-01-02T02:00:00.000Z',
    });
    expect((await office.ask('admin', change({ dueDate, followUpDate }, ''))).statusCode).toBe(204);
  });

  it('does not move a due date beyond its article', async () => {
    const story = office.story('menjadi-ppsk', PERTAMA);
    const { task_CatatPelatihan: _, ...answers } = story.answers;
    const { processInstanceKey } = await play({ ...office.simulation, tell: () => undefined }, PERTAMA, {
      ...story,
      answers,
    });
    const training = await office.task(processInstanceKey!, 'task_CatatPelatihan');
    const { dueDate } = await read(training);
    const [due] = await moves('admin', training);
    expect(due).toEqual({
      field: 'dueDate',
      latest: dueDate,
      limit: {
        id: 'Jangka waktu menurut Pasal 14 ayat (4) tidak dapat dilampaui.',
        en: 'The term of Pasal 14 ayat (4) stands.',
      },
    });
    const later = new Date(Date.parse(dueDate!) + 1000).toISOString();

    const { detail } = await expectRefused(office, 'admin', change({ dueDate: later }, REASON, training), 400);

    expect(detail).toContain('Pasal 14 ayat (4)');
  });
});
