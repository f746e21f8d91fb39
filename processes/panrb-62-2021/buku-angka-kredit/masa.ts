import type { Tanggal } from '../../tanggal.ts';
import { barisPada, type Keadaan } from './entri.ts';

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function requireOnce<T>(semua: readonly T[], keyOf: (one: T) => string, what: string): void {
  const seen = new Set<string>();
  for (const one of semua) {
    const key = keyOf(one);
    if (seen.has(key)) throw new Error(`Expected ${what}, but '${key}' comes twice`);
    seen.add(key);
  }
}

export function urut<T>(semua: readonly T[], keyOf: (one: T) => string, what: string): T[] {
  requireOnce(semua, keyOf, what);
  return semua.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
}

/** A stretch of a career: its first row, and the day on which the next begins. */
export interface Masa {
  readonly awal: Keadaan;
  readonly sampai: Tanggal | undefined;
}

export function masaMenurut(riwayat: readonly Keadaan[], keyOf: (row: Keadaan) => string): Masa[] {
  const awal = riwayat.filter((row, index) => index === 0 || keyOf(row) !== keyOf(riwayat[index - 1]!));
  return awal.map((row, index) => ({ awal: row, sampai: awal[index + 1]?.tmt }));
}

export const isDalam = ({ awal, sampai }: Masa, tanggal: Tanggal): boolean =>
  awal.tmt <= tanggal && (sampai === undefined || tanggal < sampai);

/** The degree recognised last in a stretch decides which table applies. */
export const keadaanAkhir = (riwayat: readonly Keadaan[], { sampai }: Masa, per: Tanggal): Keadaan =>
  sampai === undefined ? barisPada(riwayat, per)! : riwayat.findLast(({ tmt }) => tmt < sampai)!;
