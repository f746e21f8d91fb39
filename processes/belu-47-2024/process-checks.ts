import { type Assignment, type CaseContext, type Check, check } from '../mechanism.ts';
import * as penugasan from '../penugasan/checks.ts';
import { usulanOf } from '../penugasan/usulan.ts';
import { contextOf, textOf } from '../read.ts';
import { alasanPutusan } from './checks.ts';
import { alasanPenolakan, isiSuratPermohonan, keputusanTimKerja, penetap, suratPenugasan } from './rules.ts';

/** Whoever refuses or returns says why. */
export const reasonCheck = (keputusan: string, alasan: string): Check =>
  penugasan.reasonCheck(alasanPutusan, keputusan, alasan);

/** A refusal of a permohonan pelibatan gives its reason: Penunjukan huruf b angka 4. */
export const refusalCheck = (cakupan: Assignment['cakupan'], keputusan: string, alasan: string): Check => ({
  ...check(
    alasanPenolakan,
    ({ variables }) => ({
      cakupan,
      jawaban: variables[keputusan] === 'ditolak' ? ('ditolak' as const) : ('disetujui' as const),
      alasan: textOf(variables[alasan]) || null,
    }),
    'alasan',
  ),
  keptBy: 'The form asks for a reason.',
});

/** A permohonan pelibatan says the four things it must. */
export const contentsCheck = (cakupan: Assignment['cakupan']): Check =>
  check(
    isiSuratPermohonan,
    (context) => {
      const { maksudTujuan, kompetensiDibutuhkan, targetKinerja, mulai, selesai } = usulanOf(context);
      return {
        cakupan,
        maksudTujuan: maksudTujuan || null,
        kompetensiDibutuhkan: kompetensiDibutuhkan.join(', ') || null,
        targetKinerja: targetKinerja || null,
        durasi: mulai && selesai ? { mulai, selesai } : null,
      };
    },
    'selesai',
  );

/** Who sets the assignment, as the diagram has it. */
export const penetapCheck = (who: (context: CaseContext) => string): Check => ({
  ...check(penetap, (context) => ({ penetap: who(context) })),
  keptBy: 'The diagram asks no other post to sign the Surat Penugasan.',
});

/** Those assigned have something in writing; `cara` is the variable that says how it was signed. */
export const suratPenugasanCheck = (cara: string): Check => ({
  ...check(suratPenugasan, ({ variables }) => ({
    bentuk: textOf(contextOf(variables[cara])['metode']) === 'pindaian' ? 'fisik' : 'elektronik',
    nomorSurat: textOf(contextOf(variables['suratTerakhir'])['nomor']) || null,
  })),
  keptBy: 'The letter is numbered in the step before.',
});

/** A team rests on the Keputusan of the head of the Perangkat Daerah. */
export const timKerjaCheck: Check = {
  rule: keputusanTimKerja,
  subjects: (context) => {
    const { jabatan } = contextOf(context.variables['penandaTanganKeputusan']);
    const { kepalaPerangkatDaerah } = contextOf(context.variables['pejabat']);
    const isHead = jabatan !== undefined && jabatan === kepalaPerangkatDaerah;
    const penandatangan = isHead ? 'kepala-perangkat-daerah' : textOf(jabatan);
    return usulanOf(context).bentuk === 'tim' ? [{ facts: { penandatangan } }] : [];
  },
  keptBy: 'The diagram asks no other post to set the Keputusan.',
};
