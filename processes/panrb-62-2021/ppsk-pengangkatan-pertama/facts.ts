import { Type } from 'typebox';
import { Hari, Id, kebutuhanFields, YaTidak } from '../usul-jabatan.ts';

/** Who became a PNS on what formation, and which post they are to come into: Pasal 14 ayat (2) dan (3). */
export const usulanPengangkatanPertama = Type.Object(
  {
    pegawai: Id,
    tmtPNS: Hari,
    nomorSkPns: Type.String({ minLength: 1, maxLength: 200 }),
    berasalDariCPNS: YaTidak,
    formasiPPSK: YaTidak,
    ...kebutuhanFields,
  },
  { additionalProperties: false },
);
