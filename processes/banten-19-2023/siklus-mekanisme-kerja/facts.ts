import { Type } from 'typebox';
import { usulanFields } from '../../penugasan/usulan.ts';

/** What is to be reached, by whom: Lampiran huruf A angka 1 huruf b angka 1). */
export const target = Type.Object(
  {
    unitPemilikKinerja: Type.String({ minLength: 1, maxLength: 80 }),
    tahun: Type.Integer({ minimum: 2023, maximum: 2100 }),
    perjanjianKinerja: Type.Unknown(),
    targetKinerja: usulanFields.targetKinerja,
    arahan: Type.String({ minLength: 1, maxLength: 2000 }),
  },
  { additionalProperties: false },
);
