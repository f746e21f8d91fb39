import type { InboxCounters, SavedFilter } from '../contract/desk.ts';
import type { Found } from '../contract/search.ts';
import type { UserTask } from '../contract/tasks.ts';
import { TestOffice } from '../testing/office.ts';

let office: TestOffice;
let waiting: string;

beforeAll(async () => {
  office = await TestOffice.start();
  await office.begin();
  waiting = await office.begin();
  await office.playUntil(waiting, 'task_PutuskanPelibatan');
});
afterAll(() => office.stop());

const counters = async (username: string): Promise<InboxCounters> =>
  (await office.get(username, '/api/inbox/counters')).json();

const found = async (username: string, filter: object): Promise<readonly string[]> => {
  const response = await office.post(username, '/v2/user-tasks/search', { filter: { state: 'CREATED', ...filter } });
  return response.json<Found<UserTask>>().items.map(({ elementId }) => elementId);
};

describe('the counters of an inbox', () => {
  it('count what waits by kind of work, as the lists behind them do', async () => {
    await office.task(waiting, 'task_PutuskanPelibatan');
    expect(await counters('karo-penelaahan')).toEqual({
      open: 1,
      mine: 0,
      unclaimed: 1,
      overdue: 0,
      acting: 0,
      byPekerjaan: { 'tanda-tangan': 1, paraf: 0, periksa: 0, perbaiki: 0, kerjakan: 0, ketahui: 0 },
    });
    expect(await found('karo-penelaahan', { pekerjaan: 'tanda-tangan' })).toEqual(['task_TandaTanganiPermohonan']);
    expect((await counters('karo-hukum')).byPekerjaan).toMatchObject({ periksa: 1, 'tanda-tangan': 0 });
    expect(await found('karo-hukum', { pekerjaan: { $in: ['periksa', 'perbaiki'] } })).toEqual([
      'task_PutuskanPelibatan',
    ]);
  });

  it('count what is late, and what is done for another', async () => {
    const appointment = {
      pegawai: 'karo-umum',
      jabatan: 'karo-hukum',
      kapasitas: 'plh',
      mulai: '2026-03-02',
      selesai: '2026-03-06',
    };
    expect(
      (
        await office.post('admin', '/api/appointments', {
          ...appointment,
          nomorKeputusan: 'PLH-1',
        })
      ).statusCode,
    ).toBe(201);
    expect(await counters('karo-umum')).toMatchObject({ open: 1, acting: 1, overdue: 0 });
    office.simulation.clock.set('2026-03-05T09:00:00+07:00');
    await office.rows(
      "update user_task set due_date = '2026-03-04T00:00:00Z' where element_id = 'task_PutuskanPelibatan'",
    );
    expect(await counters('karo-umum')).toMatchObject({ open: 1, overdue: 1 });
  });
});

