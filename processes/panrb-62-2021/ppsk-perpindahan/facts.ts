import { Type } from 'typebox';
import { Id, kebutuhanFields, penilaiFields } from '../usul-jabatan.ts';

/** Who is to come from another post into which post of a PPSK: Pasal 15. */
export const usulanPerpindahan = Type.Object(
  { pegawai: Id, nomorUsul: Type.String({ minLength: 1, maxLength: 200 }), ...kebutuhanFields, ...penilaiFields },
  { additionalProperties: false },
);
