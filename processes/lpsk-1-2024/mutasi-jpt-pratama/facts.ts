import { Type } from 'typebox';
import { lowonganFields } from '../lowongan.ts';

/** Which post is vacant, by what standard it is filled, and who tests: Pasal 10. */
export const lowonganMutasi = Type.Object(
  {
    ...lowonganFields,
    klasifikasiTujuan: Type.String({ minLength: 1, maxLength: 120 }),
    asesor: Type.String({ minLength: 1, maxLength: 80 }),
    standarKompetensi: Type.Unknown(),
  },
  { additionalProperties: false },
);
