import { Type } from 'typebox';
import { usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

const Id = Type.String({ minLength: 1, maxLength: 80 });
const { unitPemilikKinerja: _theirs, ...options } = usulanOptions;

/** What the letter of another agency says, as persuratan enters it: Penunjukan huruf c angka 2. */
export const permohonanMasuk = Type.Object(
  {
    ...usulanFields,
    ...options,
    instansiPemohon: Id,
    unitDituju: Id,
    nomorSurat: Type.String({ minLength: 1, maxLength: 120 }),
    tanggalSurat: usulanFields.mulai,
    diterima: usulanFields.mulai,
    pindaian: Type.Unknown(),
  },
  { additionalProperties: false },
);
