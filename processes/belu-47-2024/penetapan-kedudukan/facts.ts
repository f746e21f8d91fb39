import { Type } from 'typebox';
import { usulanFields } from '../../penugasan/usulan.ts';

const Id = Type.String({ minLength: 1, maxLength: 80 });

/** Who is placed where, and what was weighed: Lampiran BAB II huruf B angka 1 huruf c. */
export const usulanKedudukan = Type.Object(
  {
    pegawai: Id,
    unitPemilikKinerja: Id,
    rentangKendali: Type.Integer({ minimum: 0, maximum: 1000 }),
    mulai: usulanFields.mulai,
    bebanTugas: Type.String({ minLength: 1, maxLength: 2000 }),
  },
  { additionalProperties: false },
);
