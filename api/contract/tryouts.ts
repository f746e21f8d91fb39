import type { HistoryEntry } from './cases.ts';
import type { Choices } from './forms.ts';
import type { EvidenceCard } from './law.ts';
import type { Letter } from './letters.ts';

/**
 * What the API answers about try-outs: a mechanism, or a draft of it, played in an office that exists for this alone, with
 * invented people, a clock that is moved by hand, and a database that is gone afterwards. Dates are ISO 8601.
 */
export interface Tryout {
  readonly id: string;
  readonly processDefinitionId: string;
  readonly title: string;
  /** The draft that is tried out, as it was then; null: the version in force. */
  readonly draft: { readonly id: string; readonly revision: number } | null;
  readonly version: number;
  /** `menyiapkan`: its office opens · `siap` · `berakhir`: it is over. */
  readonly state: 'menyiapkan' | 'siap' | 'berakhir';
  /** Why it is over, where it did not end by itself. */
  readonly problem: string | null;
  /** When it ends unless something is done with it. */
  readonly endsAt: string;
}

/** Somebody invented who may act. */
export interface TryoutPerson {
  readonly username: string;
  readonly nama: string;
  readonly jabatan: string | null;
}

/** What a case waits for. */
export interface TryoutWaiting {
  /** `tugas`: people · `surat`: a letter of another agency · `waktu`: a day. */
  readonly kind: 'tugas' | 'surat' | 'waktu';
  readonly elementId: string;
  readonly name: string;
  readonly userTaskKey: string | null;
  readonly people: readonly TryoutPerson[];
  readonly dueDate: string | null;
  readonly followUpDate: string | null;
}

/** How far a case has come. */
export interface TryoutPlay {
  /** What the clock shows. */
  readonly now: string;
  /** Who may be tried as initiator; those of the stories first. */
  readonly starters: readonly TryoutPerson[];
  readonly startElementId: string;
  readonly case: {
    readonly businessId: string | null;
    readonly isOpen: boolean;
    readonly endName: string | null;
    readonly endState: string | null;
  } | null;
  /** What it is stuck in. */
  readonly trouble: string | null;
  readonly waiting: readonly TryoutWaiting[];
  readonly mayWithdraw: boolean;
  readonly history: readonly HistoryEntry[];
  readonly evidence: readonly EvidenceCard[];
  readonly letters: readonly Letter[];
  readonly variables: readonly { readonly name: string; readonly value: unknown }[];
  readonly coverage: Coverage;
  /** Rules that were not kept so far, wherever that was noticed. */
  readonly broken: readonly string[];
}

/** Which parts of a diagram were walked through. */
export interface Coverage {
  readonly elements: readonly string[];
  readonly flows: readonly string[];
  /** Of its elements and flows, in whole percent. */
  readonly percent: number;
}

/** The form of a task, or of the start, as whoever acts sees it. */
export interface TryoutForm {
  readonly title: string;
  readonly schema: { readonly [property: string]: unknown } | null;
  readonly data: { readonly [name: string]: unknown };
  readonly choices: Choices;
  readonly letters: readonly Letter[];
  /** How the stories of the mechanism fill it in. */
  readonly examples: readonly { readonly name: string; readonly variables: { readonly [name: string]: unknown } }[];
}

/** A way through a mechanism that was kept, or came with it. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** It came with the mechanism: nobody changes it. */
  readonly isShipped: boolean;
  readonly createdBy: string | null;
  readonly createdAt: string | null;
  /** How it went on the version in force and on the draft, as they are now; null: it was not run on them. */
  readonly inForce: ScenarioResult | null;
  readonly draft: ScenarioResult | null;
}

export interface ScenarioResult {
  readonly passed: boolean;
  /** In what it went otherwise than expected. */
  readonly differences: readonly string[];
  readonly ranAt: string;
}

/** The scenarios of a mechanism, with what they walk through together. */
export interface Scenarios {
  readonly items: readonly Scenario[];
  readonly coverage: { readonly inForce: Coverage | null; readonly draft: Coverage | null };
  /** How many are yet to be run; null: none is being run. */
  readonly running: { readonly done: number; readonly of: number } | null;
  /** Why the last run ended before its time. */
  readonly problem: string | null;
  /** Names of those that passed on the version in force and do not on the draft. */
  readonly failing: readonly string[];
  /** Names of those that must be run again before approval. */
  readonly stale: readonly string[];
}
