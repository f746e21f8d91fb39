import type { Check } from '../../mechanism.ts';
import { kendalaChecks } from '../../penugasan/kendala.ts';
import { alternatifRekomendasi, penyampaiKendala } from '../checks.ts';

/** s01: before it goes to whoever decides. */
export const kendala: readonly Check[] = kendalaChecks(penyampaiKendala, alternatifRekomendasi, ['ketua', 'anggota']);
