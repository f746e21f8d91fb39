import type { Static, TSchema } from 'typebox';
import type { CareerStep, Credits, Maintenance, Pak } from './credit-records.ts';
import type { Mandate } from './mandates.ts';
import type { JenisJabatan, KelompokSuksesi, Organisasi, Pegawai, Rujukan, RujukanKasus } from './organisasi.ts';
import { tanggalOrNull } from './read.ts';
import type { Settings } from './regulation.ts';
import type { Citation } from './rule.ts';
import { evaluateRule, type Finding, notInForce, type Rule, type Words } from './rule.ts';
import type { Tanggal } from './tanggal.ts';

/** Process variables as they come out of the engine. */
export type Variables = { readonly [name: string]: unknown };

/** What a check, a letter or a message may look at. */
export interface CaseContext {
  /** With `pemrakarsa`, who started the case, from its start on. */
  readonly variables: Variables;
  readonly organisasi: Organisasi;
  /** Today. */
  readonly tanggal: Tanggal;
  /** The date whose law applies: a case finishes under the law it was started under. */
  readonly regime: Tanggal;
  /** Those of the mechanism and of its regulation. */
  readonly settings: Settings;
}

/** One use of a rule in a mechanism: how its facts are read from a case, once or for each of several subjects. */
export interface Check {
  readonly rule: Rule;
  readonly subjects: (context: CaseContext) => readonly { readonly subject?: string; readonly facts: unknown }[];
  /** Key of the form field a broken rule should point to. */
  readonly field?: string;
  /** For an advisory rule: the variable that must give a reason where it is not kept. */
  readonly reason?: string;
  /** Why no case can break it: form or diagram leave no way to. Every other rule has a case that breaks it. */
  readonly keptBy?: string;
}

/** Ties a rule to the facts of a case; the compiler checks that the facts are what the rule asks for. */
export function check<S extends TSchema>(
  rule: Rule<S>,
  facts: (context: CaseContext) => Static<S>,
  field?: string,
): Check {
  return { rule, subjects: (context) => [{ facts: facts(context) }], ...(field && { field }) };
}

/** As {@link check}, for a rule that looks at each of several people or things. */
export function checkEach<S extends TSchema>(
  rule: Rule<S>,
  subjects: (context: CaseContext) => readonly { readonly subject: string; readonly facts: Static<S> }[],
  field?: string,
): Check {
  return { rule, subjects, ...(field && { field }) };
}

/** A check that only some cases ask for. */
export const checkWhere = (applies: (context: CaseContext) => boolean, one: Check): Check => ({
  ...one,
  subjects: (context) => (applies(context) ? one.subjects(context) : []),
});

/** How the post that plays a part in a mechanism is found. */
export type PejabatResolver = (context: CaseContext) => string | undefined;

/** How the posts, or the people, that play one part together are found; where nobody plays it, there are none. */
export type DaftarResolver = (context: CaseContext) => readonly string[];

export type FieldValue = string | number | boolean | readonly FieldValue[] | { readonly [name: string]: FieldValue };

/** A letter of a mechanism: what it is called and numbered as, who signs it, and what its template is told. */
export interface Letter {
  /** 'Surat Penugasan', as the law names it. */
  readonly jenis: string;
  /** Document code in its number, for example 'ST'. */
  readonly kode: string;
  /** Lines of the letterhead under the agency's name; where they depend on who signs, read from the case. */
  readonly kop: readonly string[] | ((context: CaseContext) => readonly string[]);
  /** File in the mechanism's or the regulation's `letters` folder. */
  readonly template: string;
  /** Post that signs. */
  readonly penandaTangan: PejabatResolver;
  /** Unit whose code stands in the number. */
  readonly unit: (context: CaseContext) => string;
  /** Whether Plt. and Plh. may sign it: always, or where the office has set this setting of the regulation. */
  readonly bolehPelaksana: true | string;
  /** Whether it makes the assignment: once signed, the case cannot be withdrawn. */
  readonly menetapkan: boolean;
  readonly hal: (context: CaseContext) => string;
  /** Everything the template shows besides number, date and signature. */
  readonly fields: (context: CaseContext & { readonly letters: LetterNumbers }) => {
    readonly [name: string]: FieldValue;
  };
}

/** Letters of the same case that have been issued, by their key: a letter may cite another. */
export type LetterNumbers = { readonly [letter: string]: { readonly nomor: string; readonly tanggal: Tanggal } };

