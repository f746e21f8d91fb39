/** What the API answers: shapes shared with the screens. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface Page {
  readonly totalItems: number;
  readonly hasMoreTotalItems: boolean;
  readonly startCursor?: string;
  readonly endCursor?: string;
}

export interface Found<T> {
  readonly items: readonly T[];
  readonly page: Page;
}

export interface ProblemDetail {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly violations?: readonly {
    readonly field?: string;
    readonly message: string;
    readonly rule?: string;
    readonly basis?: string;
  }[];
}

/** What the sign-in page offers: in a demonstration, the accounts there are. */
export interface SignInOptions {
  readonly profile: 'demo' | 'production';
  readonly accounts: readonly { readonly username: string; readonly nama: string }[];
}

export interface Me {
  readonly username: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly groups: readonly string[];
  readonly roles: readonly string[];
  readonly tenants: readonly { readonly tenantId: string; readonly name: string }[];
  readonly authorizedComponents: readonly string[];
  readonly pegawai: { readonly id: string; readonly nama: string; readonly nip: string } | null;
  readonly jabatan: readonly {
    readonly id: string;
    readonly nama: string;
    readonly unit: string;
    readonly isPimpinan: boolean;
    readonly kapasitas: 'definitif' | 'plt' | 'plh' | 'pj';
    readonly sampai: string | null;
  }[];
  readonly unreadNotices: number;
  /** What one does shows a moment later: records come from a cluster. */
  readonly isDelayed: boolean;
}

/** Who acted, in what post and capacity. */
export interface Performer {
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly namaJabatan: string;
  readonly kapasitas: 'definitif' | 'plt' | 'plh' | 'pj';
}

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
}

export interface ProcessDefinition {
  readonly processDefinitionKey: string;
  readonly processDefinitionId: string;
  readonly name: string;
  readonly version: number;
  readonly resourceName: string;
  readonly tenantId: string;
  readonly hasStartForm: boolean;
}

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

export interface Form {
  readonly formId: string;
  readonly formKey: string;
  readonly tenantId: string;
  readonly version: number;
  readonly schema: { readonly [property: string]: unknown };
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

export interface Article {
  readonly ref: string;
  readonly text: string;
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
  readonly kind: 'start' | 'task' | 'letter' | 'check' | 'notice' | 'incident' | 'end';
  readonly title: string;
  readonly detail: string | null;
  readonly performer: Performer | null;
  readonly basis: string | null;
  readonly elementId: string | null;
  readonly letterId: string | null;
}

export interface Letter {
  readonly id: string;
  readonly key: string;
  readonly jenis: string;
  readonly hal: string;
  readonly nomor: string | null;
  readonly tanggal: string;
  readonly status: 'konsep' | 'terbit' | 'digantikan' | 'dibatalkan' | 'dicabut';
  /** Signed electronically, or on paper and scanned. */
  readonly metode: 'elektronik' | 'pindaian';
  readonly signer: Performer;
  readonly sha256: string;
  readonly alasan: string | null;
  readonly verificationUrl: string;
  readonly processInstanceKey: string;
  readonly createdAt: string;
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

/** A choice of a form's list; `unit` says whose people and units it belongs to. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly unit?: string;
}

/** What the lists of a form offer, by the name its expressions use. */
export interface Choices {
  readonly unitSaya: readonly Choice[];
  readonly unit: readonly Choice[];
  readonly pegawai: readonly Choice[];
  readonly kompetensi: readonly Choice[];
}

/** Everything the start page of a mechanism shows. */
export interface MechanismDetail extends Mechanism {
  readonly form: Form | null;
  readonly choices: Choices;
  readonly articles: readonly Article[];
  /** What happens, step by step: the human steps of the diagram in their order. */
  readonly steps: readonly CaseStep[];
}

/** Everything the page of a task shows besides the task and its form. */
export interface TaskContext {
  /** Who would perform it: the reader, in the post that was given the task; absent where it is not the reader's. */
  readonly performer: Performer | null;
  /** Values the form starts with. */
  readonly data: { readonly [name: string]: unknown };
  readonly choices: Choices;
  readonly letters: readonly Letter[];
  readonly articles: readonly Article[];
  readonly evidence: readonly EvidenceCard[];
  /** What the case is about, as its initiator filled it in. */
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
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
  readonly evidence: readonly EvidenceCard[];
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
}

export interface Unit {
  readonly id: string;
  readonly nama: string;
  readonly kode: string;
  readonly instansi: string;
  readonly induk: string | null;
  readonly pimpinan: string | null;
}

export interface Position {
  readonly id: string;
  readonly nama: string;
  readonly jenis: string;
  readonly unit: string;
  readonly isPimpinan: boolean;
  readonly pemangku: readonly {
    readonly pegawai: string;
    readonly nama: string;
    readonly kapasitas: 'definitif' | 'plt' | 'plh' | 'pj';
    readonly sampai: string | null;
  }[];
}

export interface Person {
  readonly id: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly namaJabatan: string;
  readonly jenis: string;
  readonly unit: string;
  readonly namaUnit: string;
  readonly kompetensi: readonly string[];
  readonly penugasanAktif: number;
}

/** A Plt., Plh. or Pj. of a post, between two dates. */
export interface Appointment {
  readonly id: string;
  readonly jabatan: string;
  readonly namaJabatan: string;
  readonly pegawai: string;
  readonly nama: string;
  readonly kapasitas: 'plt' | 'plh' | 'pj';
  readonly nomorKeputusan: string;
  readonly mulai: string;
  readonly selesai: string | null;
}

/** A rule of law as the system applies it. */
export interface RuleSummary {
  readonly rule: string;
  readonly regulation: string;
  readonly basis: string;
  readonly severity: 'blocking' | 'advisory';
  readonly message: { readonly id: string; readonly en: string };
  readonly inForce: { readonly from: string; readonly until: string | null };
}

/** What a rule says of some facts. */
export interface RuleEvaluation {
  readonly rule: string;
  readonly basis: string;
  readonly outcome: 'pass' | 'fail' | 'manual' | 'na';
  readonly severity: 'blocking' | 'advisory';
  readonly message: { readonly id: string; readonly en: string };
  readonly value?: unknown;
}

export interface Notice {
  readonly id: string;
  readonly judul: string;
  readonly isi: string;
  readonly createdAt: string;
  readonly readAt: string | null;
  readonly processInstanceKey: string;
}
