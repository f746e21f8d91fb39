import type { Article, EvidenceCard } from './law.ts';
import type { Letter } from './letters.ts';
import type { Performer } from './organisation.ts';

/** What the API answers about cases. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface ProcessInstance {
  readonly processInstanceKey: string;
  readonly processDefinitionId: string;
  readonly processDefinitionName: string;
  readonly processDefinitionVersion: number;
  readonly processDefinitionKey: string;
  readonly state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
  readonly startDate: string;
  readonly endDate: string | null;
  readonly hasIncident: boolean;
  readonly tenantId: string;
  readonly parentProcessInstanceKey: string | null;
  readonly parentElementInstanceKey: string | null;
  readonly businessId: string | null;
  readonly subject: string;
  /** How it ended: 'ditugaskan', 'ditolak-…', 'dibatalkan', 'kedaluwarsa'. */
  readonly endState: string | null;
  /** Its end event in words. */
  readonly endName: string | null;
  readonly startedBy: Performer | null;
}

export interface CaseStep {
  readonly elementId: string;
  readonly name: string;
  readonly lane: string | null;
  readonly type: string;
  readonly basis: string | null;
  readonly state: 'done' | 'now' | 'next';
}

export interface HistoryEntry {
  readonly at: string;
  readonly kind: 'start' | 'task' | 'letter' | 'post' | 'check' | 'note' | 'notice' | 'incident' | 'end';
  readonly title: string;
  readonly detail: string | null;
  readonly performer: Performer | null;
  readonly basis: string | null;
  readonly elementId: string | null;
  readonly letterId: string | null;
  /** Of the file of the letter that was issued, as its verification tells it; hexadecimal. */
  readonly sha256: string | null;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A file that someone uploaded. */
export interface UploadedFile {
  readonly documentId: string;
  readonly fileName: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
}

/** Everything about one case that its page shows. */
export interface CaseDetail {
  readonly case: ProcessInstance;
  /** What was just done to it is still on its way. */
  readonly isPending: boolean;
  /** 'Menunggu Kepala Biro …: Putuskan permohonan pelibatan' */
  readonly waitingFor: readonly string[];
  readonly withdrawal: { readonly possible: boolean; readonly reason?: string };
  readonly history: readonly HistoryEntry[];
  readonly steps: readonly CaseStep[];
  readonly letters: readonly Letter[];
  readonly files: readonly UploadedFile[];
  readonly evidence: readonly EvidenceCard[];
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
}
