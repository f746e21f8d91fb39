/** What the API answers about how work goes. Dates are ISO 8601. */

export interface Overview {
  /** First moment of what is counted over time; what is open is as it is now. */
  readonly since: string;
  readonly cases: {
    readonly running: number;
    readonly withIncident: number;
    readonly started: number;
    readonly ended: number;
    /** By week, the oldest first; `week` is its Monday. */
    readonly byWeek: readonly { readonly week: string; readonly started: number; readonly ended: number }[];
  };
  readonly lettersToday: number;
  readonly units: readonly UnitWork[];
  readonly officials: readonly OfficialWork[];
  readonly refusals: readonly Refusals[];
}

/** Open tasks of the posts of a unit. */
export interface UnitWork {
  readonly unit: string;
  readonly nama: string;
  readonly open: number;
  readonly overdue: number;
  /** Since when the oldest waits. */
  readonly oldest: string;
}

export interface OfficialWork {
  readonly pegawai: string;
  readonly nama: string;
  /** What they have taken and not finished. */
  readonly open: number;
  readonly overdue: number;
  readonly completed: number;
}

/** How often a rule was not kept. */
export interface Refusals {
  readonly rule: string;
  readonly regulation: string;
  readonly basis: string;
  readonly message: { readonly id: string; readonly en: string };
  readonly refused: number;
}

/** From when a task is there until it is completed, of so many of the latest. */
export interface StepDuration {
  readonly elementId: string;
  readonly name: string;
  readonly basis: string | null;
  readonly tasks: number;
  /** In minutes. */
  readonly median: number;
  readonly p90: number;
}

/** What waits at a step now, in cases of every version. */
export interface StepWaiting {
  readonly elementId: string;
  readonly waiting: number;
  readonly overdue: number;
}

/** How the steps of the version in force go; what nobody has completed, or what waits nowhere, is left out. */
export interface Steps {
  readonly processDefinitionKey: string;
  readonly items: readonly StepDuration[];
  readonly waiting: readonly StepWaiting[];
}

/** Whether ended cases did what the law demands, as their records tell. */
export interface Conformance {
  /** How many of the latest were looked at. */
  readonly cases: number;
  readonly whole: number;
  readonly deviations: readonly {
    readonly processInstanceKey: string;
    readonly businessId: string | null;
    readonly endState: string;
    readonly missing: readonly { readonly what: string; readonly basis: string }[];
  }[];
}
