import { Type } from 'typebox';

/** Whose SKP is drafted, and for which year (Pasal 23 ayat (1)). */
export const tahunKinerja = Type.Object(
  {
    pegawai: Type.String({ minLength: 1, maxLength: 80 }),
    tahun: Type.Integer({ minimum: 2022, maximum: 2199 }),
  },
  { additionalProperties: false },
);
