import { Type } from 'typebox';

/** Who is appraised, and how: Pasal 14 ayat (2). */
export const penilaian = Type.Object(
  {
    penugasan: Type.String({ minLength: 1, maxLength: 20 }),
    pegawai: Type.String({ minLength: 1, maxLength: 80 }),
    nilai: Type.Union([
      Type.Literal('di-atas-ekspektasi'),
      Type.Literal('sesuai-ekspektasi'),
      Type.Literal('di-bawah-ekspektasi'),
    ]),
    uraianPenilaian: Type.String({ minLength: 1, maxLength: 2000 }),
  },
  { additionalProperties: false },
);
