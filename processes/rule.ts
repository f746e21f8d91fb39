import type { Static, TSchema } from 'typebox';
import type { Tanggal } from './tanggal.ts';

/** Where the law says so, for example 'Pasal 9 ayat (2)' or 'Lampiran angka 2 A.1'. */
export type Citation = `Pasal ${number}${string}` | `Lampiran ${string}`;

/** `manual`: a person must decide; the process stops at a user task. `na`: the rule does not apply to these facts. */
export type Outcome = 'pass' | 'fail' | 'manual' | 'na';
export type Severity = 'blocking' | 'advisory';

export type Verdict = Outcome | { readonly outcome: Outcome; readonly value: unknown };

/** One rule of law: a pure function over its facts, with its article. */
export interface Rule<S extends TSchema = TSchema> {
  /** Id of the rule catalogue, for example 'lpsk-3-2023/pasal-9-4-ketua-pemilik-kinerja'. */
  readonly id: string;
  readonly basis: Citation;
  readonly severity: Severity;
  /** The dates on which the rule is law, both inclusive. */
  readonly inForce: { readonly from: Tanggal; readonly until?: Tanggal };
  readonly message: { readonly id: string; readonly en: string };
  /** Shape of the facts. */
  readonly facts: S;
  evaluate(facts: Static<S>): Verdict;
}

export const defineRule = <S extends TSchema>(rule: Rule<S>): Rule<S> => rule;

/** What was looked at, kept or broken: a decision must be able to show both. Stored as an evidence card. */
export interface Finding {
  readonly rule: string;
  readonly basis: Citation;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly facts: unknown;
  readonly message: { readonly id: string; readonly en: string };
  /** Whom or what the facts are about, where one rule looks at several. */
  readonly subject?: string;
  readonly value?: unknown;
}

export function evaluateRule<S extends TSchema>(rule: Rule<S>, facts: Static<S>, subject?: string): Finding {
  const verdict = rule.evaluate(facts);
  const { outcome, ...rest }: Exclude<Verdict, Outcome> | { outcome: Outcome; value?: never } =
    typeof verdict === 'string' ? { outcome: verdict } : verdict;
  const { id, basis, severity } = rule;
  const told = { ...facts, ...(typeof rest.value === 'object' ? rest.value : {}) };
  const message = { id: fill(rule.message.id, told), en: fill(rule.message.en, told) };
  return { rule: id, basis, severity, outcome, facts, message, ...rest, ...(subject !== undefined && { subject }) };
}

/** Puts facts and what was found into a message: '{peran}' becomes the fact of that name. */
const fill = (message: string, facts: unknown): string =>
  message.replace(/\{(\w+)\}/g, (all, name: string) =>
    String((facts as { readonly [name: string]: unknown })[name] ?? all),
  );

/** Any blocking fail → fail; else any blocking manual → manual; else pass. Advisory findings are only shown. */
export function combine(findings: readonly Finding[]): 'pass' | 'fail' | 'manual' {
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  if (blocking.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return blocking.some(({ outcome }) => outcome === 'manual') ? 'manual' : 'pass';
}
