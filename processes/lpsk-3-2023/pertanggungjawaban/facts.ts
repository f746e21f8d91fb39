import { Type } from 'typebox';
import { usulanFields } from '../../penugasan/usulan.ts';

const Tanggal = usulanFields.mulai;

/** Of which Penugasan a report is, and of what time: Pasal 12 ayat (1), Lampiran BAB III angka 4. */
export const permulaan = Type.Object(
  {
    penugasan: Type.String({ minLength: 1, maxLength: 20 }),
    jenisLaporan: Type.Union([Type.Literal('berkala'), Type.Literal('sewaktu-waktu'), Type.Literal('akhir')]),
    periodeMulai: Tanggal,
    periodeSelesai: Tanggal,
  },
  { additionalProperties: false },
);
