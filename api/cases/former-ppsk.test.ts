import type { Organisasi } from '../../processes/organisasi.ts';
import { tanggal } from '../../processes/tanggal.ts';
import { openPool } from '../database/pool.ts';
import { TestOffice } from '../testing/office.ts';
import { formerPpsk } from './former-ppsk.ts';

const FORMER = 'ppsk-pertama-2';

let office: TestOffice;
let pool: ReturnType<typeof openPool>;
beforeAll(async () => {
  office = await TestOffice.start();
  pool = openPool(office.databaseUrl);
  await office.rows("delete from pemangku_jabatan where jabatan = 'kaper-medan'");
  await office.play('diberhentikan-tugas-belajar', 'panrb-62-2021.ppsk-pemberhentian');
});
afterAll(async () => {
  await pool.end();
  await office.stop();
});

const choices = (agencies: readonly string[], date: string) => formerPpsk(pool, agencies, date);

const view = (date: string, instansi = ['lpsk']): Promise<Organisasi> =>
  office.simulation.office.office.organisasi({ unit: [], pegawai: [FORMER, 'ppsk-muda-1'], instansi }, tanggal(date));

it('offers whoever was removed, from the first day without the post, and nobody who still is a PPSK', async () => {
  expect(await choices(['lpsk'], '2026-03-08')).toEqual([]);
  expect(await choices(['lpsk'], '2026-03-09')).toEqual([
    {
      value: FORMER,
      unit: expect.any(String),
      label: expect.stringMatching(/, terakhir Penata .* Ahli Pertama sampai dengan 8 Maret 2026$/),
    },
  ]);
});

it('offers nobody of another agency', async () => {
  expect(await choices(['belu'], '2026-03-09')).toEqual([]);
});

it('offers who holds another post by now under that post', async () => {
  await office.rows(
    "insert into pemangku_jabatan (jabatan, pegawai, kapasitas, nomor_keputusan, mulai) values ('kaper-medan', $1, 'definitif', 'x', '2026-05-01')",
    [FORMER],
  );

  expect((await choices(['lpsk'], '2026-05-01')).map(({ label }) => label)).toEqual([
    expect.stringMatching(/, Kepala .*Medan/),
  ]);
  expect((await view('2026-05-01')).pegawai(FORMER)?.jabatan).toBe('kaper-medan');
});

it('knows of a case, too, who holds no post any more, with the last one', async () => {
  const organisasi = await view('2026-03-09');

  expect(organisasi.pegawai(FORMER)).toBeUndefined();
  const found = organisasi.pegawaiTanpaJabatan(FORMER);
  expect(found).toMatchObject({ selesai: '2026-03-08', jabatanTerakhir: expect.stringContaining('Ahli Pertama') });
  expect(organisasi.unit(found!.unit)?.instansi).toBe('lpsk');
  expect(organisasi.pegawaiTanpaJabatan('ppsk-muda-1')).toBeUndefined();
});

it('knows nobody of an agency that is not asked for, and nobody before they left', async () => {
  expect((await view('2026-03-09', ['belu'])).pegawaiTanpaJabatan(FORMER)).toBeUndefined();
  expect((await view('2026-03-08')).pegawaiTanpaJabatan(FORMER)).toBeUndefined();
});
