import { Type } from 'typebox';
import { type CaseContext, type Check, check, checkEach } from '../mechanism.ts';
import { contextsOf, textOf, textsOf } from '../read.ts';
import { defineRule } from '../rule.ts';
import type { RuleOf, Wording } from './rules.ts';
import { isBerjalan, penugasanOf, peranDalam } from './tercatat.ts';
import { usulanFields, usulanOf } from './usulan.ts';

/** What mechanisms share in which a Penugasan on record is reported of. */

const IdPenugasan = Type.String({ minLength: 1, maxLength: 20 });

/** Of whom a report is asked, and what. */
export const permintaanLaporan = Type.Object(
  {
    penugasan: IdPenugasan,
    penerimaPermintaan: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { minItems: 1, maxItems: 100 }),
    pertanyaan: Type.String({ minLength: 1, maxLength: 2000 }),
  },
  { additionalProperties: false },
);

/** Of which Penugasan a report is, and of what time. */
export const permulaanLaporan = Type.Object(
  { penugasan: IdPenugasan, periodeMulai: usulanFields.mulai, periodeSelesai: usulanFields.mulai },
  { additionalProperties: false },
);

/** Those of whom a report is asked. */
export const diminta = ({ variables }: CaseContext): string[] => textsOf(variables['penerimaPermintaan']);
export const keDiminta = (context: CaseContext): string[] => diminta(context).map((id) => `pegawai:${id}`);

/** @param berhak the parts in a Penugasan of whose holders a report may be asked */
export const askedCheck = (rule: RuleOf<'peranDalamPenugasan'>, berhak: readonly string[]): Check =>
  checkEach(
    rule,
    (context) => diminta(context).map((id) => ({ subject: id, facts: partOf(context, id, berhak) })),
    'penerimaPermintaan',
  );

/** @param berhak the parts in a Penugasan of whoever may start the case */
export const starterPartCheck = (rule: RuleOf<'peranDalamPenugasan'>, berhak: readonly string[]): Check =>
  check(rule, (context) => partOf(context, usulanOf(context).pemohon, berhak), 'penugasan');

const partOf = (context: CaseContext, id: string, berhak: readonly string[]) => ({
  peran: peranDalam(context, id) ?? null,
  berhak: [...berhak],
  berjalan: isBerjalan(context),
});

/** The time a report is of lies within the Penugasan, and not after today. */
export const periodeLaporan = (wording: Wording) =>
  defineRule({
    ...wording,
    facts: Type.Object({
      mulai: Type.String(),
      selesai: Type.String(),
      penugasanMulai: Type.String(),
      hariIni: Type.String(),
    }),
    evaluate: ({ mulai, selesai, penugasanMulai, hariIni }) =>
      penugasanMulai <= mulai && mulai <= selesai && selesai <= hariIni ? 'pass' : 'fail',
  });

export const reportPeriodCheck = (rule: ReturnType<typeof periodeLaporan>): Check =>
  check(
    rule,
    (context) => ({
      mulai: textOf(context.variables['periodeMulai']),
      selesai: textOf(context.variables['periodeSelesai']),
      penugasanMulai: penugasanOf(context).mulai,
      hariIni: context.tanggal,
    }),
    'periodeMulai',
  );

/** The members of the team of the Penugasan; nobody where one works alone. */
export const anggotaTim = (context: CaseContext): string[] => {
  const { bentuk, penerima } = penugasanOf(context);
  return bentuk === 'tim' ? penerima.filter(({ peran }) => peran === 'anggota').map(({ pegawai }) => pegawai) : [];
};

/** Whoever leads a team says of each member what they achieved. */
export const evaluasiAnggota = (wording: Wording) =>
  defineRule({
    ...wording,
    facts: Type.Object({
      anggota: Type.Array(Type.String()),
      dinilai: Type.Array(Type.String(), { description: 'anggota yang dinilai' }),
    }),
    evaluate: ({ anggota, dinilai }) =>
      dinilai.length === anggota.length && anggota.every((id) => dinilai.includes(id)) ? 'pass' : 'fail',
  });

export const evaluationCheck = (rule: ReturnType<typeof evaluasiAnggota>): Check =>
  check(
    rule,
    (context) => ({
      anggota: anggotaTim(context),
      dinilai: contextsOf(context.variables['penilaianAnggota']).map(({ pegawai }) => textOf(pegawai)),
    }),
    'penilaianAnggota',
  );
