import { type Static, Type } from 'typebox';

/** Degrees in their order; a diploma IV ranks with a sarjana. */
const TINGKAT = { sma: 0, d1: 1, d2: 2, d3: 3, d4: 4, s1: 4, s2: 5, s3: 6 } as const;

export const Pendidikan = Type.Enum(Object.keys(TINGKAT) as (keyof typeof TINGKAT)[], {
  description: 'ijazah tertinggi yang diakui',
});
export type Pendidikan = Static<typeof Pendidikan>;

export const isPalingRendah = (pendidikan: Pendidikan, batas: Pendidikan): boolean =>
  TINGKAT[pendidikan] >= TINGKAT[batas];