/** A notice to someone about a case, in one sentence and a subject. */
export interface Notice {
  readonly judul: (context: CaseContext) => string;
  readonly isi: (context: CaseContext) => string;
  /** Ids of posts (`jabatan:`) and people (`pegawai:`) it goes to. */
  readonly kepada: (context: CaseContext) => readonly string[];
}

/** A work mechanism of a regulation: everything the law says about it, put together from its folder. */
export interface Mechanism {
  readonly title: string;
  readonly basis: Citation;
  /** One sentence for the catalogue: what one achieves with it. */
  readonly purpose: string;
  /** Who may start it: the post that must be held for these facts, or whoever holds a post of one of these kinds. */
  readonly starter: PejabatResolver | readonly JenisJabatan[];
  /** Shape of the start variables. */
  readonly facts: TSchema;
  readonly refers: (variables: Variables) => Rujukan;
  /** Posts that play a part, one or a list of them, by the name the diagram uses. */
  readonly pejabat: { readonly [name: string]: PejabatResolver | DaftarResolver };
  /** People who play a part in person, by the name the diagram uses: `orang.anggota`. */
  readonly orang?: { readonly [name: string]: DaftarResolver };
  readonly rules: { readonly [set: string]: readonly Check[] };
  readonly letters: { readonly [key: string]: Letter };
  readonly notices: { readonly [key: string]: Notice };
  readonly mandates: readonly Mandate[];
  /** Settings of the office that change how the case runs, with their defaults. */
  readonly settings: Settings;
  /** The date whose law applies where that is not the day on which a case is started: a year is assessed by its own law. */
  readonly regime?: (variables: Variables) => Tanggal | undefined;
  /** What only one case at a time may be open about, of this mechanism and of all that say the same. */
  readonly matter?: (context: CaseContext) => Matter;
  /** The assignment a completed case makes, if it makes one. */
  readonly assignment?: (context: CaseContext) => Assignment;
  /** The kedudukan a completed case sets, if it sets one. */
  readonly placement?: (context: CaseContext) => Placement;
  /** Whom a completed case brings into the organisation, if it does. */
  readonly newcomer?: (context: CaseContext) => Newcomer;
  /** The post a completed case fills, prolongs or frees, if it does. */
  readonly incumbency?: (context: CaseContext) => Incumbency;
  /** The kelompok rencana suksesi a completed case sets, if it sets one. */
  readonly successionGroup?: (context: CaseContext) => SuccessionGroup;
  /** The Tim Penilai a completed case sets, if it sets one. */
  readonly assessmentTeam?: (context: CaseContext) => AssessmentTeam;
  /** What a case enters into somebody's credit book. */
  readonly credits?: (context: CaseContext) => Credits;
  /** What somebody becomes by a case: a row of the career their credit book follows; undefined where they have no book. */
  readonly career?: (context: CaseContext) => CareerStep | undefined;
  /** A year in which somebody waits for a vacancy. */
  readonly maintenance?: (context: CaseContext) => Maintenance;
  /** The Penetapan Angka Kredit a case makes. */
  readonly pak?: (context: CaseContext) => Pak;
}

/** What a case is about, where a second one beside it would contradict it. */
export interface Matter {
  /** The same for all cases about it: 'panrb-62-2021 skp ppsk-muda-1 2026'. */
  readonly key: string;
  /** As a refusal names it: 'SKP Contoh Satu tahun 2026'. */
  readonly words: string;
}

/** Somebody who comes from outside of the organisation, or comes back to it; their id is their NIP, unless they had one. */
export interface Newcomer extends Pick<Pegawai, 'nip' | 'nama' | 'pangkat' | 'pendidikan'> {
  /** Their first day: nobody comes who still holds a post for good then. */
  readonly mulai: Tanggal;
  /** Key of the letter on which it rests. */
  readonly surat: string;
}

/**
 * Who holds a post for good from a day on, as a record. The post they held before is theirs until the day before; the same
 * post once more is a further term.
 */
export interface Incumbency {
  readonly pegawai: string;
  /** Undefined: they only leave the post they hold. */
  readonly jabatan: string | undefined;
  /** Its first day; of who only leaves, the first day without a post. */
  readonly mulai: Tanggal;
  /** Last day of the term, where it has one. */
  readonly selesai?: Tanggal;
  /** Key of the letter on which it rests. */
  readonly surat: string;
}

