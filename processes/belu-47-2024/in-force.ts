import { tanggal } from '../tanggal.ts';

/** Pasal 19: from the day it was enacted. */
export const inForce = { from: tanggal('2024-09-13') };
