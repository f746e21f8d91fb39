import type { Static, TSchema } from 'typebox';
import type { Settings } from './regulation.ts';
import { formatTanggal, type Tanggal } from './tanggal.ts';

/** Where the law says so, for example 'Pasal 9 ayat (2)' or 'Lampiran BAB III angka 2 huruf A angka 1'. */
export type Citation = `Pasal ${number}${string}` | `Lampiran ${string}`;

/** `manual`: a person must decide; the process stops at a user task. `na`: the rule does not apply to these facts. */
export type Outcome = 'pass' | 'fail' | 'manual' | 'na';
export type Severity = 'blocking' | 'advisory';

/** A sentence in both languages. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

/** What a rule says of some facts: the outcome alone, or with what it computed and what its message tells. */
export type Verdict =
  | Outcome
  | {
      readonly outcome: Outcome;
      /** What was computed; `null` where the text has lost what it would be computed from. */
      readonly value?: unknown;
      /** What the message tells besides the facts and the value, by name. */
      readonly told?: { readonly [name: string]: unknown };
      /** Said instead of the rule's message where that would not give the reason. */
      readonly message?: Words;
    };

/** One rule of law: a pure function over its facts, with its article. */
export interface Rule<S extends TSchema = TSchema> {
  /** Id of the rule catalogue, for example 'lpsk-3-2023/pasal-9-4-ketua-pemilik-kinerja'. */
  readonly id: string;
  readonly basis: Citation;
  readonly severity: Severity;
  /** The dates on which the rule is law, both inclusive; a warning where they are not certain. */
  readonly inForce: {
    readonly from: Tanggal;
    readonly until?: Tanggal;
    /** The setting of its regulation by which the office says until when, where that is not certain. */
    readonly untilSetting?: string;
    readonly warning?: Words;
  };
  readonly message: Words;
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
  readonly message: Words;
  /** Whom or what the facts are about, where one rule looks at several. */
  readonly subject?: string;
  readonly value?: unknown;
}

export function evaluateRule<S extends TSchema>(rule: Rule<S>, facts: Static<S>, subject?: string): Finding {
  const verdict = rule.evaluate(facts);
  const {
    outcome,
    told = {},
    message = rule.message,
    ...rest
  } = typeof verdict === 'string' ? { outcome: verdict } : verdict;
  const { id, basis, severity } = rule;
  const said = { ...facts, ...(typeof rest.value === 'object' ? rest.value : {}), ...told };
  const words = { id: fill(message.id, said, inIndonesian), en: fill(message.en, said, String) };
  return {
    rule: id,
    basis,
    severity,
    outcome,
    facts,
    message: words,
    ...rest,
    ...(subject !== undefined && { subject }),
  };
}

/** Puts facts and what was found into a message: '{peran}' becomes the fact of that name. */
const fill = (message: string, said: { readonly [name: string]: unknown }, write: (fact: unknown) => string): string =>
  message.replace(/\{(\w+)\}/g, (all, name: string) => write(said[name] ?? all));

/** Indonesian writes 12,5 for 12.5. */
const inIndonesian = (fact: unknown): string =>
  typeof fact === 'number' ? String(fact).replace('.', ',') : String(fact);

/** Until when a rule is law, as the office has set it where it may. */
export const lastDayOf = ({ inForce: { until, untilSetting } }: Rule, settings: Settings): Tanggal | undefined =>
  ((untilSetting === undefined ? undefined : settings[untilSetting]) as Tanggal | undefined) ?? until;

/** Why a rule is not law on a date; `undefined` where it is. */
export function notInForce(rule: Rule, date: Tanggal, settings: Settings): Words | undefined {
  const { from, warning } = rule.inForce;
  const until = lastDayOf(rule, settings);
  const day = formatTanggal(date);
  if (date < from)
    return {
      id: `Aturan ini belum berlaku pada ${day}: berlaku sejak ${formatTanggal(from)} (${rule.basis}).`,
      en: `This rule is not in force yet on ${date}: it is from ${from} (${rule.basis}).`,
    };
  if (until === undefined || date <= until) return undefined;
  const said = {
    id: `Aturan ini tidak berlaku lagi pada ${day}: berlaku sampai dengan ${formatTanggal(until)} (${rule.basis}).`,
    en: `This rule is no longer in force on ${date}: it was until ${until} (${rule.basis}).`,
  };
  return warning ? { id: `${said.id} ${warning.id}`, en: `${said.en} ${warning.en}` } : said;
}

/** Any blocking fail → fail; else any blocking manual → manual; else pass. Advisory findings are only shown. */
export function combine(findings: readonly Pick<Finding, 'severity' | 'outcome'>[]): 'pass' | 'fail' | 'manual' {
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  if (blocking.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return blocking.some(({ outcome }) => outcome === 'manual') ? 'manual' : 'pass';
}

/** As {@link combine}, for each of those whom or what findings are about, in the order in which they occur. */
export function combineBySubject(
  findings: readonly Pick<Finding, 'severity' | 'outcome' | 'subject'>[],
): { readonly subjek: string; readonly hasil: ReturnType<typeof combine> }[] {
  const subjects = [...new Set(findings.flatMap(({ subject }) => subject ?? []))];
  return subjects.map((subjek) => ({
    subjek,
    hasil: combine(findings.filter(({ subject }) => subject === subjek)),
  }));
}
