import type { Words } from '../../processes/rule.ts';
import type { Fact } from './cases.ts';
import type { Choices } from './forms.ts';
import type { Article, EvidenceCard, StepCheck } from './law.ts';
import type { Letter } from './letters.ts';
import type { Performer } from './organisation.ts';

/** What the API answers about tasks. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface UserTask {
  readonly userTaskKey: string;
  readonly name: string;
  /** COMPLETING: the engine has taken its completion, and what follows from it is still on its way. */
  readonly state: 'CREATED' | 'COMPLETING' | 'COMPLETED' | 'CANCELED';
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  readonly elementId: string;
  readonly elementInstanceKey: string;
  readonly candidateGroups: readonly string[];
  readonly candidateUsers: readonly string[];
  readonly processDefinitionId: string;
  readonly processDefinitionKey: string;
  readonly processDefinitionVersion: number;
  readonly processName: string;
  readonly processInstanceKey: string;
  readonly creationDate: string;
  readonly completionDate: string | null;
  readonly dueDate: string | null;
  readonly followUpDate: string | null;
  /** What officials are told about `dueDate` and `followUpDate`; null where there is none. */
  readonly due: TaskDate | null;
  readonly followUp: TaskDate | null;
  readonly formKey: string | null;
  readonly priority: number;
  readonly tenantId: string;
  readonly customHeaders: { readonly [name: string]: string };
  readonly businessId: string | null;
  /** What the case is about, in the words of its initiator. */
  readonly subject: string;
  readonly performer: Performer | null;
  readonly legalBasis: string | null;
  readonly letters: readonly string[];
  /** Whether it asks no more than to say that one knows, and so may be done together with others. */
  readonly isAcknowledgement: boolean;
}

/** A date of a task in working days of the agency: holidays and collective leave are none. */
export interface TaskDate {
  /** From tomorrow on until the date, which counts; negative: it is over by so many. Of a completed task as on its last day. */
  readonly workingDaysLeft: number;
  readonly isOver: boolean;
  /** From the day after the task came. */
  readonly workingDays: number;
  /** The holidays of that year have not been decreed yet: the days are counted without them. */
  readonly isEstimate: boolean;
  /** Null: the diagram says nothing about it. */
  readonly source: DateSource | null;
}

/** Where a date comes from: an article that names a term, or whoever set one where the regulation names none. */
export interface DateSource {
  readonly kind: 'regulation' | 'setting' | 'case' | 'diagram' | 'person';
  /** The article, where it is one. */
  readonly basis: string | null;
  /** One or two sentences: what it is, who may change it, and whether the regulation names a term. */
  readonly words: Words;
}

/** What someone has filled in of a task and not sent yet. */
export interface TaskDraft {
  readonly savedAt: string;
  readonly variables: { readonly [name: string]: unknown };
  /** Name of who filled it in before the task was handed over; null: the reader. */
  readonly filledInBy: string | null;
}

/** Everything the page of a task shows besides the task and its form. */
export interface TaskContext {
  /** Who would perform it: the reader, in the post that was given the task; absent where it is not the reader's. */
  readonly performer: Performer | null;
  /** Why the reader may not do it, though it is their post's or theirs. */
  readonly objection: string | null;
  /** Values the form starts with. */
  readonly data: { readonly [name: string]: unknown };
  readonly choices: Choices;
  readonly letters: readonly Letter[];
  /** Those the step rests on. */
  readonly articles: readonly Article[];
  /** What is checked when the task is completed. */
  readonly checks: readonly StepCheck[];
  readonly evidence: readonly EvidenceCard[];
  /** What the case is about, as its initiator filled it in. */
  readonly facts: readonly Fact[];
  /** Dates that the reader may move. */
  readonly moves: readonly DateMove[];
}

/** A date that may be moved, to a working day and with a reason. */
export interface DateMove {
  readonly field: 'dueDate' | 'followUpDate';
  /** Null: no last day limits it. */
  readonly latest: string | null;
  /** Why not later. */
  readonly limit: Words | null;
}

/** Fields of a task that were changed. */
export type TaskChanges = { readonly [field: string]: { readonly from: unknown; readonly to: unknown } };

/** What was done with a task, in the shape of Camunda's audit log; the last four are ours. */
export interface TaskAuditEntry {
  readonly auditLogKey: string;
  readonly entityKey: string;
  readonly entityType: 'USER_TASK';
  readonly entityDescription: string;
  readonly operationType: 'ASSIGN' | 'UNASSIGN' | 'UPDATE' | 'COMPLETE';
  readonly category: 'USER_TASKS';
  readonly actorId: string;
  readonly actorType: 'USER';
  readonly result: 'SUCCESS';
  /** The reason that was given. */
  readonly annotation: string | null;
  readonly timestamp: string;
  readonly tenantId: string;
  readonly userTaskKey: string;
  readonly elementInstanceKey: string;
  readonly processInstanceKey: string;
  readonly processDefinitionKey: string;
  readonly processDefinitionId: string;
  readonly performer: Performer | null;
  /** Who was given the task. */
  readonly assignee: string | null;
  readonly changes: TaskChanges | null;
  readonly legalBasis: string | null;
}

/** Whom a task can be handed over to: someone else who holds its post. */
export interface Receiver extends Performer {
  readonly pegawai: string;
}
