import { Type } from 'typebox';
import { PenerimaTugas, usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

/** What the Pimpinan Unit Organisasi wants to know, of whom, by when: Pasal 13 ayat (3). */
export const permintaanLaporan = Type.Object(
  {
    unitPemilikKinerja: usulanOptions.unitPemilikKinerja,
    batasWaktu: usulanFields.mulai,
    permintaan: Type.String({ minLength: 1, maxLength: 2000 }),
    penerimaTugas: Type.Array(PenerimaTugas, { minItems: 1, maxItems: 100 }),
  },
  { additionalProperties: false },
);
