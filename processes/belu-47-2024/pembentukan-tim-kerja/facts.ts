import { Type } from 'typebox';
import { PenerimaTugas, usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

const { bentuk: _always, ...fields } = usulanFields;

/** What the Keputusan on a team needs: Pasal 10. */
export const usulanTim = Type.Object(
  {
    ...fields,
    ...usulanOptions,
    namaTim: Type.String({ minLength: 1, maxLength: 120 }),
    penerimaTugas: Type.Array(PenerimaTugas, { minItems: 1, maxItems: 100 }),
  },
  { additionalProperties: false },
);
