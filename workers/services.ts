import type { CareerStep, Credits, Maintenance, Pak } from '../processes/credit-records.ts';
import type { Kewenangan } from '../processes/kewenangan.ts';
import type { LoadedMechanism } from '../processes/load.ts';
import type {
  AssessmentTeam,
  Assignment,
  CaseFinding,
  Incumbency,
  LetterNumbers,
  Newcomer,
  Placement,
  SuccessionGroup,
  Variables,
} from '../processes/mechanism.ts';
import type { Kapasitas, Organisasi, RujukanKasus } from '../processes/organisasi.ts';
import type { Settings } from '../processes/regulation.ts';
import type { HariLibur, Tanggal } from '../processes/tanggal.ts';

/** Which case and which job a worker acts for; everything it stores is stored once per job. */
export interface JobOrigin {
  readonly jobKey: string;
  readonly processInstanceKey: string;
  readonly processId: string;
}

/** Who acted, in what post and capacity: kept in the case, so that history names the person and the post. */
export interface Pelaku {
  readonly akun: string;
  readonly pegawai: string;
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly namaJabatan: string;
  readonly kapasitas: Kapasitas;
  /** Whom they stood for by a substitution rule: the post is that person's, and they do not sign. */
  readonly mewakili?: { readonly pegawai: string; readonly nama: string };
}

/** A letter as it is put on record. */
export interface LetterRequest {
  readonly origin: JobOrigin;
  readonly key: string;
  readonly instansi: string;
  readonly jenis: string;
  readonly kode: string;
  readonly kodeUnit: string;
  readonly hal: string;
  readonly menetapkan: boolean;
  readonly tanggal: Tanggal;
  readonly signer: Pelaku;
}

/** What is known when a letter is drawn: its number (empty for a draft) and the address that verifies it. */
export interface LetterIdentity {
  readonly nomor: string;
  readonly verifikasi: string;
}

export interface IssuedLetter {
  readonly id: string;
  readonly nomor: string;
}

/** What workers need of the application; each operation is safe to repeat for the same job. */
export interface Services {
  /** Milliseconds since 1970. */
  now(): number;
  mechanism(processId: string): LoadedMechanism | undefined;
  /** A mechanism with the forms and templates that a deployed version of it brought along. */
  asOfVersion(loaded: LoadedMechanism, processDefinitionKey: string): Promise<LoadedMechanism>;
  organisasi(refers: RujukanKasus, date: Tanggal): Promise<Organisasi>;
  /** Whether someone holds a post on a date, in what capacity and with which limits. */
  holds(pegawai: string, jabatan: string, date: Tanggal): Promise<Kewenangan | undefined>;
  /** IANA time zone of an agency. */
  zonaWaktu(instansi: string): Promise<string>;
  settings(processId: string): Promise<Settings>;
  /** Holidays of an agency; without one those of the whole country. */
  hariLibur(instansi?: string): Promise<HariLibur>;
  readonly evidence: {
    store(origin: JobOrigin, regulation: string, set: string, findings: readonly CaseFinding[]): Promise<void>;
  };
  readonly letters: {
    /** Numbers of the letters of a case that are in force, by key. */
    numbers(processInstanceKey: string): Promise<LetterNumbers>;
    draft(request: LetterRequest, draw: (identity: LetterIdentity) => Promise<Buffer>): Promise<void>;
    /** Takes the next number, draws, signs and stores, all in one transaction. */
    issue(request: LetterRequest, draw: (identity: LetterIdentity) => Promise<Buffer>): Promise<IssuedLetter>;
    /** As {@link issue}, for a letter signed on paper: its scan is put on record under the number. */
    issueScan(request: LetterRequest, documentId: string): Promise<IssuedLetter>;
    cancelIssued(origin: JobOrigin, reason: string): Promise<void>;
    delivered(origin: JobOrigin, key: string, recipients: readonly string[]): Promise<void>;
  };
  readonly correspondence: {
    /**
     * Puts an issued letter of a case into its agency's register of letters that go out, and tells whoever sends them.
     * @returns why it cannot be sent, where there is no such letter, addressee, or nobody who sends letters
     */
    send(origin: JobOrigin, key: string, instansiLuar: string): Promise<string | undefined>;
  };
  readonly notices: {
    send(origin: JobOrigin, kind: string, recipients: readonly string[], subject: string, text: string): Promise<void>;
  };
  readonly assignments: {
    /** @returns why it cannot be, where it cannot */
    register(origin: JobOrigin, assignment: Assignment): Promise<string | undefined>;
    /** Ends one before its time. @returns why it cannot be, where it cannot */
    end(origin: JobOrigin, end: AssignmentEnd): Promise<string | undefined>;
    /** Attaches a report or an appraisal. @returns why it cannot be, where it cannot */
    report(origin: JobOrigin, report: AssignmentReport): Promise<string | undefined>;
  };
  /** @returns why it cannot be, where it cannot */
  readonly placements: { register(origin: JobOrigin, placement: Placement): Promise<string | undefined> };
  readonly newcomers: {
    /** @returns why they cannot be put on record, where they hold a post for good */
    register(origin: JobOrigin, newcomer: Newcomer): Promise<string | undefined>;
  };
  readonly incumbencies: {
    /** Ends what stands in its way of the same person. @returns why it cannot be, where someone else holds the post */
    register(origin: JobOrigin, incumbency: Incumbency): Promise<string | undefined>;
  };
  readonly successionGroups: {
    /** @returns why it cannot be put on record */
    register(origin: JobOrigin, group: SuccessionGroup): Promise<string | undefined>;
  };
  /** @returns why it cannot be, where it cannot */
  readonly assessmentTeams: { register(origin: JobOrigin, team: AssessmentTeam): Promise<string | undefined> };
  /** What credit books are computed from; each @returns why it cannot be put on record, where it cannot */
  readonly creditBooks: {
    readonly credits: CreditStore<Credits>;
    readonly careers: CreditStore<CareerStep>;
    readonly maintenance: CreditStore<Maintenance>;
    readonly paks: CreditStore<Pak>;
  };
  readonly tasks: {
    /** Notes who holds the posts a task went to, when it came. */
    arrived(origin: JobOrigin, task: ArrivedTask): Promise<void>;
  };
}

interface CreditStore<Entry> {
  register(origin: JobOrigin, entry: Entry): Promise<string | undefined>;
}

/** How an assignment ends before its time. */
export interface AssignmentEnd {
  readonly penugasan: string;
  readonly keadaan: 'diakhiri' | 'diubah';
  /** Its last day. */
  readonly berakhir: Tanggal;
  /** Key of the letter of this case that ends it. */
  readonly surat: string;
  readonly alasan: string;
}

/** One thing a report says, as its form asked for it. */
export interface ReportItem {
  readonly nama: string;
  readonly label: string;
  readonly nilai: unknown;
}

export interface AssignmentReport {
  readonly penugasan: string;
  readonly jenis: 'laporan' | 'penilaian';
  readonly isi: readonly ReportItem[];
  /** Whom it is about, where it is about one of several. */
  readonly pegawai?: string;
  readonly pelapor?: Pelaku;
  /** Key of the letter of this case as which it came. */
  readonly surat?: string;
}

export interface ArrivedTask {
  readonly elementId: string;
  readonly assignee: string | undefined;
  readonly candidateGroups: readonly string[];
  readonly variables: Variables;
}
