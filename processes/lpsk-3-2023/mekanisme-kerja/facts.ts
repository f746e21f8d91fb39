import { Type } from 'typebox';
import { usulanFields } from '../../penugasan/usulan.ts';

const Teks = (maxLength: number) => Type.String({ minLength: 1, maxLength });

/** A target of the perjanjian kinerja, and what the Sekretaris Jenderal expects: Lampiran BAB III huruf A angka 1 and 2. */
export const target = Type.Object(
  {
    tahun: Type.Integer({ minimum: 2023, maximum: 2100 }),
    unitPemilikKinerja: Teks(80),
    perjanjianKinerja: Type.Unknown(),
    targetKinerja: usulanFields.targetKinerja,
    indikator: Teks(300),
    nilaiTarget: Teks(120),
    tenggatTarget: usulanFields.mulai,
    strategi: Teks(2000),
    ekspektasi: Teks(2000),
  },
  { additionalProperties: false },
);
