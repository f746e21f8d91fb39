import { type TSchema, Type } from 'typebox';
import { Value } from 'typebox/value';
import { tanggal } from '../tanggal.ts';
import { hari, satuDari } from './fakta.ts';
import { Predikat, perTahun, tahunKurang, tahunTerakhir } from './kinerja.ts';
import { isLamaMenduduki, isTakTerputus, type Masa, masa, pengalaman } from './masa.ts';
import { isPalingRendah } from './pendidikan.ts';
import { isPalingLambat, semuaTerpenuhi } from './syarat.ts';
import { usiaPada, usiaPalingTinggi } from './usia.ts';

const held = (mulai: string, selesai: string | null): Masa => ({
  mulai: tanggal(mulai),
  selesai: selesai === null ? null : tanggal(selesai),
});

describe('pengalaman', () => {
  const acuan = tanggal('2024-01-01');

  it('menghitung masa yang tumpang tindih sekali, dalam urutan apa pun', () => {
    const semua = [
      held('2020-01-01', '2022-06-30'),
      held('2018-01-01', '2020-12-31'),
      held('2019-01-01', '2019-06-30'),
    ];

    expect(pengalaman(semua, acuan)).toEqual({ bulan: 54, hari: 0 });
    expect(pengalaman(semua.toReversed(), acuan)).toEqual({ bulan: 54, hari: 0 });
  });

  it('tidak menghitung jeda, hari acuan, dan sesudahnya', () => {
    expect(pengalaman([held('2015-01-01', '2017-06-30'), held('2020-01-01', '2022-06-30')], acuan).bulan).toBe(60);
    expect(pengalaman([held('2023-12-31', null)], acuan)).toEqual({ bulan: 0, hari: 1 });
    expect(pengalaman([held('2023-12-01', '2025-12-31')], acuan)).toEqual({ bulan: 1, hari: 0 });
    expect(pengalaman([held('2024-01-01', null), held('2025-01-01', '2026-01-01')], acuan)).toEqual({
      bulan: 0,
      hari: 0,
    });
  });

  it('menjumlah sisa hari, 31 hari satu bulan', () => {
    const tigaPuluh = [held('2022-01-01', '2022-01-15'), held('2022-03-01', '2022-03-15')];

    expect(pengalaman(tigaPuluh, acuan)).toEqual({ bulan: 0, hari: 30 });
    expect(pengalaman([...tigaPuluh, held('2022-05-01', '2022-05-01')], acuan)).toEqual({ bulan: 1, hari: 0 });
  });

  it('tidak kehilangan hari di antara masa yang bersambung', () => {
    expect(pengalaman([held('2023-01-31', '2023-02-14'), held('2023-02-15', '2023-03-30')], acuan)).toEqual(
      pengalaman([held('2023-01-31', '2023-03-30')], acuan),
    );
  });
});

describe('masa menduduki', () => {
  const acuan = tanggal('2024-01-01');

  it('bersambung tanpa jeda sehari pun', () => {
    const setahun = held('2018-01-01', '2018-12-31');

    expect(isTakTerputus([setahun, held('2019-01-01', '2019-12-31')], acuan, 2)).toBe(true);
    expect(isTakTerputus([setahun, held('2019-01-02', '2020-01-01')], acuan, 2)).toBe(false);
    expect(isTakTerputus([], acuan, 2)).toBe(false);
  });

  it('genap pada hari acuan, dan 29 Februari genap pada 28 Februari', () => {
    expect(isTakTerputus([held('2022-01-01', null)], acuan, 2)).toBe(true);
    expect(isTakTerputus([held('2022-01-02', null)], acuan, 2)).toBe(false);
    expect(isTakTerputus([held('2020-02-29', null)], tanggal('2022-02-28'), 2)).toBe(true);
    expect(isTakTerputus([held('2020-02-29', null)], tanggal('2022-02-27'), 2)).toBe(false);
  });

  it('inklusif pada kedua batasnya', () => {
    const lama = (acuan: string) => isLamaMenduduki(tanggal('2019-07-01'), tanggal(acuan), 2, 5);

    expect(['2021-06-30', '2021-07-01', '2024-07-01', '2024-07-02'].map(lama)).toEqual([false, true, true, false]);
  });
});

describe('usia', () => {
  it('paling tinggi berarti sampai hari ulang tahun', () => {
    const usia = (acuan: string) => usiaPalingTinggi(tanggal('1968-04-01'), tanggal(acuan), 56);

    expect(usia('2024-04-01')).toEqual({ tahun: 56, bulan: 0, hari: 0, memenuhi: true, perluPenegasan: false });
    expect(usia('2024-04-02')).toEqual({ tahun: 56, bulan: 0, hari: 1, memenuhi: false, perluPenegasan: true });
    expect(usia('2025-03-31')).toMatchObject({ memenuhi: false, perluPenegasan: true });
    expect(usia('2025-04-01')).toEqual({ tahun: 57, bulan: 0, hari: 0, memenuhi: false, perluPenegasan: false });
  });

  it('bertambah pada 28 Februari bagi yang lahir 29 Februari', () => {
    const lahir = tanggal('1968-02-29');

    expect(usiaPada(lahir, tanggal('2021-02-27'))).toEqual({ tahun: 52, bulan: 11, hari: 29 });
    expect(usiaPada(lahir, tanggal('2021-02-28'))).toEqual({ tahun: 53, bulan: 0, hari: 0 });
    expect(usiaPalingTinggi(lahir, tanggal('2021-02-28'), 53).memenuhi).toBe(true);
    expect(usiaPalingTinggi(lahir, tanggal('2021-03-01'), 53).memenuhi).toBe(false);
  });
});

