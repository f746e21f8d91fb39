import { Type } from 'typebox';

/** Whom the Sekretaris Jenderal asks, and what: Pasal 12 ayat (3). */
export const permintaan = Type.Object(
  {
    penugasan: Type.String({ minLength: 1, maxLength: 20 }),
    penerimaPermintaan: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { minItems: 1, maxItems: 100 }),
    pertanyaan: Type.String({ minLength: 1, maxLength: 2000 }),
  },
  { additionalProperties: false },
);
