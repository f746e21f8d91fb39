import { TestOffice } from '../../testing/office.ts';
import { expectRefused } from '../../testing/problem.ts';

const ABSENCE = {
  jabatan: 'karo-hukum',
  pegawai: 'karo-phsk',
  kapasitas: 'plh',
  nomorKeputusan: 'KP.101/SETJEN/III/2026',
  mulai: '2026-05-04',
  selesai: '2026-05-08',
};

let office: TestOffice;
let id: string;

beforeAll(async () => {
  office = await TestOffice.start();
  const appointed = await office.post('admin', '/api/appointments', ABSENCE);
  expect(appointed.statusCode).toBe(201);
  id = appointed.json().id;
});
afterAll(() => office.stop());

it.each([
  ['ends before it begins', { selesai: '2026-03-08' }, 400, 'selesai'],
  ['has no end, though it is for a while', { selesai: null }, 400, 'selesai'],
  ['begins on a day of no calendar', { mulai: '2026-02-30' }, 400, 'mulai'],
  ['begins in the year 0', { mulai: '0000-01-01' }, 400, 'mulai'],
  ['names nobody there is', { pegawai: 'tidak-ada' }, 400, 'pegawai'],
  ['names no post there is', { jabatan: 'tidak-ada' }, 400, 'jabatan'],
  ['has a capacity of its own', { kapasitas: 'definitif' }, 400, undefined],
  ['rests on no decision', { nomorKeputusan: '' }, 400, 'nomorKeputusan'],
  ['overlaps with another', { pegawai: 'karo-umum', mulai: '2026-05-08', selesai: '2026-05-20' }, 409, undefined],
  ['names whoever holds the post already', { pegawai: 'karo-hukum' }, 409, undefined],
])('refuses an appointment that %s', async (_what, changes, status, field) => {
  const payload = { ...ABSENCE, mulai: '2026-06-01', selesai: '2026-06-05', ...changes };

  const { violations } = await expectRefused(
    office,
    'admin',
    { method: 'POST', url: '/api/appointments', payload },
    status,
  );

  if (field !== undefined) expect(violations?.[0]?.field).toBe(field);
});

it('refuses to end an appointment before it begins, or one that does not exist', async () => {
  const end = (one: string, selesai: string) =>
    ({ method: 'POST', url: `/api/appointments/${one}/end`, payload: { selesai } }) as const;

  await expectRefused(office, 'admin', end(id, '2026-05-03'), 400);
  await expectRefused(office, 'admin', end(id, '2026-02-30'), 400);
  await expectRefused(office, 'admin', end('4711', '2026-05-05'), 404);
  const [definitif] = (await office.rows(
    "select id from pemangku_jabatan where jabatan = 'karo-hukum' and kapasitas = 'definitif'",
  )) as { id: string }[];
  await expectRefused(office, 'admin', end(definitif!.id, '2026-05-05'), 404);
});
