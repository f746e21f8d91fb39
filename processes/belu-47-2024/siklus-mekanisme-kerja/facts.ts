import { Type } from 'typebox';
import { usulanFields } from '../../penugasan/usulan.ts';

/** What Pejabat Level 1 sets, and for whom: Lampiran BAB II huruf A angka 1 huruf a. */
export const targetKinerja = Type.Object(
  {
    unitPemilikKinerja: Type.String({ minLength: 1, maxLength: 80 }),
    tahun: Type.Integer({ minimum: 2000, maximum: 2100 }),
    perjanjianKinerja: Type.Unknown(),
    targetKinerja: usulanFields.targetKinerja,
    indikator: Type.String({ minLength: 1, maxLength: 1000 }),
    arahan: Type.String({ minLength: 1, maxLength: 2000 }),
  },
  { additionalProperties: false },
);
