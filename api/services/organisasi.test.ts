import type { Organisasi } from '../../processes/organisasi.ts';
import { tanggal } from '../../processes/tanggal.ts';
import { TestOffice } from '../testing/office.ts';

const HARI_INI = tanggal('2026-03-02');
const SEMUA = ['lpsk', 'belu', 'banten'];

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const view = (refers: {
  readonly unit?: readonly string[];
  readonly pegawai?: readonly string[];
  readonly instansi?: readonly string[];
}): Promise<Organisasi> =>
  office.simulation.office.office.organisasi({ unit: [], pegawai: [], instansi: SEMUA, ...refers }, HARI_INI);

it.each([
  ['the JPT Pratama where a dinas uses Gambar 4', 'belu-bidang-aptika', 'kadis-kominfo', 'belu-dinas-kominfo'],
  ['the Administrator where a dinas uses Gambar 6', 'belu-bidang-kesmas', 'kabid-kesmas', 'belu-dinas-kesehatan'],
  ['the Sekretaris Daerah where a unit uses Gambar 13', 'belu-bagian-perekonomian', 'sekda', 'belu-setda'],
  ['the Asisten where a unit uses Gambar 14', 'belu-bagian-hukum', 'asisten-pemerintahan', 'belu-setda'],
  ['the Kepala Bagian where a unit uses Gambar 15', 'belu-bagian-organisasi', 'kabag-organisasi', 'belu-setda'],
  ['the Kepala Biro of LPSK (Gambar 3)', 'biro-hukum', 'karo-hukum', undefined],
  ['the Administrator of an LPSK unit (Gambar 3)', 'bagian-kerumahtanggaan', 'kabag-kerumahtanggaan', undefined],
  ['the Kepala Biro of Banten', 'banten-biro-organisasi', 'karo-organisasi-banten', 'banten-setda'],
])('finds as appraiser %s', async (_who, unit, appraiser, perangkatDaerah) => {
  const organisasi = await view({ unit: [unit] });

  expect(organisasi.penilaiKinerja(unit)).toBe(appraiser);
  expect(organisasi.jabatan(appraiser)?.pemangku?.kapasitas).toBe('definitif');
  expect(organisasi.unit(unit)?.perangkatDaerah).toBe(perangkatDaerah);
});

it('finds the posts of every level above a unit, and the head of its Perangkat Daerah', async () => {
  const organisasi = await view({ unit: ['belu-bagian-organisasi', 'belu-bidang-ikp'] });

  expect(([1, 2, 3, 4] as const).map((n) => organisasi.tingkat('belu-bagian-organisasi', n))).toEqual([
    'sekda',
    'asisten-umum',
    'kabag-organisasi',
    undefined,
  ]);
  expect(organisasi.kepalaPerangkatDaerah('belu-bidang-ikp')).toBe('kadis-kominfo');
  expect(organisasi.unit('belu-bidang-ikp')).toMatchObject({ susunan: 'K04', susunanPenugasan: 'S17' });
});

it('takes the nearest unit with a head of its own as boundary', async () => {
  const organisasi = await view({ unit: ['belu-bagian-perekonomian', 'belu-bidang-aptika'] });

  expect(organisasi.unitOrganisasi('belu-bidang-aptika')).toBe('belu-bidang-aptika');
  expect(organisasi.unitOrganisasi('belu-bagian-perekonomian')).toBe('belu-asisten-perekonomian');
});

it('knows for a person the unit, the decision on the kedudukan, the superior and the appraiser', async () => {
  const organisasi = await view({ pegawai: ['belu-jf-1'] });

  expect(organisasi.pegawai('belu-jf-1')).toMatchObject({
    unit: 'belu-bidang-aptika',
    kedudukan: { unit: 'belu-bidang-aptika', pejabatPenilaiKinerja: 'kadis-kominfo' },
  });
  expect(organisasi.atasan('belu-jf-1')).toBe('kabid-aptika');
  expect(organisasi.penilaiKinerja('belu-jf-1')).toBe('kadis-kominfo');
});

it('has nobody appraised by themselves or their own superior', async () => {
  const organisasi = await view({ pegawai: ['kabid-kesmas', 'kadis-kominfo', 'bupati'] });

  expect(['kabid-kesmas', 'kadis-kominfo', 'bupati'].map((id) => organisasi.penilaiKinerja(id))).toEqual([
    'kadis-dinkes',
    'sekda',
    undefined,
  ]);
  expect(['kabid-kesmas', 'kadis-kominfo', 'bupati'].map((id) => organisasi.atasan(id))).toEqual([
    'kadis-dinkes',
    'sekda',
    undefined,
  ]);
});

