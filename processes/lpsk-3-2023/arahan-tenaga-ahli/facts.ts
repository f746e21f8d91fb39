import { Type } from 'typebox';

const Id = Type.String({ minLength: 1, maxLength: 80 });
const Teks = Type.String({ minLength: 1, maxLength: 2000 });

/** What is asked of a Tenaga Ahli (Pasal 7 ayat (2)), or what a Tenaga Ahli has to say to someone (ayat (3)). */
export const permintaan = Type.Object(
  {
    jenisArahan: Type.Union([Type.Literal('arahan'), Type.Literal('pengendalian')]),
    penugasan: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
    tenagaAhli: Type.Optional(Id),
    pertanyaan: Type.Optional(Teks),
    pegawai: Type.Optional(Id),
    catatanTeknis: Type.Optional(Teks),
  },
  { additionalProperties: false },
);
