import { Type } from 'typebox';
import { Hari, Id, kebutuhanFields } from '../usul-jabatan.ts';

const { jabatanTujuan: _chosenLater, ...kebutuhan } = kebutuhanFields;

/** Who was removed from the post, by which letter that is over, and what is known of the need for posts (Pasal 48 ayat (3)). */
export const usulanPengangkatanKembali = Type.Object(
  {
    pegawai: Id,
    nomorSurat: Type.String({ minLength: 1, maxLength: 200 }),
    keadaanBerakhir: Hari,
    ...kebutuhan,
    ketuaTimPenilai: Type.Optional(Type.Union([Id, Type.Null()])),
    lampiran: Type.Optional(Type.Array(Type.Unknown(), { maxItems: 10 })),
  },
  { additionalProperties: false },
);
