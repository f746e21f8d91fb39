import { Type } from 'typebox';
import { usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

/** What a permohonan pelibatan says: Lampiran BAB II huruf B angka 2 Penunjukan huruf b angka 1. */
export const permohonan = Type.Object(
  { ...usulanFields, ...usulanOptions, unitDituju: Type.String({ minLength: 1, maxLength: 80 }) },
  { additionalProperties: false },
);
