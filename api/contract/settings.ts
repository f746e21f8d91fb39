/** What the API answers about what an office decides for all mechanisms of a regulation. */

type Words = { readonly id: string; readonly en: string };
export type SettingValue = boolean | number | string;

export interface OfficeSetting {
  readonly regulation: string;
  /** How the regulation is called in short. */
  readonly regulationName: string;
  readonly name: string;
  readonly kind: 'hari-kerja' | 'ya-tidak' | 'tanggal';
  readonly label: Words;
  /** What follows from it. */
  readonly effect: Words;
  /** What it rests on; null: the regulation leaves it to the office. */
  readonly basis: string | null;
  /** As it comes with the program. */
  readonly shipped: SettingValue;
  readonly value: SettingValue;
  /** Between which working days a term lies; null: it is no term. */
  readonly limits: { readonly min: number; readonly max: number } | null;
  /** How many steps of people take their dates from it. */
  readonly steps: number;
  /** Null: nobody has changed it, or before the operation log began. */
  readonly lastChange: { readonly at: string; readonly by: string; readonly reason: string | null } | null;
}

/** A due date that an article sets: nobody may stretch it, be it in a diagram or of a task. */
export interface LawTerm {
  readonly regulation: string;
  readonly regulationName: string;
  readonly processDefinitionId: string;
  readonly process: string;
  readonly elementId: string;
  readonly step: string;
  readonly basis: string;
  readonly text: string | null;
}

export interface OfficeSettings {
  readonly settings: readonly OfficeSetting[];
  readonly terms: readonly LawTerm[];
}
