import type { Outcome } from '../rule.ts';
import type { Tanggal } from '../tanggal.ts';

/** A requirement that somebody attests: kept, not kept, or not known yet. */
export type Syarat = boolean | null;

/** All of them must be kept: one that is not outweighs one that nobody has attested yet. */
export function semuaTerpenuhi(...semua: readonly Syarat[]): Outcome {
  if (semua.includes(false)) return 'fail';
  return semua.includes(null) ? 'manual' : 'pass';
}

/** Whether something happened by a date; 'setelah' and 'berdasarkan' are kept when both carry the same date. */
export const isPalingLambat = (kejadian: Tanggal | null, batas: Tanggal): boolean =>
  kejadian !== null && kejadian <= batas;
