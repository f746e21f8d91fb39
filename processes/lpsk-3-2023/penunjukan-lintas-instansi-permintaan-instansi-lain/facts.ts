import { Type } from 'typebox';
import { usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

const Tanggal = usulanFields.mulai;

/** The letter of another agency, and what it asks for: Lampiran BAB III angka 2 huruf A angka 4 huruf a. */
export const permintaan = Type.Object(
  {
    ...usulanFields,
    instansiPemohon: Type.String({ minLength: 1, maxLength: 80 }),
    nomorSurat: Type.String({ minLength: 1, maxLength: 100 }),
    tanggalSurat: Tanggal,
    tanggalDiterima: Tanggal,
    pindaian: Type.Unknown(),
    maksudTujuan: usulanOptions.maksudTujuan,
    kompetensiDibutuhkan: usulanOptions.kompetensiDibutuhkan,
  },
  { additionalProperties: false },
);
