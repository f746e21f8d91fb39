import { Type } from 'typebox';
import { type Check, check } from '../mechanism.ts';
import { contextsOf, textOf } from '../read.ts';
import type { alternatifRekomendasi, peranDalamPenugasan } from './rules.ts';
import { isBerjalan, peranDalam } from './tercatat.ts';
import { usulanOf } from './usulan.ts';

/** What the mechanisms share by which a team brings a problem to whoever decides on it. */

/** A problem, and what could be done. */
export const kendala = Type.Object(
  {
    penugasan: Type.String({ minLength: 1, maxLength: 20 }),
    permasalahan: Type.String({ minLength: 1, maxLength: 2000 }),
    dampak: Type.Optional(Type.String({ maxLength: 2000 })),
    alternatif: Type.Optional(
      Type.Array(Type.Object({ rekomendasi: Type.String({ maxLength: 1000 }) }), { maxItems: 20 }),
    ),
    perluPimpinanLain: Type.Union([Type.Literal('ya'), Type.Literal('tidak')]),
  },
  { additionalProperties: false },
);

/** Before a problem goes to whoever decides: one of the parts `berhak` brings it, with alternatives. */
export const kendalaChecks = (
  penyampai: ReturnType<typeof peranDalamPenugasan>,
  alternatif: ReturnType<typeof alternatifRekomendasi>,
  berhak: readonly string[],
): readonly Check[] => [
  check(
    penyampai,
    (context) => ({
      peran: peranDalam(context, usulanOf(context).pemohon) ?? null,
      berhak: [...berhak],
      berjalan: isBerjalan(context),
    }),
    'penugasan',
  ),
  check(
    alternatif,
    ({ variables }) => ({
      jumlah: contextsOf(variables['alternatif']).filter(({ rekomendasi }) => textOf(rekomendasi).trim() !== '').length,
    }),
    'alternatif',
  ),
];
