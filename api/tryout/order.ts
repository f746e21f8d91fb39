import type { ProblemDetail } from '../contract/problem.ts';
import type { Coverage } from '../contract/tryouts.ts';
import type { CaseFile, SuratMasuk } from '../simulation/case-file.ts';
import type { Decision } from '../start/context.ts';

/** What is tried out: a mechanism with what a draft has otherwise; all of it is plain data, for it goes to another process. */
export interface Subject {
  readonly processId: string;
  readonly diagram: string;
  /** Form-js schemas by their id. */
  readonly forms: { readonly [id: string]: unknown };
  /** Typst templates by file name. */
  readonly templates: { readonly [file: string]: string };
  readonly decisions: readonly Decision[];
}

/** Where the office of a try-out lives. */
export interface Place {
  /** An empty database. */
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly password: string;
}

/** What the process of a try-out is asked for; `open` comes first. */
export type Request =
  | { readonly kind: 'open'; readonly place: Place; readonly subject: Subject }
  | { readonly kind: 'play' }
  | { readonly kind: 'form'; readonly username: string; readonly userTaskKey: string | undefined }
  | { readonly kind: 'start'; readonly username: string; readonly variables: object }
  | {
      readonly kind: 'complete';
      readonly username: string;
      readonly userTaskKey: string;
      readonly variables: object;
    }
  | { readonly kind: 'wait'; readonly hariKerja: number }
  | { readonly kind: 'until'; readonly moment: string }
  | { readonly kind: 'withdraw'; readonly alasan: string }
  | { readonly kind: 'letter-in'; readonly elementId: string; readonly surat: SuratMasuk }
  | { readonly kind: 'pdf'; readonly letterId: string }
  | { readonly kind: 'scenario'; readonly title: string }
  | { readonly kind: 'prepare'; readonly place: Place; readonly subject: Subject }
  | { readonly kind: 'run'; readonly place: Place; readonly subject: Subject; readonly story: CaseFile };

export type Order = { readonly id: number; readonly request: Request };

export type Reply =
  | { readonly id: number; readonly ok: true; readonly body: unknown }
  | { readonly id: number; readonly ok: false; readonly problem: ProblemDetail };

/** How a scenario went. */
export interface Ran {
  readonly differences: readonly string[];
  readonly coverage: Pick<Coverage, 'elements' | 'flows'>;
}
