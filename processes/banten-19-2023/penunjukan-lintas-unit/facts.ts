import { Type } from 'typebox';
import { usulanFields, usulanOptions } from '../../penugasan/usulan.ts';

const { penerimaTugas: _penerima, alasanKetua: _alasan, jabatanDibutuhkan: _jabatan, ...options } = usulanOptions;

/** What a surat permohonan pelibatan says: Lampiran huruf B angka 2 huruf a, angka 2) huruf a and isi surat permohonan. */
export const permohonan = Type.Object(
  { ...usulanFields, ...options, unitDituju: Type.String({ minLength: 1, maxLength: 80 }) },
  { additionalProperties: false },
);
