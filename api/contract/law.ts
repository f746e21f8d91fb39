/** What the API answers about the law: its articles, its rules, and what a check has found. */

export interface Article {
  readonly ref: string;
  readonly text: string;
}

export interface EvidenceCard {
  readonly rule: string;
  readonly basis: string;
  readonly severity: 'blocking' | 'advisory';
  readonly outcome: 'pass' | 'fail' | 'manual' | 'na';
  readonly message: { readonly id: string; readonly en: string };
  readonly facts: unknown;
  readonly subject: string | null;
  readonly value: unknown;
  readonly reason: string | null;
  readonly set: string;
  /** Cards of one check belong together. */
  readonly check: string;
  readonly at: string;
}

/** A rule of law as the system applies it. */
export interface RuleSummary {
  readonly rule: string;
  readonly regulation: string;
  readonly basis: string;
  readonly severity: 'blocking' | 'advisory';
  readonly message: { readonly id: string; readonly en: string };
  /** The warning stands where the dates are not certain. */
  readonly inForce: {
    readonly from: string;
    readonly until: string | null;
    readonly warning: { readonly id: string; readonly en: string } | null;
  };
}

/** What a rule says of some facts. */
export interface RuleEvaluation {
  readonly rule: string;
  readonly basis: string;
  readonly outcome: 'pass' | 'fail' | 'manual' | 'na';
  readonly severity: 'blocking' | 'advisory';
  readonly message: { readonly id: string; readonly en: string };
  readonly value?: unknown;
}
