import { Type } from 'typebox';
import { Hari, HariBilaAda, Id, YaTidak } from '../usul-jabatan.ts';

/** Which of the grounds of Pasal 48 ayat (1) there are, letter by letter, and on which letter they rest. */
export const usulanPemberhentian = Type.Object(
  {
    pegawai: Id,
    mengundurkanDiri: YaTidak,
    diberhentikanSementara: YaTidak,
    cltn: YaTidak,
    tugasBelajar: YaTidak,
    tugasBelajarMulai: HariBilaAda,
    tugasBelajarSelesai: HariBilaAda,
    ditugaskanPenuh: YaTidak,
    tidakMemenuhiPersyaratan: YaTidak,
    nomorSurat: Type.String({ minLength: 1, maxLength: 200 }),
    tmtBerhenti: Hari,
    lampiran: Type.Optional(Type.Array(Type.Unknown(), { maxItems: 10 })),
  },
  { additionalProperties: false },
);