/** A kelompok rencana suksesi as a record: who is to be promoted first in a year. */
export interface SuccessionGroup extends Pick<KelompokSuksesi, 'tahun' | 'anggota'> {
  readonly instansi: string;
  /** Key of the letter that sets it. */
  readonly surat: string;
}

/** A kedudukan as a record: under which unit and appraiser someone is placed, from when, by which letter. */
export interface Placement {
  readonly pegawai: string;
  readonly unit: string;
  readonly pejabatPenilaiKinerja: string;
  readonly mulai: Tanggal;
  /** Key of the letter that sets it. */
  readonly surat: string;
}

/** A Tim Penilai as a record: the people who assess the credits of an agency, from when, by which letter. */
export interface AssessmentTeam {
  /** The agency whose people it assesses. */
  readonly instansi: string;
  readonly ketua: string;
  readonly sekretaris: string;
  /** Besides chair and secretary. */
  readonly anggota: readonly string[];
  readonly mulai: Tanggal;
  /** Key of the letter that sets it. */
  readonly surat: string;
}

/** A Penugasan as a record: who does what, until when, on whose initiative. */
export interface Assignment {
  readonly dasar: 'penunjukan' | 'pengajuan-sukarela';
  readonly cakupan: 'internal' | 'lintas-unit' | 'lintas-instansi';
  readonly unitPemilikKinerja: string;
  readonly uraian: string;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
  readonly bentuk: 'individu' | 'tim';
  readonly penerima: readonly { readonly pegawai: string; readonly peran: 'individu' | 'ketua' | 'anggota' }[];
  /** Key of the letter on which it rests. */
  readonly surat: string;
}

export const defineMechanism = (mechanism: Mechanism): Mechanism => mechanism;

/** What a case may look at: its own agency's units and people, and those of the agencies its mechanism names besides. */
export function rujukanOf(
  { mechanism, regulation }: { readonly mechanism: Mechanism; readonly regulation: { readonly instansi: string } },
  variables: Variables,
): RujukanKasus {
  const refers = mechanism.refers(variables);
  return { ...refers, instansi: [...new Set([regulation.instansi, ...(refers.instansi ?? [])])] };
}

/** The date whose law applies to a case: as it was set when it was started, or as the mechanism says, or today. */
export const regimeOf = (
  { mechanism }: { readonly mechanism: Mechanism },
  variables: Variables,
  today: Tanggal,
): Tanggal => tanggalOrNull(variables['regime']) ?? mechanism.regime?.(variables) ?? today;

/** A finding of a case, with where it shows in the form and why it was gone against. */
export interface CaseFinding extends Finding {
  readonly field?: string;
  /** The variable that must give a reason, and the reason it gives. */
  readonly reason?: { readonly field: string; readonly text: string };
}

/** No rule of a set is law on the date whose law applies: nothing can be checked, and nothing must pass. */
export class NotInForce extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/**
 * Applies a rule set to a case, for the rules in force when the case began.
 * @throws NotInForce where none of them is
 */
export const checkRules = (checks: readonly Check[], context: CaseContext): CaseFinding[] =>
  rulesInForce(checks, context).flatMap((one) => applyCheck(one, context));

/**
 * Those of a rule set that are law for a case.
 * @throws NotInForce where none of them is: a check that looks at nothing must never pass
 */
export function rulesInForce(checks: readonly Check[], { regime, settings }: CaseContext): readonly Check[] {
  const reasons = checks.map(({ rule }) => notInForce(rule, regime, settings));
  const inForce = checks.filter((_, index) => reasons[index] === undefined);
  if (inForce.length === 0) throw new NotInForce(reasons[0] ?? NO_RULES);
  return inForce;
}

const NO_RULES: Words = { id: 'Tidak ada aturan yang diperiksa.', en: 'There is no rule to check.' };

function applyCheck({ rule, subjects, field, reason }: Check, context: CaseContext): CaseFinding[] {
  const text = reason === undefined ? '' : String(context.variables[reason] ?? '').trim();
  return subjects(context).map(({ facts, subject }) => ({
    ...evaluateRule(rule, facts as never, subject),
    ...(field && { field }),
    ...(reason && { reason: { field: reason, text } }),
  }));
}

/** What keeps a form from being accepted: broken blocking rules, open questions, and advice gone against without a reason. */
export function objections(findings: readonly CaseFinding[]): CaseFinding[] {
  return findings.filter(({ severity, outcome, reason }) => {
    if (outcome === 'pass' || outcome === 'na') return false;
    return severity === 'blocking' || (reason !== undefined && reason.text === '');
  });
}
