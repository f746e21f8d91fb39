import type { Check } from '../../mechanism.ts';
import { askedCheck } from '../../penugasan/pelaporan.ts';
import { penerimaPermintaanLaporan } from '../checks.ts';

/** s01: before anyone is asked. */
export const permintaan: readonly Check[] = [askedCheck(penerimaPermintaanLaporan, ['ketua', 'anggota'])];
