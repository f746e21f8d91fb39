import { Type } from 'typebox';
import { usulanFields } from '../../penugasan/usulan.ts';

const id = Type.String({ maxLength: 80 });
/** What the form hides is left out. */
const terisi = <T extends ReturnType<typeof Type.String>>(text: T) => Type.Optional(Type.Union([text, Type.Null()]));

/** Who is moved, where to, from when and why: Pasal 18 ayat (1), (2) and (6). */
export const usulanMutasi = Type.Object(
  {
    asalMutasi: Type.Enum(['perencanaan', 'permintaan-sendiri']),
    pegawai: Type.String({ minLength: 1, maxLength: 80 }),
    objek: Type.Enum(['tugas', 'lokasi', 'tugas-dan-lokasi']),
    cakupan: Type.Enum(['satu-instansi', 'antar-instansi']),
    jabatan: terisi(id),
    instansiDituju: terisi(id),
    jabatanInstansiLain: terisi(Type.String({ maxLength: 200 })),
    rencanaMulai: usulanFields.mulai,
    alasanMutasi: Type.String({ minLength: 10, maxLength: 2000 }),
    suratPermohonan: Type.Optional(Type.Unknown()),
  },
  { additionalProperties: false },
);
