import { Type } from 'typebox';
import { usulanFields } from '../../penugasan/usulan.ts';

/** Which post is to be filled by promotion, along which career path: Pasal 7 ayat (2), Pasal 15 ayat (1). */
export const usulanPromosi = Type.Object(
  {
    jabatan: Type.String({ minLength: 1, maxLength: 80 }),
    pola: Type.Enum(['vertikal', 'diagonal', 'horizontal']),
    lowongSejak: usulanFields.mulai,
    rencanaMulai: usulanFields.mulai,
  },
  { additionalProperties: false },
);
