import {
  addDays,
  addHariKerja,
  addMonths,
  addYears,
  formatTanggal,
  hariKerjaBetween,
  isCalendarKnown,
  isHariKerja,
  isTanggal,
  lamaBetween,
  momentAfterHariKerja,
  tanggal,
} from './tanggal.ts';

const libur = new Set([tanggal('2026-01-01'), tanggal('2026-01-16')]);

it.each([
  ['2026-01-14', '2026-01-14', 0],
  ['2026-01-14', '2026-01-15', 1],
  ['2026-01-15', '2026-01-19', 1],
  ['2026-01-16', '2026-01-18', 0],
  ['2025-12-31', '2026-01-05', 2],
])('menghitung hari kerja sesudah %s sampai dengan %s: %d', (from, until, count) => {
  expect(hariKerjaBetween(tanggal(from), tanggal(until), libur)).toBe(count);
});

it('menghitung bertahun-tahun seperti hari demi hari', () => {
  const from = tanggal('2025-12-30');
  for (let days = 0, count = 0; days <= 800; days += 1) {
    const until = addDays(from, days);
    if (days > 0 && isHariKerja(until, libur)) count += 1;
    expect([until, hariKerjaBetween(from, until, libur)]).toEqual([until, count]);
  }
  expect(hariKerjaBetween(addDays(from, 5), from, libur)).toBe(0);
});

it('tahu kalender tahun mana yang ditetapkan', () => {
  expect([isCalendarKnown(tanggal('2026-12-31'), libur), isCalendarKnown(tanggal('2027-01-01'), libur)]).toEqual([
    true,
    false,
  ]);
});

it('melewati Sabtu, Minggu, dan hari libur', () => {
  expect(addHariKerja(tanggal('2026-01-14'), 1, libur)).toBe('2026-01-15');
  expect(addHariKerja(tanggal('2026-01-15'), 1, libur)).toBe('2026-01-19');
  expect(addHariKerja(tanggal('2025-12-31'), 1, libur)).toBe('2026-01-02');
  expect(addHariKerja(tanggal('2026-01-17'), 1, libur)).toBe('2026-01-19');
});

it('menghitung tenggat pada jam yang sama menurut waktu setempat', () => {
  const jumatSore = Date.parse('2026-01-09T16:30:00+07:00');

  expect(momentAfterHariKerja(jumatSore, 3, 'Asia/Jakarta', libur)).toBe('2026-01-14T16:30:00+07:00');
  expect(momentAfterHariKerja(Date.parse('2026-01-08T23:30:00Z'), 1, 'Asia/Jakarta', libur)).toBe(
    '2026-01-12T06:30:00+07:00',
  );
});

it('mengenali tanggal yang benar saja', () => {
  expect(isTanggal('2024-02-29')).toBe(true);
  expect(isTanggal('2023-02-29')).toBe(false);
  expect(isTanggal('9 Maret 2026')).toBe(false);
  expect(isTanggal(20260309)).toBe(false);
});

it('menulis tanggal sebagaimana dalam naskah dinas', () => {
  expect(formatTanggal(tanggal('2026-03-09'))).toBe('9 Maret 2026');
});

it('menambah bulan dan tahun sampai akhir bulan yang lebih pendek', () => {
  expect(addMonths(tanggal('2023-08-31'), 6)).toBe('2024-02-29');
  expect(addMonths(tanggal('2024-08-31'), 6)).toBe('2025-02-28');
  expect(addYears(tanggal('2024-02-29'), 1)).toBe('2025-02-28');
  expect(addYears(tanggal('2024-02-29'), 4)).toBe('2028-02-29');
  expect(addYears(tanggal('2019-03-18'), 5)).toBe('2024-03-18');
  expect(addDays(tanggal('2023-12-31'), 1)).toBe('2024-01-01');
});

it('mengukur lama dalam bulan penuh dan sisa hari', () => {
  const lama = (from: string, until: string) => lamaBetween(tanggal(from), tanggal(until));

  expect(lama('2019-05-01', '2024-04-30')).toEqual({ bulan: 59, hari: 29 });
  expect(lama('2019-05-01', '2024-05-01')).toEqual({ bulan: 60, hari: 0 });
  expect(lama('2024-02-29', '2025-02-27')).toEqual({ bulan: 11, hari: 29 });
  expect(lama('2024-02-29', '2025-02-28')).toEqual({ bulan: 12, hari: 0 });
  expect(lama('2024-01-31', '2024-02-29')).toEqual({ bulan: 1, hari: 0 });
  expect(lama('2024-01-31', '2024-03-01')).toEqual({ bulan: 1, hari: 1 });
  expect(lama('2024-03-01', '2024-03-01')).toEqual({ bulan: 0, hari: 0 });
  expect(lama('2024-03-02', '2024-03-01')).toEqual({ bulan: 0, hari: 0 });
});
