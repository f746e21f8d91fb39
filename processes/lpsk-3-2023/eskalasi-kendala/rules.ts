import { type Check, check } from '../../mechanism.ts';
import { isBerjalan, peranDalam } from '../../penugasan/tercatat.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { contextsOf, textOf } from '../../read.ts';
import { alternatifRekomendasi, penyampaiKendala } from '../checks.ts';

/** s01: before it goes to whoever decides. */
export const kendala: readonly Check[] = [
  check(
    penyampaiKendala,
    (context) => ({
      peran: peranDalam(context, usulanOf(context).pemohon) ?? null,
      berhak: ['ketua'],
      berjalan: isBerjalan(context),
    }),
    'penugasan',
  ),
  check(
    alternatifRekomendasi,
    ({ variables }) => ({
      jumlah: contextsOf(variables['alternatif']).filter(({ rekomendasi }) => textOf(rekomendasi).trim() !== '').length,
    }),
    'alternatif',
  ),
];
