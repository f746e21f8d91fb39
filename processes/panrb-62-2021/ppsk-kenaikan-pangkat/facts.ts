import { Type } from 'typebox';

const Hari = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** The PAK on which a rise in pangkat rests (Pasal 29 ayat (4)), and the Hasil Kerja Minimal of each period. */
export const usulPangkat = Type.Object(
  {
    pegawai: Type.String({ minLength: 1, maxLength: 80 }),
    tmtPangkat: Hari,
    nomorPak: Type.String({ minLength: 1, maxLength: 200 }),
    tanggalPak: Hari,
    pak: Type.Unknown(),
    hasilKerjaMinimal: Type.Optional(
      Type.Array(
        Type.Object({ periode: Type.String({ maxLength: 60 }), terpenuhi: Type.Enum(['ya', 'tidak', 'belum']) }),
        { maxItems: 50 },
      ),
    ),
  },
  { additionalProperties: false },
);
