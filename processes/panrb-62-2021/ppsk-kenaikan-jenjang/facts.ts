import { Type } from 'typebox';

const Jumlah = Type.Integer({ minimum: 0, maximum: 100_000 });

/** The PAK on which a rise in jenjang rests, what it demands besides credits, and the need for posts (Pasal 38). */
export const usulJenjang = Type.Object(
  {
    pegawai: Type.String({ minLength: 1, maxLength: 80 }),
    jenjangTujuan: Type.Enum(['ahli-muda', 'ahli-madya']),
    nomorPak: Type.String({ minLength: 1, maxLength: 200 }),
    tanggalPak: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    pak: Type.Unknown(),
    jalurPengangkatan: Type.Enum(['pengangkatan-pertama', 'perpindahan', 'penyesuaian', 'promosi']),
    pelatihanFungsional: Type.Enum(['ya', 'tidak']),
    hasilKerjaMinimal: Type.Optional(
      Type.Array(
        Type.Object({ periode: Type.String({ maxLength: 60 }), terpenuhi: Type.Enum(['ya', 'tidak', 'belum']) }),
        { maxItems: 50 },
      ),
    ),
    kebutuhan: Jumlah,
    terisi: Jumlah,
    dipesan: Jumlah,
  },
  { additionalProperties: false },
);
