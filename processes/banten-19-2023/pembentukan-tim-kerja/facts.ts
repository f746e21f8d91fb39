import { Type } from 'typebox';
import { PenerimaTugas, usulanFields, usulanOptions } from '../../penugasan/usulan.ts';
import { timFields } from '../tim.ts';

const { targetKinerja, mulai, selesai } = usulanFields;
const { unitPemilikKinerja, kompetensiDibutuhkan, lampiran, alasanKetua } = usulanOptions;
const Teks = Type.String({ minLength: 1, maxLength: 200 });

/** What a proposal to form a team says: Pasal 10 ayat (2), (3), (5) and (6); Lampiran huruf A. */
export const pembentukan = Type.Object(
  {
    ...timFields,
    unitPemilikKinerja,
    namaTim: Teks,
    unitPenanggungJawab: Teks,
    targetKinerja,
    uraianTugas: Type.Optional(Type.String({ maxLength: 2000 })),
    kompetensiDibutuhkan,
    mulai,
    selesai,
    cakupan: Type.Union([Type.Literal('internal'), Type.Literal('lintas-unit'), Type.Literal('lintas-instansi')]),
    penerimaTugas: Type.Array(PenerimaTugas, { minItems: 1, maxItems: 100 }),
    anggotaLuar: Type.Optional(
      Type.Array(Type.Object({ nama: Teks, namaJabatan: Teks, instansi: Teks }, { additionalProperties: false }), {
        maxItems: 50,
      }),
    ),
    alasanKetua,
    lampiran,
  },
  { additionalProperties: false },
);
