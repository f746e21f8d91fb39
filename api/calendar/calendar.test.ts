import type { AuditEntry } from '../contract/audit.ts';
import type { CalendarPlan, CalendarYear, NewHoliday } from '../contract/calendar.ts';
import type { Found } from '../contract/search.ts';
import type { UserTask } from '../contract/tasks.ts';
import { TestOffice } from '../testing/office.ts';
import { expectRefused } from '../testing/problem.ts';
import { PatientPlayer } from '../testing/story.ts';

const BELU = 'belu-47-2024.penunjukan-lintas-instansi-dituju';
const SIGNING = 'task_TandaTanganiJawabanTidakTersedia';
const REASON = 'Ditetapkan dengan keputusan bupati';

let office: TestOffice;
/** A decision that its diagram ends when it is due, and one for LPSK; a signature of Belu that only has a date. */
let decision: string;
let signature: string;

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set('2026-03-09T09:00:00+08:00');
  decision = await office.playUntil(await office.begin(), 'task_PutuskanPelibatan');
  const pindaian = (
    await office.upload('persuratan-belu', '/v2/documents', [{ name: 'Permohonan.pdf', content: '%PDF-1.7' }])
  ).json();
  const story = office.story('tidak-tersedia', BELU);
  const player = new PatientPlayer(office.simulation.office);
  await player.start(BELU, { ...story, facts: { ...story.facts, pindaian } });
  await player.answer(story, undefined, SIGNING);
  signature = (await player.task(SIGNING)).userTaskKey;
});
afterAll(() => office.stop());

const year = async (of: number): Promise<CalendarYear> => (await office.get('jf-1', `/api/calendar?year=${of}`)).json();
const dueOf = async (task: string): Promise<UserTask> => (await office.get('admin', `/v2/user-tasks/${task}`)).json();
const holiday = (tanggal: string, more: Partial<NewHoliday> = {}): NewHoliday => ({
  tanggal,
  jenis: 'nasional',
  instansi: null,
  keterangan: 'Hari libur yang ditambahkan',
  dasar: 'Keputusan Bersama Nomor 5 Tahun 2026',
  ...more,
});
const plan = async (tambah: readonly NewHoliday[], hapus: readonly string[] = []): Promise<CalendarPlan> =>
  (await office.post('admin', '/api/calendar/plan', { tambah, hapus })).json();
const change = (tambah: readonly NewHoliday[], hapus: readonly string[] = [], alasan = REASON) => ({
  method: 'PATCH' as const,
  url: '/api/calendar',
  payload: { tambah, hapus, alasan },
});

