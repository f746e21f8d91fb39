import { Type } from 'typebox';
import { Hari, Id, Uraian } from '../usul-jabatan.ts';

/** Which PPSK is to come into which other post, and for what: Pasal 51. */
export const usulanPemindahan = Type.Object(
  {
    pegawai: Id,
    jabatanTujuan: Id,
    tmtJabatan: Hari,
    kepentingan: Type.Union([Type.Literal('organisasi'), Type.Literal('karier'), Type.Literal('keduanya')]),
    pertimbangan: Uraian,
  },
  { additionalProperties: false },
);
