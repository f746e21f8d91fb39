import { Type } from 'typebox';
import { Id, kebutuhanFields, penilaiFields } from '../usul-jabatan.ts';

const satu = (...words: readonly string[]) => Type.Union(words.map((word) => Type.Literal(word)));

/** Who of the succession group is to be promoted into which post: Pasal 18, Pasal 19. */
export const usulanPromosi = Type.Object(
  {
    pegawai: Id,
    dalamKelompokSuksesi: satu('ya', 'tidak', 'belum'),
    jenjangSaatIni: satu('belum', 'ahli-pertama', 'ahli-muda', 'ahli-madya'),
    ...kebutuhanFields,
    ...penilaiFields,
  },
  { additionalProperties: false },
);
