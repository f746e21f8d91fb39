import { Type } from 'typebox';
import { usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

/** What a permohonan pelibatan to another agency says: Penunjukan huruf c angka 1. */
export const permohonan = Type.Object(
  { ...usulanFields, ...usulanOptions, instansiDituju: Type.String({ minLength: 1, maxLength: 80 }) },
  { additionalProperties: false },
);
