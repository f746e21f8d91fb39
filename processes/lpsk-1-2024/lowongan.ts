import { Type } from 'typebox';
import type { CaseContext, Incumbency, Variables } from '../mechanism.ts';
import type { Jabatan, Rujukan } from '../organisasi.ts';
import { contextsOf, tanggalIn, textOf } from '../read.ts';
import type { Tanggal } from '../tanggal.ts';
import { batasLimaTahun } from './fakta.ts';
import { instansiKoordinasi } from './settings.ts';

/** A JPT Pratama to be filled, as mutasi and seleksi terbuka begin with it. */

const Hari = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** What is asked when a post is to be filled. */
export const lowonganFields = {
  jabatan: Type.String({ minLength: 1, maxLength: 80 }),
  lowongSejak: Hari,
  alasanLowong: Type.String({ minLength: 1, maxLength: 2000 }),
  rencanaPengangkatan: Hari,
};

/** The post to be filled. @throws Error where there is none: the rules on it come first */
export function jabatanDiisi({ organisasi, variables }: CaseContext): Jabatan {
  const id = textOf(variables['jabatan']);
  const jabatan = organisasi.jabatan(id);
  if (!jabatan) throw new Error(`Expected post '${id}' to exist, but it does not`);
  return jabatan;
}

export const rencanaPengangkatan = (context: CaseContext): Tanggal =>
  tanggalIn(context.variables, 'rencanaPengangkatan');

/** Whom the Pejabat Pembina Kepegawaian has chosen. */
export const terpilih = ({ variables }: CaseContext): string => textOf(variables['calonTerpilih']);

/** Posts and people a case on a vacant post names. */
export function refersToLowongan(variables: Variables, instansi: string): Rujukan {
  const people = [
    ...['daftarCalon', 'panitia', 'penilaian', 'usulan', 'penegasanCalon'].flatMap((name) =>
      contextsOf(variables[name]).map(({ pegawai }) => textOf(pegawai)),
    ),
    textOf(variables['calonTerpilih']),
    textOf(variables['asesor']),
  ];
  return {
    unit: [],
    jabatan: [textOf(variables['jabatan'])].filter((id) => id !== ''),
    pegawai: [...new Set(people)].filter((id) => id !== ''),
    instansi: [instansi],
    instansiLuar: [instansiKoordinasi],
  };
}

/** Whoever was chosen holds the post from the planned day on, five years at most (Pasal 5 ayat (1)). */
export const pengangkatan = (context: CaseContext): Incumbency => ({
  pegawai: terpilih(context),
  jabatan: jabatanDiisi(context).id,
  mulai: rencanaPengangkatan(context),
  selesai: batasLimaTahun(rencanaPengangkatan(context)),
  surat: 'keputusan',
});
