import type { Assignment, CaseContext, Check } from '../mechanism.ts';
import { check, checkEach } from '../mechanism.ts';
import type { RuleOf } from './rules.ts';
import { hasTwice, type Usulan, usulanOf } from './usulan.ts';

/** Which people of a request a check looks at, and the units they may come from. */
interface Nominees {
  readonly cara: Assignment['dasar'];
  readonly who: (usulan: Usulan) => readonly string[];
  readonly units: (usulan: Usulan) => readonly string[];
}

/** What a regulation asks of everyone who is to be assigned, in its words. */
interface NomineeRules {
  readonly caraPenugasan: RuleOf<'caraPenugasan'>;
  readonly asalPegawai: RuleOf<'asalPegawai'>;
  readonly kompetensi: RuleOf<'kompetensi'>;
  readonly penugasanLain: RuleOf<'penugasanLain'>;
}

const FIELD = 'penerimaTugas';

/** What is asked of everyone who is to be assigned. */
export function nomineeChecks(rules: NomineeRules, { cara, who, units }: Nominees): Check[] {
  const { caraPenugasan, asalPegawai, kompetensi, penugasanLain } = rules;
  return [
    checkEach(
      caraPenugasan,
      (context) =>
        who(usulanOf(context)).map((id) => ({
          subject: id,
          // Whoever holds no post today is no official who could be assigned.
          facts: { cara, jenisPegawai: jenisOf(context, id) },
        })),
      FIELD,
    ),
    checkEach(
      asalPegawai,
      (context) =>
        who(usulanOf(context)).map((id) => ({
          subject: id,
          facts: {
            unitAsal: context.organisasi.pegawai(id)?.unit ?? 'tidak-dikenal',
            unitYangBersangkutan: [...units(usulanOf(context))],
          },
        })),
      FIELD,
    ),
    checkEach(
      kompetensi,
      (context) =>
        who(usulanOf(context)).map((id) => ({
          subject: id,
          facts: {
            dibutuhkan: [...usulanOf(context).kompetensiDibutuhkan],
            dimiliki: [...(context.organisasi.pegawai(id)?.kompetensi ?? [])],
          },
        })),
      FIELD,
    ),
    checkEach(
      penugasanLain,
      (context) =>
        who(usulanOf(context)).map((id) => ({
          subject: id,
          facts: {
            mulai: usulanOf(context).mulai ?? '',
            selesai: usulanOf(context).selesai ?? '',
            penugasan: [...(context.organisasi.pegawai(id)?.penugasan ?? [])],
          },
        })),
      FIELD,
    ),
  ];
}

/** Everyone who is to be assigned. */
export const semuaPenerima = ({ penerimaTugas }: Usulan): string[] => penerimaTugas.map(({ pegawai }) => pegawai);

/** A team is made up as it must be. */
export const teamCheck = (rule: RuleOf<'susunanTim'>): Check =>
  check(
    rule,
    (context) => {
      const { bentuk, penerimaTugas, pegawaiLuar } = usulanOf(context);
      const count = (peran: string): number =>
        [...penerimaTugas, ...pegawaiLuar].filter((penerima) => penerima.peran === peran).length;
      return {
        bentuk,
        ketua: count('ketua'),
        anggota: count('anggota'),
        individu: count('individu'),
        ganda: hasTwice(semuaPenerima(usulanOf(context))),
      };
    },
    FIELD,
  );

/** The leader comes from the unit that owns the performance, or a reason is given why not. */
export const leaderUnitCheck = (rule: RuleOf<'ketuaPemilikKinerja'>, cakupan: Assignment['cakupan']): Check => ({
  ...checkEach(
    rule,
    (context) => {
      const { unitPemilikKinerja, pegawaiLuar } = usulanOf(context);
      const own = leadersOf(usulanOf(context)).map((id) => [id, context.organisasi.pegawai(id)?.unit] as const);
      const others = pegawaiLuar.filter(({ peran }) => peran === 'ketua').map(({ nama }) => [nama, undefined] as const);
      return [...own, ...others].map(([subject, unit]) => ({
        subject,
        facts: { cakupan, unitKetua: unit ?? 'tidak-dikenal', unitPemilikKinerja },
      }));
    },
    FIELD,
  ),
  reason: 'alasanKetua',
  ...(cakupan === 'internal' && {
    keptBy: 'Within one unit nobody comes from elsewhere: the rule does not apply.',
  }),
});

export const jenisOf = ({ organisasi }: CaseContext, id: string): string =>
  organisasi.pegawai(id)?.jenis ?? 'tidak-dikenal';

export const leadersOf = ({ penerimaTugas }: Usulan): string[] =>
  penerimaTugas.filter(({ peran }) => peran === 'ketua').map(({ pegawai }) => pegawai);