describe('the calendar of working days', () => {
  it('is read by everyone, year by year, and says which year is not there although terms may reach it', async () => {
    const known = await year(2026);
    expect(known).toMatchObject({ isKnown: true, missing: null });
    expect(known.items.find(({ tanggal }) => tanggal === '2026-03-20')).toMatchObject({
      jenis: 'cuti-bersama',
      instansi: null,
    });
    expect(known.years.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(await year(2027)).toMatchObject({ isKnown: false, items: [] });
  });

  it('refuses what is no day, is there already, or says wrongly whose day it is', async () => {
    for (const wrong of [
      holiday('2026-02-30'),
      holiday('2026-12-25'),
      holiday('2026-08-03', { instansi: 'belu' }),
      holiday('2026-08-03', { jenis: 'daerah' }),
      holiday('2026-08-03', { jenis: 'daerah', instansi: 'tidak-ada' }),
      holiday('2026-08-03', { dasar: ' ' }),
    ])
      await expectRefused(office, 'admin', change([wrong]), 400);
    await expectRefused(office, 'admin', change([holiday('2026-08-03'), holiday('2026-08-03')]), 400);
    await expectRefused(office, 'admin', change([], []), 400);
    await expectRefused(office, 'admin', change([], ['4711']), 409);
    await expectRefused(office, 'admin', change([holiday('2026-08-03')], [], 'Karena'), 400);
    await expectRefused(office, 'karo-umum', change([holiday('2026-08-03')]), 403);
  });

  it('shows which due dates would move and which stay, and moves them with the reason', async () => {
    const [fixed, open] = [await dueOf(decision), await dueOf(signature)];
    const added = holiday('2026-03-30');

    const foreseen = await plan([added]);

    expect(foreseen).toMatchObject({ moving: 1, staying: 1 });
    expect(foreseen.items).toMatchObject([
      { userTaskKey: signature, due: open.dueDate, stays: null },
      { userTaskKey: decision, due: fixed.dueDate, stays: 'pewaktu' },
    ]);
    expect((await dueOf(signature)).dueDate).toBe(open.dueDate);

    const answer = await office.ask('admin', change([added]));

    expect(answer.json()).toEqual(foreseen);
    const moved = await dueOf(signature);
    expect(moved.dueDate).toBe(foreseen.items[0]!.counted);
    expect(moved.dueDate! > open.dueDate!).toBe(true);
    expect(moved.due).toMatchObject({ workingDays: open.due!.workingDays, source: open.due!.source });
    expect((await dueOf(decision)).dueDate).toBe(fixed.dueDate);
    const { items } = (await office.get('admin', `/v2/user-tasks/${signature}/audit-log`)).json<
      Found<{ annotation: string }>
    >();
    expect(items[0]!.annotation).toBe(`Kalender hari kerja diubah: ${REASON}`);
  });

  it('is told in the operation log, day by day', async () => {
    const filter = { entityType: 'CALENDAR', result: 'SUCCESS' };
    const { items } = (await office.post('admin', '/v2/audit-logs/search', { filter })).json<Found<AuditEntry>>();
    expect(items[0]).toMatchObject({
      operationType: 'UPDATE',
      reason: REASON,
      changes: [
        {
          property: '2026-03-30',
          oldValue: null,
          newValue: 'Hari libur yang ditambahkan (nasional; Keputusan Bersama Nomor 5 Tahun 2026)',
        },
      ],
    });
  });

  it('takes a day away again, and with it what it moved', async () => {
    const { items } = await year(2026);
    const { id } = items.find(({ tanggal }) => tanggal === '2026-03-30')!;
    const { dueDate } = await dueOf(signature);

    expect((await office.ask('admin', change([], [id]))).json()).toMatchObject({ moving: 1 });

    expect((await dueOf(signature)).dueDate! < dueDate!).toBe(true);
    expect((await year(2026)).items.some(({ tanggal }) => tanggal === '2026-03-30')).toBe(false);
  });

  it('has days of one agency alone', async () => {
    const regional = (instansi: string): NewHoliday => holiday('2026-03-31', { jenis: 'daerah', instansi });

    expect(await plan([regional('lpsk')])).toMatchObject({ moving: 0, staying: 1 });
    expect(await plan([regional('belu')])).toMatchObject({ moving: 1, staying: 0 });
    await office.ask('admin', change([regional('belu')]));

    const { due } = await dueOf(signature);
    expect(due!.workingDays).toBe(14);
    expect((await dueOf(decision)).due!.workingDays).toBe(14);
  });

  it('leaves a day that somebody has chosen', async () => {
    const payload = { changeset: { dueDate: '2026-04-10' }, alasan: 'Rapat diundur oleh pimpinan' };
    expect(
      (await office.ask('admin', { method: 'PATCH', url: `/v2/user-tasks/${signature}`, payload })).statusCode,
    ).toBe(204);

    expect((await plan([holiday('2026-04-06')])).items).toContainEqual(
      expect.objectContaining({ userTaskKey: signature, stays: 'dipilih' }),
    );
  });
});

it('warns in time that a year has no calendar, on the page and in the health of the office', async () => {
  office.simulation.clock.set('2026-11-23T09:00:00+07:00');
  const { missing } = await year(2026);
  const health = (await office.get(undefined, '/health/ready')).json<{ warnings?: string[] }>();

  expect(missing).toBe(2027);
  expect(health).toMatchObject({ status: 'UP', warnings: [expect.stringContaining('2027')] });

  await office.ask('admin', change([holiday('2027-01-01')]));
  expect((await year(2027)).missing).toBeNull();
  expect((await office.get(undefined, '/health/ready')).json()).not.toHaveProperty('warnings');
});