it('menyetarakan diploma IV dengan sarjana', () => {
  expect(isPalingRendah('d4', 's1')).toBe(true);
  expect(isPalingRendah('s1', 'd4')).toBe(true);
  expect(isPalingRendah('d3', 's1')).toBe(false);
  expect(isPalingRendah('s3', 's2')).toBe(true);
  expect(isPalingRendah('sma', 'd1')).toBe(false);
});

describe('kinerja', () => {
  const acuan = tanggal('2024-01-01');

  it('dua tahun terakhir adalah dua tahun kalender sebelum tahun acuan', () => {
    expect(tahunTerakhir(acuan, 2)).toEqual(['2022', '2023']);
    expect(tahunTerakhir(tanggal('2024-12-31'), 1)).toEqual(['2023']);
  });

  it('kurang bila tahunnya kosong atau nilainya di bawah batas', () => {
    expect(tahunKurang({ 2022: 'baik', 2023: 'sangat baik' }, acuan, 2, 'baik')).toEqual([]);
    expect(tahunKurang({ 2022: 'butuh perbaikan', 2021: 'baik' }, acuan, 2, 'baik')).toEqual(['2022', '2023']);
    expect(tahunKurang({ 2022: 'cukup', 2023: 'butuh perbaikan' }, acuan, 2, 'cukup')).toEqual([]);
    expect(tahunKurang({ 2022: 'cukup', 2023: 'butuh perbaikan' }, acuan, 2, 'butuh perbaikan')).toEqual([]);
  });

  it('menilai setiap unsur; tahun tanpa unsur belum dinilai', () => {
    const penilaian = { 2022: { skp: 'baik', perilaku: 'kurang' }, 2023: {} } as const;

    expect(tahunKurang(penilaian, acuan, 2, 'baik')).toEqual(['2022', '2023']);
    expect(tahunKurang({ 2022: { skp: 'baik' }, 2023: { skp: 'sangat baik' } }, acuan, 2, 'baik')).toEqual([]);
  });
});

it('satu syarat yang tidak terpenuhi mengalahkan yang belum diketahui', () => {
  expect(semuaTerpenuhi(true, true)).toBe('pass');
  expect(semuaTerpenuhi(true, null)).toBe('manual');
  expect(semuaTerpenuhi(null, false)).toBe('fail');
});

it('peristiwa pada hari yang sama masih paling lambat; yang tidak bertanggal tidak pernah', () => {
  const batas = tanggal('2024-05-10');

  expect(isPalingLambat(batas, batas)).toBe(true);
  expect(isPalingLambat(tanggal('2024-05-11'), batas)).toBe(false);
  expect(isPalingLambat(null, batas)).toBe(false);
});

describe('bentuk fakta', () => {
  const messages = (schema: TSchema, facts: unknown) =>
    Value.Errors(schema, facts).map(({ instancePath, message }) => `${instancePath} ${message}`.trim());

  it('menolak masa yang selesai sebelum mulai', () => {
    const rows = Type.Array(masa({ sesuaiBidang: Type.Boolean() }));
    const row = { sesuaiBidang: true, mulai: '2024-01-02' };

    expect(messages(rows, [{ ...row, selesai: '2024-01-01' }])).toEqual([
      "/0 'selesai' tidak boleh mendahului 'mulai'",
    ]);
    expect(
      messages(rows, [
        { ...row, selesai: '2024-01-02' },
        { ...row, selesai: null },
      ]),
    ).toEqual([]);
  });

  it.each(['2023-02-29', '2024-1-1', '1899-12-31', '2200-01-01', '', 20240101, null])(
    'menolak %p sebagai tanggal',
    (day) => {
      expect(Value.Check(hari('TMT'), day)).toBe(false);
    },
  );

  it('menolak nama yang tidak diminta, kata yang tidak dikenal, dan tahun yang bukan tahun', () => {
    const penilaian = perTahun(Predikat, 'penilaian');

    expect(Value.Check(satuDari(['pns', 'pppk'], 'status'), 'honorer')).toBe(false);
    expect(Value.Check(penilaian, { 2023: 'baik' })).toBe(true);
    expect(Value.Check(penilaian, { 2023: 'lumayan' })).toBe(false);
    expect(Value.Check(penilaian, { 23: 'baik' })).toBe(false);
    expect(Value.Check(masa({}), { mulai: '2024-01-01', selesai: null, slesai: '2024-01-02' })).toBe(false);
  });
});
