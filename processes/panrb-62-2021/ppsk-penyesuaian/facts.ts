import { Type } from 'typebox';
import { Id, kebutuhanFields } from '../usul-jabatan.ts';

/** Who is to come by penyesuaian into which post of a PPSK: Pasal 16, Pasal 17 ayat (2). */
export const usulanPenyesuaian = Type.Object(
  {
    pegawai: Id,
    nomorUsul: Type.String({ minLength: 1, maxLength: 200 }),
    jumlahPenyesuaianSebelumnya: Type.Integer({ minimum: 0, maximum: 100 }),
    ...kebutuhanFields,
  },
  { additionalProperties: false },
);
