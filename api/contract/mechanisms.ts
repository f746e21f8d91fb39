import type { CaseStep } from './cases.ts';
import type { Choices, Form } from './forms.ts';
import type { Article } from './law.ts';

/** What the API answers about mechanisms and what is deployed. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface ProcessDefinition {
  readonly processDefinitionKey: string;
  readonly processDefinitionId: string;
  readonly name: string;
  readonly version: number;
  readonly resourceName: string;
  readonly tenantId: string;
  readonly hasStartForm: boolean;
}

export interface Mechanism {
  readonly processDefinitionId: string;
  readonly processDefinitionKey: string;
  readonly title: string;
  readonly purpose: string;
  readonly basis: string;
  readonly regulation: { readonly key: string; readonly short: string; readonly title: string };
  /** Whether one of the actor's posts may start it. */
  readonly mayStart: boolean;
  /** Lanes of the diagram: who takes part. */
  readonly participants: readonly string[];
}

/** What it took others: the middle one of so many of the latest cases that came to their end. */
export interface HowLong {
  readonly hariKerja: number;
  readonly kasus: number;
}

/** Everything the start page of a mechanism shows. */
export interface MechanismDetail extends Mechanism {
  readonly form: Form | null;
  readonly choices: Choices;
  /** Null: there are too few cases to tell. */
  readonly lama: HowLong | null;
  readonly articles: readonly Article[];
  /** What happens, step by step: the human steps of the diagram in their order. */
  readonly steps: readonly CaseStep[];
}