describe('words', () => {
  const PUTUSAN = ['task_PutuskanPelibatan'];

  it('find a task by the beginnings of what its case is about, in any order', async () => {
    expect(await found('karo-hukum', { words: 'perlin TELAAH' })).toEqual(PUTUSAN);
    expect(await found('karo-hukum', { words: 'telaah pengadaan' })).toEqual([]);
  });

  it('find a task by the number of its case or of a letter, whole or in part', async () => {
    const [row] = await office.rows(
      'select i.business_id as kasus, s.nomor from process_instance i join surat s on s.kasus = i.key where i.key = $1',
      [waiting],
    );
    const { kasus, nomor } = row as { kasus: string; nomor: string };
    const number = /0*(\d+)$/.exec(kasus)![1]!;
    for (const words of [kasus, nomor, `${number} 2026`]) expect(await found('karo-hukum', { words })).toEqual(PUTUSAN);
    expect(await found('karo-hukum', { words: `${kasus}9` })).toEqual([]);
  });

  it('find a task by someone who takes part in its case', async () => {
    const { displayName } = (await office.get('karo-penelaahan', '/v2/authentication/me')).json<{
      displayName: string;
    }>();
    expect(await found('karo-hukum', { words: displayName })).toEqual(PUTUSAN);
  });

  it('find a task by words from several places of its case at once', async () => {
    const [row] = await office.rows('select nomor from surat where kasus = $1 and nomor is not null', [waiting]);
    expect(await found('karo-hukum', { words: `telaah ${(row as { nomor: string }).nomor}` })).toEqual(PUTUSAN);
  });

  it('find a task by what a changed text says now, not by what it said', async () => {
    const change = (from: string, to: string) =>
      office.rows(
        `update variable set value = replace(value, $2, $3) where process_instance_key = $1 and name in ('uraianTugas', 'targetKinerja')`,
        [waiting, from, to],
      );
    await change('perlindungan', 'pemulihan');
    expect(await found('karo-hukum', { words: 'pemulihan' })).toEqual(PUTUSAN);
    expect(await found('karo-hukum', { words: 'perlindungan' })).toEqual([]);
    await change('pemulihan', 'perlindungan');
  });

  it.each([1_000, 30_000])('find a task among those of %i cases that have them too', async (others) => {
    await office.rows(
      "insert into case_words select -n, to_tsvector('simple', 'telaah') from generate_series(1, $1::int) n",
      [others],
    );
    const answer = await office.post('karo-hukum', '/v2/user-tasks/search', { filter: { words: 'telaah' } });
    expect(answer.json()).toMatchObject({
      items: [{ elementId: 'task_PutuskanPelibatan' }],
      page: { totalItems: 1, hasMoreTotalItems: false },
    });
    await office.rows('delete from case_words where process_instance_key < 0');
  });

  it('find nothing of others, and nothing that is not there', async () => {
    expect(await found('karo-hukum', { words: 'pengadaan' })).toEqual([]);
    expect(await found('jf-6', { words: 'telaah' })).toEqual([]);
  });

  it.each(['', '  ', '&|!:*()', 'a'.repeat(201)])('are refused where there are none to look for: %j', async (words) => {
    const response = await office.post('karo-hukum', '/v2/user-tasks/search', { filter: { words } });
    expect(response.statusCode).toBe(400);
  });
});

describe('a saved filter', () => {
  const filter = { name: 'Terlambat saya', query: 'saring=terlambat&urut=tenggat', scope: 'sendiri' };
  const filters = async (username: string): Promise<readonly SavedFilter[]> =>
    (await office.get(username, '/api/saved-filters')).json<{ items: SavedFilter[] }>().items;

  it('is kept for whoever made it, and removed by them only', async () => {
    const response = await office.post('karo-hukum', '/api/saved-filters', filter);
    expect(response.statusCode).toBe(201);
    const { id } = response.json<{ id: string }>();
    expect(await filters('karo-hukum')).toEqual([{ ...filter, id, unit: null, mayRemove: true }]);
    expect(await filters('karo-umum')).toEqual([]);
    expect((await office.post('karo-hukum', '/api/saved-filters', filter)).statusCode).toBe(409);
    expect((await office.ask('karo-umum', { method: 'DELETE', url: `/api/saved-filters/${id}` })).statusCode).toBe(404);
    expect((await office.ask('karo-hukum', { method: 'DELETE', url: `/api/saved-filters/${id}` })).statusCode).toBe(
      204,
    );
    expect(await filters('karo-hukum')).toEqual([]);
  });

  it('is shared with a unit by whoever heads it, and with everyone by an admin', async () => {
    const ofUnit = { ...filter, name: 'Biro Hukum', scope: 'unit', unit: 'biro-hukum' };
    expect((await office.post('jf-1', '/api/saved-filters', ofUnit)).statusCode).toBe(403);
    expect((await office.post('karo-hukum', '/api/saved-filters', ofUnit)).statusCode).toBe(201);
    expect((await office.post('karo-hukum', '/api/saved-filters', { ...filter, scope: 'semua' })).statusCode).toBe(403);
    expect(
      (await office.post('admin', '/api/saved-filters', { ...filter, name: 'Semua', scope: 'semua' })).statusCode,
    ).toBe(201);
    expect((await filters('jf-1')).map(({ name, mayRemove }) => [name, mayRemove])).toEqual([
      ['Semua', false],
      ['Biro Hukum', false],
    ]);
    expect((await filters('karo-penelaahan')).map(({ name }) => name)).toEqual(['Semua']);
  });

  it.each([
    ['a query that is none', { ...filter, query: 'javascript:alert(1)' }],
    ['a unit with its own scope', { ...filter, unit: 'biro-hukum' }],
    ['a unit filter without unit', { ...filter, scope: 'unit' }],
    ['no name', { ...filter, name: ' ' }],
    ['a field nobody knows', { ...filter, warna: 'merah' }],
  ])('is refused with %s', async (_what, body) => {
    expect((await office.post('karo-hukum', '/api/saved-filters', body)).statusCode).toBe(400);
  });
});
