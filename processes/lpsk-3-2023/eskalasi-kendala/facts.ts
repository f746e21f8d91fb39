import { Type } from 'typebox';

/** A problem, and what could be done: Lampiran BAB III angka 3. */
export const kendala = Type.Object(
  {
    penugasan: Type.String({ minLength: 1, maxLength: 20 }),
    permasalahan: Type.String({ minLength: 1, maxLength: 2000 }),
    dampak: Type.Optional(Type.String({ maxLength: 2000 })),
    alternatif: Type.Optional(
      Type.Array(Type.Object({ rekomendasi: Type.String({ maxLength: 1000 }) }), { maxItems: 20 }),
    ),
    perluPimpinanLain: Type.Union([Type.Literal('ya'), Type.Literal('tidak')]),
  },
  { additionalProperties: false },
);
