/** What the operation log says, in the words of Camunda's audit log with ours beside them. */

/** What became of an operation. UNKNOWN: it was asked for; an entry whose `askedKey` names this one tells its outcome, or nobody knows it. */
export type AuditResult = 'SUCCESS' | 'FAIL' | 'UNKNOWN';

export type AuditCategory = 'ADMIN' | 'DEPLOYED_RESOURCES' | 'USER_TASKS';

/** CLIENT: a machine with a token of the account. SYSTEM: the office itself, or its command line. */
export type AuditActorType = 'USER' | 'CLIENT' | 'ANONYMOUS' | 'SYSTEM';

/** What a property was before and is after; null: nothing. */
export interface AuditChange {
  readonly property: string;
  readonly oldValue: string | null;
  readonly newValue: string | null;
}

export interface AuditRefusal {
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly violations?: readonly {
    readonly field?: string;
    readonly message?: string;
    readonly rule?: string;
    readonly basis?: string;
  }[];
}

/** As what somebody acted: in a post, or by a role of their account. */
export interface AuditCapacity {
  readonly jabatan?: string;
  readonly kapasitas?: string;
  readonly peran?: string;
}

/** Keys of what an operation was about. */
export interface AuditKeys {
  readonly processDefinitionId?: string;
  readonly processDefinitionKey?: string;
  readonly processInstanceKey?: string;
  readonly elementId?: string;
  readonly elementInstanceKey?: string;
  readonly userTaskKey?: string;
  readonly incidentKey?: string;
  readonly jobKey?: string;
}

/** An entry as it is hashed: no names of people, only ids of accounts, persons and posts. */
export interface AuditContent extends AuditKeys {
  readonly timestamp: string;
  readonly operationType: string;
  readonly entityType: string;
  readonly entityKey?: string;
  readonly entityDescription?: string;
  readonly category: AuditCategory;
  readonly result: AuditResult;
  readonly actorId?: string;
  readonly actorType: AuditActorType;
  /** Person in whose place somebody acted. */
  readonly onBehalfOf?: string;
  readonly capacity?: AuditCapacity;
  /** Network a refused request came from, of those who are not signed in and of sign-ins. */
  readonly address?: string;
  /** Method and address of the request, with names for what is filled in. */
  readonly route?: string;
  /** Entry in which the same operation was asked for. */
  readonly askedKey?: string;
  /** How many refused requests the entry stands for, where they are not written one by one. */
  readonly count?: number;
  readonly reason?: string;
  readonly legalBasis?: string;
  readonly changes?: readonly AuditChange[];
  readonly refusal?: AuditRefusal;
}

export interface AuditEntry extends AuditContent {
  readonly auditLogKey: string;
  readonly tenantId: string;
  /** Digest of the entry with everything before it, in hexadecimal digits. */
  readonly hash: string;
  /** Names as they are now; the log itself keeps none. */
  readonly actorName: string | null;
  readonly capacityName: string | null;
  readonly onBehalfOfName: string | null;
}

/** The end of the log at a moment, signed (Ed25519) so that it can be kept elsewhere. */
export interface AuditCheckpoint {
  readonly seq: number;
  readonly mac: string;
  readonly at: string;
  readonly publicKey: string;
  readonly signature: string;
}

/** What is wrong first, and where. */
export interface AuditFault {
  readonly seq: number;
  readonly what: string;
}

export interface AuditVerification {
  readonly state: 'berjalan' | 'utuh' | 'rusak' | 'gagal';
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly entries: number;
  readonly checkpoints: number;
  readonly fault: AuditFault | null;
}

export interface AuditState {
  readonly lastCheckpoint: AuditCheckpoint | null;
  readonly verification: AuditVerification | null;
}
