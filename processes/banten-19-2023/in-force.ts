import { tanggal } from '../tanggal.ts';

/** Since when the regulation is law. */
export const inForce = { from: tanggal('2023-08-10') } as const;
