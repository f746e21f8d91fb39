import type { TProperties } from 'typebox';
import { addDays, addYears, type Lama, lamaBetween, type Tanggal } from '../tanggal.ts';
import { berurutan, fakta, hari, hariOrNull } from './fakta.ts';

/** A period in which somebody held a post: `selesai` is its last day, `null` while it runs. */
export interface Masa {
  readonly mulai: Tanggal;
  readonly selesai: Tanggal | null;
}

/** A row of a career: a period and what is told of it. */
export const masa = <P extends TProperties>(told: P) =>
  berurutan(
    fakta({ ...told, mulai: hari('mulai'), selesai: hariOrNull('selesai, hari terakhir; kosong bila masih berjalan') }),
    'mulai',
    'selesai',
  );

/** A merged period; `sampai` is the day after its last. */
interface Rentang {
  readonly mulai: Tanggal;
  readonly sampai: Tanggal;
}

/** Overlapping and adjacent periods as one, in order, each cut off before a date: what lies after it has not happened then. */
function gabungan(semua: readonly Masa[], acuan: Tanggal): Rentang[] {
  const past = semua
    .map(({ mulai, selesai }) => ({
      mulai,
      sampai: selesai === null || selesai >= acuan ? acuan : addDays(selesai, 1),
    }))
    .filter(({ mulai, sampai }) => mulai < sampai)
    .sort((a, b) => (a.mulai < b.mulai ? -1 : 1));
  const merged: Rentang[] = [];
  for (const next of past) {
    const last = merged.at(-1);
    if (!last || last.sampai < next.mulai) merged.push(next);
    else if (last.sampai < next.sampai) merged.splice(-1, 1, { mulai: last.mulai, sampai: next.sampai });
  }
  return merged;
}

/**
 * Experience before a date: overlaps count once, gaps not at all. The days left over of each merged period are added up, and
 * 31 of them make a month; with 30, a period that lacks a day would pass.
 */
export function pengalaman(semua: readonly Masa[], acuan: Tanggal): Lama {
  const lama = gabungan(semua, acuan).map(({ mulai, sampai }) => lamaBetween(mulai, sampai));
  const hari = lama.reduce((sum, one) => sum + one.hari, 0);
  const bulan = lama.reduce((sum, one) => sum + one.bulan, 0);
  return { bulan: bulan + Math.floor(hari / 31), hari: hari % 31 };
}

/** Whether a post was held for full years without a day's break at some time before a date. */
export const isTakTerputus = (semua: readonly Masa[], acuan: Tanggal, years: number): boolean =>
  gabungan(semua, acuan).some(({ mulai, sampai }) => addYears(mulai, years) <= sampai);

/** Whether a post begun on a date has been held for at least and at most so many years, both bounds inclusive. */
export const isLamaMenduduki = (mulai: Tanggal, acuan: Tanggal, palingSingkat: number, palingLama: number): boolean =>
  addYears(mulai, palingSingkat) <= acuan && acuan <= addYears(mulai, palingLama);
