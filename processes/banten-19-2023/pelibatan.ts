import { type Assignment, type Check, check } from '../mechanism.ts';
import { usulanOf } from '../penugasan/usulan.ts';
import { textOf } from '../read.ts';
import { alasanPenolakan, isiSuratPermohonan } from './rules.ts';

/** What a surat permohonan pelibatan must say, and what its refusal must: Lampiran huruf B angka 2 huruf a. */

export const contentsCheck = (cakupan: Assignment['cakupan']): Check =>
  check(
    isiSuratPermohonan,
    (context) => {
      const { maksudTujuan, kompetensiDibutuhkan, ekspektasi, mulai, selesai } = usulanOf(context);
      return {
        cakupan,
        maksudTujuan,
        kompetensiDibutuhkan: kompetensiDibutuhkan.join(', '),
        targetKinerja: ekspektasi,
        durasi: mulai && selesai ? { mulai, selesai } : null,
      };
    },
    'ekspektasi',
  );

/** @param keputusan, alasan the variables with the decision and its reason */
export const refusalCheck = (cakupan: Assignment['cakupan'], keputusan: string, alasan: string): Check => ({
  ...check(
    alasanPenolakan,
    ({ variables }) => ({
      cakupan,
      jawaban: textOf(variables[keputusan]),
      alasan: textOf(variables[alasan]) || null,
    }),
    'alasan',
  ),
  keptBy: 'The form asks for a reason.',
});
