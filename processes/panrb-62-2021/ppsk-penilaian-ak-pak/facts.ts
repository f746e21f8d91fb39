import { Type } from 'typebox';

/** The capaian SKP of one PPSK for one year (Pasal 29 ayat (1)). */
export const capaianSkp = Type.Object(
  {
    pegawai: Type.String({ minLength: 1, maxLength: 80 }),
    tahun: Type.Integer({ minimum: 2022, maximum: 2199 }),
    tanggalPenetapanCapaian: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    predikatCapaian: Type.Enum(['sangat baik', 'baik', 'butuh perbaikan', 'kurang', 'sangat kurang']),
    capaianSkp: Type.Unknown(),
  },
  { additionalProperties: false },
);
