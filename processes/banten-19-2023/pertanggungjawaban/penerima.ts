import type { CaseContext } from '../../mechanism.ts';
import { anggotaTim } from '../../penugasan/pelaporan.ts';
import { penugasanOf } from '../../penugasan/tercatat.ts';
import { pimpinanOf, usulanOf } from '../../penugasan/usulan.ts';
import { pejabatPemilikKinerja, pimpinanUnitOrganisasiPenugasan, unitOrganisasiOf } from '../pejabat.ts';

/** Whom a report goes to: Pasal 14. */

const isTim = (context: CaseContext): boolean => penugasanOf(context).bentuk === 'tim';
const only = (post: string | undefined): string[] => (post === undefined ? [] : [post]);

/** Where there is a team, who receives the report of its leader. */
export const pemilikKinerja = (context: CaseContext): string[] =>
  isTim(context) ? only(pejabatPemilikKinerja(context)) : [];

/** Through whom the report of someone who works alone goes; nobody where that is the Pimpinan Unit Organisasi as well. */
export function penilaiKinerja(context: CaseContext): string[] {
  if (isTim(context)) return [];
  const penilai = context.organisasi.penilaiKinerja(usulanOf(context).pemohon);
  return only(penilai).filter((post) => post !== pimpinanUnitOrganisasiPenugasan(context));
}

/** Appraisers and heads of the Unit Organisasi of the members: Lampiran huruf B angka 3, duties of the leader. */
export function kePenilaiAnggota(context: CaseContext): string[] {
  const posts = anggotaTim(context).flatMap((id) => [
    context.organisasi.penilaiKinerja(id),
    pimpinanOf(context, unitOrganisasiOf(context, context.organisasi.pegawai(id)?.unit ?? '')),
  ]);
  return [...new Set(posts.flatMap((post) => (post === undefined ? [] : [`jabatan:${post}`])))];
}
