import { Type } from 'typebox';
import { hari, satuDari } from '../../kepegawaian/fakta.ts';
import { GOLONGAN, JenjangOf } from '../jenjang.ts';

export const PERAN = ['ketua', 'sekretaris', 'anggota'] as const;
const Jawaban = (description: string) => satuDari(['ya', 'tidak', 'belum-diketahui'], description);

/** The team as it is proposed: Pasal 34 ayat (1) to (8). */
export const usulanTim = Type.Object(
  {
    sebab: satuDari(['belum-ada', 'perubahan-susunan', 'syarat-anggota'], 'sebab pembentukan'),
    mulai: hari('berlaku mulai'),
    ppskTersedia: Type.Integer({ minimum: 0, maximum: 10_000 }),
    jenjangDinilai: JenjangOf('jenjang tertinggi PPSK yang dinilai'),
    golonganDinilai: satuDari(GOLONGAN, 'golongan ruang tertinggi PPSK yang dinilai'),
    keanggotaan: Type.Array(
      Type.Object(
        {
          pegawai: Type.String({ minLength: 1, maxLength: 80 }),
          peran: satuDari(PERAN, 'kedudukan dalam tim'),
          unsur: satuDari(['teknis', 'kepegawaian', 'ppsk'], 'unsur asal'),
          mampu: Jawaban('memiliki keahlian serta kemampuan menilai'),
          aktif: Jawaban('aktif melakukan penilaian'),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 31 },
    ),
  },
  { additionalProperties: false },
);
