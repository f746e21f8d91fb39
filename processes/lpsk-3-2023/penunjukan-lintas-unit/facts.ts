import { Type } from 'typebox';
import { usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

/** What a permohonan pelibatan says: Lampiran BAB III angka 2 huruf A angka 2 huruf a. */
export const permohonan = Type.Object(
  { ...usulanFields, ...usulanOptions, unitDituju: Type.String({ minLength: 1, maxLength: 80 }) },
  { additionalProperties: false },
);
