import { Type } from 'typebox';
import { usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

/** What LPSK asks another agency for: Lampiran BAB III angka 2 huruf A angka 3. */
export const permohonan = Type.Object(
  { ...usulanFields, ...usulanOptions, instansiDituju: Type.String({ minLength: 1, maxLength: 80 }) },
  { additionalProperties: false },
);
