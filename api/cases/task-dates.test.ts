import type { UserTask } from '../contract/tasks.ts';
import { TestOffice } from '../testing/office.ts';
import { expectRefused } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set('2026-03-06T10:32:00+07:00');
});
afterAll(() => office.stop());

const read = async (task: string): Promise<UserTask> => (await office.get('admin', `/v2/user-tasks/${task}`)).json();
const decision = async (): Promise<string> => office.playUntil(await office.begin(), 'task_PutuskanPelibatan');
const ofElement = async (elementId: string): Promise<UserTask> => {
  const found = await office.post('admin', '/v2/user-tasks/search', { filter: { elementId } });
  return found.json<{ items: UserTask[] }>().items[0]!;
};
const setTerm = (nilai: unknown) => ({
  method: 'PUT' as const,
  url: '/api/regulations/lpsk-3-2023/settings/kedaluwarsaHariKerja',
  payload: { nilai } as object,
});

describe('the dates of a task', () => {
  it('are told in working days, past Nyepi, Idulfitri and its collective leave, with the setting behind them', async () => {
    const { dueDate, due, followUpDate, followUp } = await read(await decision());

    expect([dueDate, followUpDate]).toEqual(['2026-04-02T03:32:00.000Z', '2026-03-11T03:32:00.000Z']);
    expect(due).toEqual({
      workingDaysLeft: 14,
      workingDays: 14,
      isOver: false,
      isEstimate: false,
      source: {
        kind: 'setting',
        basis: null,
        words: {
          id: 'Pengaturan kantor "Batas waktu putusan": 14 hari kerja, dapat diubah admin. Peraturan tidak menyebut jangka waktu.',
          en: 'Office setting "Time limit of decisions": 14 working days, which an admin may change. The regulation names no term.',
        },
      },
    });
    expect(followUp).toMatchObject({ workingDaysLeft: 3, workingDays: 3, source: { kind: 'setting' } });
    expect(followUp!.source!.words.id).toContain('"Pengingat": 3 hari kerja');
  });

  it('follow the setting, which an admin changes within reason', async () => {
    for (const wrong of [0, 2.5, 367, '10', true, null]) await expectRefused(office, 'admin', setTerm(wrong), 400);
    await expectRefused(office, 'karo-hukum', setTerm(10), 403);

    expect((await office.ask('admin', setTerm(10))).statusCode).toBe(204);

    const { dueDate, due } = await read(await decision());
    expect(dueDate).toBe('2026-03-27T03:32:00.000Z');
    expect(due).toMatchObject({
      workingDays: 10,
      source: { words: { id: expect.stringContaining(': 10 hari kerja') } },
    });
  });

  it('are over by working days, and no further once the task is done', async () => {
    const task = await decision();
    const payload = { changeset: { dueDate: '2026-03-13T16:00:00+07:00' }, alasan: 'Rapat dimajukan.' };
    await office.ask('admin', { method: 'PATCH', url: `/v2/user-tasks/${task}`, payload });
    const at = async (moment: string) => {
      office.simulation.clock.set(moment);
      const { workingDaysLeft, isOver } = (await read(task)).due!;
      return [workingDaysLeft, isOver];
    };

    expect(await at('2026-03-12T23:30:00+07:00')).toEqual([1, false]);
    expect(await at('2026-03-13T15:59:00+07:00')).toEqual([0, false]);
    expect(await at('2026-03-13T16:01:00+07:00')).toEqual([0, true]);
    expect(await at('2026-03-15T12:00:00+07:00')).toEqual([0, true]);
    expect(await at('2026-03-16T00:30:00+07:00')).toEqual([-1, true]);
    await office.complete('karo-hukum', task, office.story().answers['task_PutuskanPelibatan']!);
    expect(await at('2026-03-25T12:00:00+07:00')).toEqual([-1, true]);
  });

  it('of which the regulation names the term cite its article', async () => {
    await office.play('menjadi-ppsk', 'panrb-62-2021.ppsk-pengangkatan-pertama');

    const { dueDate, due, followUp } = await ofElement('task_CatatPelatihan');

    expect(dueDate).toMatch(/T16:59:59/);
    expect(due).toMatchObject({ isEstimate: true, source: { kind: 'regulation', basis: 'Pasal 14 ayat (4)' } });
    expect(followUp!.source).toMatchObject({ kind: 'diagram', basis: null });
    const signing = (
      await office.post('admin', '/v2/user-tasks/search', {
        filter: {
          elementId: 'task_TandaTanganiKeputusan',
          processDefinitionId: 'panrb-62-2021.ppsk-pengangkatan-pertama',
        },
      })
    ).json<{ items: UserTask[] }>().items[0]!;
    expect(signing.due!.source).toMatchObject({ kind: 'regulation', basis: 'Pasal 14 ayat (3)' });
  });

  it('that the case sets name the field of its form', async () => {
    await office.play('selesai-di-atas', 'panrb-62-2021.ppsk-penugasan-lintas-jenjang');

    const { due, followUp } = await ofElement('task_LaporkanHasilKerja');

    expect([due!.source!.kind, followUp]).toEqual(['case', null]);
    expect(due!.source!.words.id).toBe(
      'Isian "Kegiatan selesai" dalam kasus ini. Peraturan tidak menyebut jangka waktu.',
    );
  });
});
