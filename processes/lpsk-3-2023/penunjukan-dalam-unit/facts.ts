import { Type } from 'typebox';
import { PenerimaTugas, usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

/** What a penunjukan within the unit says: Lampiran BAB III angka 2 huruf A angka 1. */
export const penunjukan = Type.Object(
  { ...usulanFields, ...usulanOptions, penerimaTugas: Type.Array(PenerimaTugas, { minItems: 1, maxItems: 100 }) },
  { additionalProperties: false },
);
