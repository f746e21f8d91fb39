import { addYears, lamaBetween, type Tanggal } from '../tanggal.ts';

/** An age as officials write it. */
export interface Usia {
  readonly tahun: number;
  readonly bulan: number;
  readonly hari: number;
}

export interface UsiaPalingTinggi extends Usia {
  readonly memenuhi: boolean;
  /** Too old by less than a year: who reads 'paling tinggi' as the whole year would allow it, so a jurist must confirm. */
  readonly perluPenegasan: boolean;
}

export function usiaPada(lahir: Tanggal, acuan: Tanggal): Usia {
  const { bulan, hari } = lamaBetween(lahir, acuan);
  return { tahun: Math.floor(bulan / 12), bulan: bulan % 12, hari };
}

/** 'Paling tinggi N tahun' means N years, 0 months and 0 days: the birthday itself still passes. */
export function usiaPalingTinggi(lahir: Tanggal, acuan: Tanggal, tahun: number): UsiaPalingTinggi {
  const memenuhi = acuan <= addYears(lahir, tahun);
  return {
    ...usiaPada(lahir, acuan),
    memenuhi,
    perluPenegasan: !memenuhi && acuan < addYears(lahir, tahun + 1),
  };
}
