import type { CaseContext, FieldValue, Incumbency, Newcomer, Variables } from '../../mechanism.ts';
import type { InstansiLuar, Pegawai, PegawaiTanpaJabatan, Pendidikan, Rujukan } from '../../organisasi.ts';
import { namaJabatan } from '../../penugasan/letters.ts';
import { textOf } from '../../read.ts';
import { jabatanDituju, tanggalAcuan } from '../calon-administrator.ts';
import regulation from '../regulation.ts';

/** A mutasi from another agency as it stands in the variables of a case. */

/** The grades that a Jabatan Administrator can be reached with, as the organisation writes them. */
export const PANGKAT = [
  'Penata Muda (III/a)',
  'Penata Muda Tingkat I (III/b)',
  'Penata (III/c)',
  'Penata Tingkat I (III/d)',
  'Pembina (IV/a)',
  'Pembina Tingkat I (IV/b)',
  'Pembina Utama Muda (IV/c)',
  'Pembina Utama Madya (IV/d)',
  'Pembina Utama (IV/e)',
] as const;

const PENDIDIKAN: { readonly [tingkat: string]: Pendidikan } = {
  sma: 'sma',
  d1: 'diploma-i',
  d2: 'diploma-ii',
  d3: 'diploma-iii',
  d4: 'diploma-iv',
  s1: 'sarjana',
  s2: 'magister',
  s3: 'doktor',
};

export const teks = ({ variables }: CaseContext, name: string): string => textOf(variables[name]).trim();

/** Whoever is on record under the NIP: nobody, unless they were here before. */
const tercatat = (context: CaseContext): Pegawai | PegawaiTanpaJabatan | undefined =>
  context.organisasi.denganNip(teks(context, 'nip'));

/** The post they hold in this agency, where they hold one. */
export function jabatanTercatat(context: CaseContext): string | null {
  const found = tercatat(context);
  return found && 'namaJabatan' in found ? found.namaJabatan : null;
}

export const idPegawai = (context: CaseContext): string => tercatat(context)?.id ?? teks(context, 'nip');

export const namaTujuan = (context: CaseContext): string => namaJabatan(context, jabatanDituju(context));

/** The agency they come from. @throws Error where it is unknown: the form offers known ones only */
export function instansiAsal({ organisasi, variables }: CaseContext): InstansiLuar {
  const id = textOf(variables['instansiAsal']);
  const instansi = organisasi.instansiLuar(id);
  if (!instansi) throw new Error(`Expected agency '${id}' to exist, but it does not`);
  return instansi;
}

/** They as letters show them: with the post of the other agency, which is not on record here. */
export const orangAsal = (context: CaseContext): FieldValue => ({
  nama: teks(context, 'nama'),
  nip: teks(context, 'nip'),
  pangkat: teks(context, 'pangkat'),
  jabatan: teks(context, 'jabatanAsal'),
  unit: `${teks(context, 'unitAsal')}, ${instansiAsal(context).nama}`,
});

export function refersToMutasiMasuk({ nip, jabatan, instansiAsal }: Variables): Rujukan {
  const named = (id: unknown): string[] => [textOf(id).trim()].filter((one) => one !== '');
  return {
    unit: [],
    pegawai: [],
    nip: named(nip),
    jabatan: named(jabatan),
    instansiLuar: named(instansiAsal),
    instansi: [regulation.instansi],
  };
}

export const pendatang = (context: CaseContext): Newcomer => ({
  nip: teks(context, 'nip'),
  nama: teks(context, 'nama'),
  pangkat: teks(context, 'pangkat'),
  pendidikan: PENDIDIKAN[teks(context, 'pendidikan')],
  mulai: tanggalAcuan(context),
  surat: 'keputusan',
});

export const pengangkatan = (context: CaseContext): Incumbency => ({
  pegawai: idPegawai(context),
  jabatan: jabatanDituju(context),
  mulai: tanggalAcuan(context),
  surat: 'keputusan',
});