it('knows the posts of an agency that no unit or person of the case belongs to', async () => {
  const organisasi = await view({ unit: ['belu-dinas-kominfo'], instansi: ['belu', 'banten'] });

  expect(organisasi.peran('banten', 'pejabat-yang-berwenang')).toBe('sekda-banten');
  expect(organisasi.jabatan('sekda-banten')?.nama).toBe('Sekretaris Daerah');
  expect(organisasi.instansi('banten')?.jenis).toBe('provinsi');
  expect(organisasi.peran('belu', 'pejabat-pembina-kepegawaian')).toBe('bupati');
  expect(organisasi.peran('lpsk', 'sekretaris-jenderal')).toBeUndefined();
});

it('finds no unit and no person of an agency that is not asked for', async () => {
  const organisasi = await view({ unit: ['belu-dinas-kominfo'], pegawai: ['belu-jf-1'], instansi: ['lpsk'] });

  expect(organisasi.unit('belu-dinas-kominfo')).toBeUndefined();
  expect(organisasi.pegawai('belu-jf-1')).toBeUndefined();
  expect(organisasi.jabatan('kadis-kominfo')).toBeUndefined();
  expect(organisasi.peran('lpsk', 'sekretaris-jenderal')).toBe('sekjen');
});

it('has every part an agency needs someone for, in every agency of the demonstration', async () => {
  const organisasi = await view({ instansi: ['lpsk', 'belu', 'banten'] });
  const daerah = ['kepala-daerah', 'sekretaris-daerah'] as const;
  const semua = [
    'pimpinan-instansi',
    'pejabat-yang-berwenang',
    'pejabat-pembina-kepegawaian',
    'persuratan',
    'kepegawaian',
  ] as const;
  const needed = [
    ...(['lpsk', 'belu', 'banten'] as const).flatMap((instansi) => semua.map((peran) => [instansi, peran] as const)),
    ...(['belu', 'banten'] as const).flatMap((instansi) => daerah.map((peran) => [instansi, peran] as const)),
    ['lpsk', 'sekretaris-jenderal'] as const,
  ];

  const holders = needed.map(
    ([instansi, peran]) => organisasi.jabatan(organisasi.peran(instansi, peran) ?? '')?.pemangku,
  );

  expect(holders.filter((holder) => holder === undefined)).toEqual([]);
});

it('keeps a part and a placement from having two at a time', async () => {
  const insert = (mulai: string, selesai: string | null) =>
    office.rows(
      "insert into peran_unit (unit, peran, jabatan, mulai, selesai) values ('belu-bidang-ikp', 'pejabat-penilai-kinerja', 'kabid-ikp', $1, $2)",
      [mulai, selesai],
    );
  await insert('2024-01-01', '2024-06-30');

  await expect(insert('2024-06-30', '2024-07-31')).rejects.toThrow('Expected one peran_unit at a time');
  await expect(insert('2024-05-01', null)).rejects.toThrow('Expected one peran_unit at a time');
  await insert('2024-07-01', '2024-07-31');
  await expect(
    office.rows(
      "insert into kedudukan (pegawai, unit, pejabat_penilai_kinerja, nomor_keputusan, mulai) values ('belu-jf-1', 'belu-bidang-ikp', 'kabid-ikp', 'x', '2026-01-01')",
    ),
  ).rejects.toThrow('Expected one kedudukan at a time');
});

it('takes a part from the first day to the last', async () => {
  await office.rows(
    "insert into peran_unit (unit, peran, jabatan, mulai, selesai) values ('belu-bidang-aptika', 'pejabat-penilai-kinerja', 'kabid-aptika', '2026-04-01', '2026-04-30')",
  );
  const on = async (date: string) =>
    (
      await office.simulation.office.office.organisasi(
        { unit: ['belu-bidang-aptika'], pegawai: [], instansi: SEMUA },
        tanggal(date),
      )
    ).penilaiKinerja('belu-bidang-aptika');

  expect([await on('2026-03-31'), await on('2026-04-01'), await on('2026-04-30'), await on('2026-05-01')]).toEqual([
    'kadis-kominfo',
    'kabid-aptika',
    'kabid-aptika',
    'kadis-kominfo',
  ]);
});
