import { Type } from 'typebox';

/** Whose term is to be prolonged, and since when it has run: Pasal 5. */
export const usulanPerpanjangan = Type.Object(
  {
    pegawai: Type.String({ minLength: 1, maxLength: 80 }),
    mulaiJabatan: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  },
  { additionalProperties: false },
);
