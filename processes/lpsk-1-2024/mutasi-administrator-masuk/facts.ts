import { Type } from 'typebox';
import { usulanFields } from '../../penugasan/usulan.ts';
import { PANGKAT } from './mutasi-masuk.ts';

const words = (maxLength: number) => Type.String({ minLength: 1, maxLength });

/** Who comes from which agency and post into which post here, from when and why: Pasal 18 ayat (1), (2) and (6). */
export const usulanMutasiMasuk = Type.Object(
  {
    asalMutasi: Type.Enum(['perencanaan', 'permintaan-sendiri']),
    nip: words(40),
    nama: words(200),
    pangkat: Type.Enum([...PANGKAT]),
    instansiAsal: words(80),
    jabatanAsal: words(200),
    unitAsal: words(200),
    mulaiJabatanAsal: usulanFields.mulai,
    jabatan: words(80),
    objek: Type.Enum(['tugas', 'lokasi', 'tugas-dan-lokasi']),
    rencanaMulai: usulanFields.mulai,
    alasanMutasi: Type.String({ minLength: 10, maxLength: 2000 }),
    suratPermohonan: Type.Optional(Type.Unknown()),
  },
  { additionalProperties: false },
);
