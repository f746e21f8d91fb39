import { tanggal } from '../../processes/tanggal.ts';
import { TestOffice } from '../testing/office.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

/** A decree that has been issued in a case of its own. */
const issued = (kasus: string): Promise<unknown> =>
  office.rows(
    `insert into surat (id, token, kasus, kunci, instansi, jenis, kode, hal, status, menetapkan, tahun, urutan, nomor, tanggal,
      jabatan, nama_jabatan, nama_pegawai, nip, kapasitas, pdf, sha256, job_key, dibuat)
      values (gen_random_uuid(), $1::text, $1::text::bigint, 'keputusan', 'lpsk', 'Keputusan', 'KEP', 'Tim Penilai', 'terbit', false, 2026, $1::text::int, $2, '2026-03-02',
      'sekjen', 'Sekretaris Jenderal', 'Wirasena Adikarsa', '-', 'definitif', '', '', $1::text::bigint, now())`,
    [kasus, `${kasus}/KEP/SETJEN/III/2026`],
  );

const register = (kasus: string, ketua: string, mulai: string): Promise<string | undefined> =>
  office.simulation.office.office.assessmentTeams.register(
    { jobKey: kasus, processInstanceKey: kasus, processId: 'contoh' },
    {
      instansi: 'lpsk',
      ketua,
      sekretaris: 'jf-6',
      anggota: ['jf-3', 'jf-4', 'jf-5'],
      mulai: tanggal(mulai),
      surat: 'keputusan',
    },
  );

const view = (date: string, timPenilai: readonly string[] = ['lpsk']) =>
  office.simulation.office.office.organisasi({ unit: [], pegawai: [], instansi: ['lpsk'], timPenilai }, tanggal(date));
const ketuaOn = async (date: string) => (await view(date)).timPenilai('lpsk')?.ketua;

it('knows the team in force with its people, for an agency whose team is asked for', async () => {
  await issued('901');

  await register('901', 'karo-umum', '2026-04-01');

  const organisasi = await view('2026-04-01');
  expect(organisasi.timPenilai('lpsk')).toEqual({
    instansi: 'lpsk',
    ketua: 'karo-umum',
    sekretaris: 'jf-6',
    anggota: ['jf-3', 'jf-4', 'jf-5'],
    nomor: '901/KEP/SETJEN/III/2026',
    mulai: '2026-04-01',
  });
  expect(organisasi.pegawai('jf-4')?.unit).toBe('biro-penelaahan');
  expect((await view('2026-04-01', [])).timPenilai('lpsk')).toBeUndefined();
  expect((await view('2026-04-01', ['belu'])).timPenilai('belu')).toBeUndefined();
});

it('lets a new team take the place of the one before from its first day, and of one that has not begun', async () => {
  await Promise.all(['902', '903'].map(issued));
  await register('902', 'karo-hukum', '2026-07-01');

  await register('903', 'karo-phsk', '2026-06-01');

  expect(await Promise.all(['2026-05-31', '2026-06-01', '2026-07-01'].map(ketuaOn))).toEqual([
    'karo-umum',
    'karo-phsk',
    'karo-phsk',
  ]);
});

it('stores a team once, however often its job is done', async () => {
  await issued('904');

  await Promise.all([1, 2, 3].map(() => register('904', 'karo-penelaahan', '2026-08-01')));

  expect(await office.rows("select 1 from tim_penilai where mulai = '2026-08-01'")).toHaveLength(1);
  expect(await ketuaOn('2026-08-01')).toBe('karo-penelaahan');
});

it('takes no team without the letter that sets it', async () => {
  expect(await register('905', 'karo-umum', '2026-09-01')).toBe("Surat 'keputusan' belum terbit dalam kasus ini.");
  expect(await office.rows("select 1 from tim_penilai where mulai = '2026-09-01'")).toEqual([]);
});
