import type { Article } from './law.ts';
import type { Performer } from './organisation.ts';

/**
 * What the API answers about changes to mechanisms. A draft carries everything of a mechanism that may be edited in the
 * browser: its diagram, its forms, the templates of its letters and its decision tables. Keys are 64-bit numbers as text;
 * dates are ISO 8601.
 */

/** `draf`: being edited · `diajukan`: waits for approval · `disetujui`: waits for its day · `berlaku`: new cases run it · `digantikan`: they no longer do. */
export type DraftState = 'draf' | 'diajukan' | 'disetujui' | 'berlaku' | 'digantikan';

export interface DraftSummary {
  readonly id: string;
  readonly processDefinitionId: string;
  /** Of the mechanism. */
  readonly title: string;
  /** What is changed, in a line its author wrote. */
  readonly subject: string;
  readonly state: DraftState;
  /** Version of the process it was begun from. */
  readonly basedOn: number;
  /** Version it became; null until it is in force. */
  readonly version: number | null;
  /** Grows with every change; a change names the one it was made on (409 where another came first). */
  readonly revision: number;
  readonly createdBy: Performer;
  readonly createdAt: string;
  readonly changedBy: Performer;
  readonly changedAt: string;
  readonly submittedBy: Performer | null;
  readonly submittedAt: string | null;
  readonly approvedBy: Performer | null;
  readonly approvedAt: string | null;
  /** First day on which new cases run it. */
  readonly effectiveFrom: string | null;
  /** Why it was last sent back. */
  readonly returned: { readonly by: Performer; readonly at: string; readonly reason: string } | null;
}

export type DraftPart = 'forms' | 'letters' | 'decisions';

export interface Draft extends DraftSummary {
  readonly diagram: string;
  /** Form-js schemas, Typst templates and DMN by name: all the mechanism may use, edited or not. */
  readonly forms: readonly DraftFile[];
  readonly letters: readonly DraftFile[];
  readonly decisions: readonly DraftFile[];
  readonly problems: readonly DiagramProblem[];
  /** Accounts that have it open now, besides whoever asks. */
  readonly editors: readonly Performer[];
  readonly may: {
    readonly edit: boolean;
    readonly submit: boolean;
    readonly approve: boolean;
    readonly return: boolean;
  };
}

export interface DraftFile {
  readonly name: string;
  readonly content: string;
  /** Whether it differs from what the draft was begun from. */
  readonly isChanged: boolean;
}

/** `hukum` (melanggar aturan) and `teknis` (kesalahan teknis) block; `saran` does not. */
export interface DiagramProblem {
  readonly kind: 'hukum' | 'teknis' | 'saran';
  readonly message: string;
  readonly basis: string | null;
  /** Ids of the elements it is about, or the name of the file. */
  readonly elements: readonly string[];
  readonly file: string | null;
  /** Elements of a path that breaks the law, from the start on. */
  readonly path: readonly string[];
}

/** What a draft changes, against what it was begun from or any version. */
export interface DraftChanges {
  readonly elements: readonly {
    readonly elementId: string;
    readonly name: string;
    readonly type: string;
    readonly change: 'added' | 'removed' | 'changed' | 'moved';
    /** Properties that changed, in words. */
    readonly fields: readonly {
      readonly label: string;
      readonly before: string | null;
      readonly after: string | null;
    }[];
    readonly basis: string | null;
  }[];
  readonly files: readonly {
    readonly part: DraftPart;
    readonly name: string;
    readonly lines: readonly { readonly change: 'same' | 'added' | 'removed'; readonly text: string }[];
  }[];
  /** Diagram of the version it is compared with. */
  readonly before: string;
  readonly articles: readonly string[];
  /** Cases open on earlier versions: they finish as they began. */
  readonly openCases: readonly { readonly version: number; readonly count: number }[];
}

export interface DraftComment {
  readonly id: string;
  readonly elementId: string | null;
  readonly text: string;
  readonly by: Performer;
  readonly at: string;
  readonly resolvedAt: string | null;
}

/** A mechanism as the studio lists it. */
export interface StudioProcess {
  readonly processDefinitionId: string;
  readonly title: string;
  readonly regulation: { readonly key: string; readonly short: string };
  readonly version: number;
  readonly processDefinitionKey: string;
  /** Drafts that are edited, wait for approval or for their day. */
  readonly drafts: readonly DraftSummary[];
  readonly openCases: number;
}

/** A version that is or was in force. */
export interface ProcessVersion {
  readonly processDefinitionKey: string;
  readonly version: number;
  /** The draft it came from; null for what the application brought along or was deployed by a program. */
  readonly draft: DraftSummary | null;
  readonly deployedAt: string;
  readonly openCases: number;
}

/** What the law demands of a mechanism, as the studio needs it beside a diagram. */
export interface ProcessLaw {
  readonly regulation: { readonly key: string; readonly short: string; readonly title: string };
  /** The diagram as the mechanism brought it along: what an edited one is compared with. */
  readonly original: string;
  /** What an edited diagram may not lose; plain data for the guard in the browser. */
  readonly mandates: readonly {
    readonly step: string | readonly string[];
    readonly basis: string;
    readonly kind: string;
    readonly performer?: string;
    readonly before: readonly string[];
    readonly what: string;
  }[];
  /** Articles on which the mechanism rests. */
  readonly articles: readonly (Article & {
    /** A mandate rests on it. */
    readonly isMandatory: boolean;
    /** Elements of the version in force that name it. */
    readonly elements: readonly string[];
  })[];
  /** Elements of the version in force that a mandate keeps. */
  readonly mandatedElements: readonly string[];
}

/** Somebody who has a draft open, and how far it is. */
export interface DraftPresence {
  readonly editors: readonly Performer[];
  readonly revision: number;
  readonly changedBy: Performer;
  readonly changedAt: string;
}

/** What saving a part of a draft answers. */
export interface DraftSaved {
  readonly revision: number;
  readonly savedAt: string;
  readonly problems: readonly DiagramProblem[];
}

/** A story that came with a mechanism: a case with whose data letters are looked at. */
export interface ProcessStory {
  readonly name: string;
  readonly title: string;
  /** Keys of the letters with which it ends. */
  readonly letters: readonly string[];
}
