import { Type } from 'typebox';
import { lowonganFields } from '../lowongan.ts';

/** Which post is opened, and why: Pasal 9 ayat (1) huruf b, Pasal 11. */
export const lowonganSeleksi = Type.Object(
  {
    ...lowonganFields,
    asal: Type.Union([Type.Literal('mutasi'), Type.Literal('langsung')]),
  },
  { additionalProperties: false },
);
