/** What the API answers about the law: its articles, its rules, and what a check has found. */

export interface Article {
  readonly ref: string;
  readonly text: string;
}

/** A rule that a step applies, with the articles it rests on as far as their text is here. */
export interface StepCheck {
  readonly rule: string;
  readonly basis: string;
  readonly severity: 'blocking' | 'advisory';
  readonly message: { readonly id: string; readonly en: string };
  readonly articles: readonly Article[];
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
  /** How the regulation is called in short: 'Perses LPSK 1/2024'. */
  readonly regulationName: string;
  readonly basis: string;
  readonly severity: 'blocking' | 'advisory';
  readonly message: { readonly id: string; readonly en: string };
  /** The warning stands where the dates are not certain. */
  readonly inForce: {
    readonly from: string;
    readonly until: string | null;
    /** The setting of the regulation by which an admin says until when. */
    readonly untilSetting: string | null;
    readonly warning: { readonly id: string; readonly en: string } | null;
  };
}

/** A rule with what it asks for and the words it rests on. */
export interface RuleDetail extends RuleSummary {
  /** JSON Schema of the facts; descriptions are labels, in Indonesian. */
  readonly facts: object;
  readonly articles: readonly Article[];
}

/** Rules that a mechanism checks together. */
export interface RuleSetSummary {
  readonly processDefinitionId: string;
  /** As the diagram names it. */
  readonly set: string;
  /** Of the mechanism. */
  readonly title: string;
  readonly regulation: string;
  readonly regulationName: string;
  readonly ruleIds: readonly string[];
}

export interface RuleSetDetail extends RuleSetSummary {
  readonly rules: readonly RuleDetail[];
}

/** What a rule says of some facts. */
export interface RuleEvaluation {
  readonly rule: string;
  readonly basis: string;
  readonly outcome: 'pass' | 'fail' | 'manual' | 'na';
  readonly severity: 'blocking' | 'advisory';
  readonly message: { readonly id: string; readonly en: string };
  readonly value?: unknown;
  /** Why the rule was not applied: it is not in force on the date. */
  readonly reason?: { readonly id: string; readonly en: string };
}

/** What several rules say together. */
export interface CombinedEvaluation {
  readonly outcome: RuleEvaluation['outcome'];
  readonly results: readonly RuleEvaluation[];
}

/** Of a clause: steps, rules or structures carry it; the program itself does; it is not for software; or nothing does yet. */
export type ClauseState = 'dijalankan' | 'program' | 'di-luar-sistem' | 'belum';

/** A clause of a regulation, with what carries it by the diagrams in force. */
export interface ClauseCoverage {
  readonly ref: string;
  readonly text: string;
  readonly state: ClauseState;
  /** Steps by name; none where the process as a whole cites the clause. */
  readonly processes: readonly { readonly processDefinitionId: string; readonly steps: readonly string[] }[];
  readonly rules: readonly {
    readonly rule: string;
    readonly message: { readonly id: string; readonly en: string };
    /** Whether a mechanism checks it. */
    readonly isChecked: boolean;
  }[];
  /** Structures of an office that are kept as data. */
  readonly structures: readonly string[];
}

/** A regulation by its clauses, in the order of its text. */
export interface LawCoverage {
  readonly regulation: string;
  /** Whether every clause was judged; where not, one that nothing carries says nothing. */
  readonly isTold: boolean;
  readonly mechanisms: readonly {
    readonly processDefinitionId: string;
    readonly title: string;
    readonly version: number;
  }[];
  readonly clauses: readonly ClauseCoverage[];
}
