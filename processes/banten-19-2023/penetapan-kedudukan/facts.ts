import { Type } from 'typebox';
import { usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

const Id = Type.String({ minLength: 1, maxLength: 80 });
const Teks = Type.String({ minLength: 10, maxLength: 2000 });

/** What is proposed: Lampiran huruf B angka 1 huruf c asks to weigh the needs and the workload of the unit. */
export const usulan = Type.Object(
  {
    unitPemilikKinerja: Id,
    pegawai: Id,
    kebutuhan: Teks,
    bebanTugas: Teks,
    mulai: usulanFields.mulai,
    lampiran: usulanOptions.lampiran,
  },
  { additionalProperties: false },
);
