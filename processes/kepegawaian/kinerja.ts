import { type Static, type TSchema, Type } from 'typebox';
import type { Tanggal } from '../tanggal.ts';

/**
 * Ratings of performance in their order. No regulation here names the scale: it is what ASN are rated by, in the words
 * before and after 2022 ('cukup', then 'butuh perbaikan').
 */
const NILAI = { 'sangat kurang': 0, kurang: 1, cukup: 2, 'butuh perbaikan': 2, baik: 3, 'sangat baik': 4 } as const;

export const Predikat = Type.Enum(Object.keys(NILAI) as (keyof typeof NILAI)[], { description: 'predikat' });
export type Predikat = Static<typeof Predikat>;

/** Something for each year: a rating, or the ratings of its elements. */
export const perTahun = <S extends TSchema>(schema: S, description: string) =>
  Type.Record(Type.String({ pattern: '^(19|20|21)\\d\\d$' }), schema, { additionalProperties: false, description });

export const isPalingSedikit = (predikat: Predikat, batas: Predikat): boolean => NILAI[predikat] >= NILAI[batas];

/** The full calendar years before the year of a date, the earliest first. */
export function tahunTerakhir(acuan: Tanggal, count: number): string[] {
  const year = Number(acuan.slice(0, 4));
  return Array.from({ length: count }, (_, index) => String(year - count + index));
}

/** Those of the last years that have no rating, or one below the least; a year without elements has none. */
export function tahunKurang(
  penilaian: { readonly [tahun: string]: Predikat | { readonly [unsur: string]: Predikat } },
  acuan: Tanggal,
  count: number,
  batas: Predikat,
): string[] {
  return tahunTerakhir(acuan, count).filter((tahun) => {
    const nilai = penilaian[tahun];
    const semua = typeof nilai === 'object' ? Object.values(nilai) : nilai === undefined ? [] : [nilai];
    return semua.length === 0 || semua.some((predikat) => !isPalingSedikit(predikat, batas));
  });
}
