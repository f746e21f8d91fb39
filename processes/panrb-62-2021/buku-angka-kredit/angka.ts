import type { Citation } from '../../rule.ts';
import { jumlah, type Perseribu } from '../angka-kredit.ts';
import { isDalam, type Masa } from './masa.ts';
import type { NilaiEntri, Unsur } from './nilai-entri.ts';

/** A figure with the articles it follows from and the entries it is made of. */
export interface Angka {
  readonly nilai: Perseribu;
  readonly pasal: Citation;
  readonly entri: readonly string[];
}

/** What a pangkat or a jenjang demands; `null` where there is none above, or the table has no such row. */
export interface Syarat {
  readonly syarat: Perseribu | null;
  readonly terhitung: Perseribu;
  readonly kurang: Perseribu | null;
}

export const syaratOf = (syarat: Perseribu | undefined, terhitung: Perseribu): Syarat => ({
  syarat: syarat ?? null,
  terhitung,
  kurang: syarat === undefined ? null : Math.max(0, syarat - terhitung),
});

/** What entries of a kind are worth together in a stretch. */
export function angkaUnsur(semua: readonly NilaiEntri[], masa: Masa, unsur: Unsur, pasal: Citation): Angka {
  const own = semua.filter((one) => one.unsur === unsur && one.nilai !== null && isDalam(masa, one.entri.tanggal));
  return { nilai: jumlah(own.map(({ nilai }) => nilai!)), pasal, entri: own.map(({ entri }) => entri.id) };
}
