import { Type } from 'typebox';
import { hari } from '../../kepegawaian/fakta.ts';

const Id = Type.String({ minLength: 1, maxLength: 80 });

/** Which activity is asked of whom, and when: Pasal 10. */
export const penugasanLintas = Type.Object(
  {
    unitKerja: Id,
    pelaksana: Id,
    butir: Type.String({ minLength: 1, maxLength: 80 }),
    volume: Type.Integer({ minimum: 1, maximum: 10_000 }),
    mulai: hari('kegiatan dimulai'),
    selesai: hari('kegiatan selesai'),
    alasanPenugasan: Type.String({ minLength: 10, maxLength: 2000 }),
  },
  { additionalProperties: false },
);
