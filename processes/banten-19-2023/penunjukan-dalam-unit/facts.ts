import { Type } from 'typebox';
import { PenerimaTugas, usulanFields, usulanOptions } from '../../penugasan/usulan.ts';
import { timFields } from '../tim.ts';

const { unitDituju: _dituju, pegawaiDiminta: _diminta, ...options } = usulanOptions;

/** What a usul penunjukan within a Unit Organisasi says: Lampiran huruf B angka 2 huruf a angka 1). */
export const usul = Type.Object(
  {
    ...usulanFields,
    ...options,
    ...timFields,
    penerimaTugas: Type.Array(PenerimaTugas, { minItems: 1, maxItems: 100 }),
  },
  { additionalProperties: false },
);
