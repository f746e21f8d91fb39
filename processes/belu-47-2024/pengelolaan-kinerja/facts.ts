import { Type } from 'typebox';

/** Whose performance is managed, in what year, and what is expected: Pasal 14 ayat (1) huruf a. */
export const rencanaKinerja = Type.Object(
  {
    pegawai: Type.String({ minLength: 1, maxLength: 80 }),
    tahun: Type.Integer({ minimum: 2024, maximum: 2100 }),
    ekspektasi: Type.String({ minLength: 1, maxLength: 2000 }),
    unitPemilikKinerja: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  },
  { additionalProperties: false },
);
