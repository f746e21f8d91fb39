import { Type } from 'typebox';
import { PenerimaTugas, usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

/** What a penunjukan within the unit says, and who makes it: Pasal 9 ayat (2). */
export const penunjukan = Type.Object(
  {
    ...usulanFields,
    ...usulanOptions,
    penunjuk: Type.Union([Type.Literal('pimpinan-unit-organisasi'), Type.Literal('pejabat-penilai-kinerja')]),
    penerimaTugas: Type.Array(PenerimaTugas, { minItems: 1, maxItems: 100 }),
  },
  { additionalProperties: false },
);
