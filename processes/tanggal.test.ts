import { addHariKerja, formatTanggal, isTanggal, momentAfterHariKerja, tanggal } from './tanggal.ts';

const libur = new Set([tanggal('2026-01-01'), tanggal('2026-01-16')]);

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
