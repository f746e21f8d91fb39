import { Type } from 'typebox';
import { calonSuksesi } from './calon.ts';

/** Who is proposed for the group, and who was left out: Pasal 16 ayat (2). */
export const daftarCalon = Type.Object(
  {
    calonSuksesi: Type.Array(calonSuksesi, { minItems: 1, maxItems: 200 }),
    dikeluarkan: Type.Optional(
      Type.Array(
        Type.Object({
          pns: Type.String({ minLength: 1, maxLength: 80 }),
          alasan: Type.String({ minLength: 1, maxLength: 500 }),
        }),
        { maxItems: 200 },
      ),
    ),
  },
  { additionalProperties: false },
);
