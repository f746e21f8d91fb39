import { NO_CATCH_EVENT } from '../../engine/protocol/job.ts';

/** A record as the checker keeps it. */
export interface StoredRecord {
  readonly position: string;
  readonly key: string;
  readonly value_type: string;
  readonly intent: string;
  readonly instance: string | null;
  readonly detail: string;
  readonly time: string;
}

/** What begins and ends, with the intents that say so and the table that holds what has not ended. */
export const LIVES = {
  PROCESS_INSTANCE: {
    table: 'element_instance',
    begins: ['ELEMENT_ACTIVATING'],
    ends: ['ELEMENT_COMPLETED', 'ELEMENT_TERMINATED'],
  },
  JOB: { table: 'job', begins: ['CREATED'], ends: ['COMPLETED', 'CANCELED', 'ERROR_THROWN'] },
  TIMER: { table: 'timer', begins: ['CREATED'], ends: ['TRIGGERED', 'CANCELED'] },
  INCIDENT: { table: 'incident', begins: ['CREATED'], ends: ['RESOLVED'] },
  MESSAGE: { table: 'message', begins: ['PUBLISHED'], ends: ['EXPIRED'] },
} as const;

export type Kind = keyof typeof LIVES;
export const KINDS = Object.keys(LIVES) as readonly Kind[];

type Complain = (what: 'lost' | 'doubled' | 'stuck', complaint: string) => void;

/** All records there ever were, read as a ledger: what began, what ended and how, and nothing of it twice. */
export class History {
  /** Position of the last record. */
  position = 0;
  /** How each thing ended by its key; '' = it has not. */
  readonly ends: { readonly [K in Kind]: Map<string, string> };
  readonly variables = new Set<string>();
  /** Keys of jobs that were failed. */
  readonly failed = new Set<string>();
  /** Keys of jobs that threw an error. */
  readonly thrown = new Set<string>();
  /** Timers with when they were due and when they fired, in milliseconds since 1970. */
  readonly fired = new Map<string, { readonly due: number; readonly at: number }>();
  private readonly begun = new Set<string>();
  private readonly flows = new Set<string>();
  private readonly messageIds = new Map<string, string>();
  private readonly complain: Complain;

  constructor(complain: Complain) {
    this.complain = complain;
    this.ends = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as unknown as typeof this.ends;
  }

  take(record: StoredRecord): void {
    const position = Number(record.position);
    if (position !== this.position + 1)
      this.complain('lost', `records between positions ${this.position} and ${position}`);
    this.position = position;
    if (record.value_type in LIVES) this.live(record, record.value_type as Kind);
    if (record.intent === 'SEQUENCE_FLOW_TAKEN') this.flow(record);
    if (record.value_type === 'VARIABLE') this.variables.add(record.detail);
    if (record.value_type === 'JOB' && record.intent === 'FAILED') this.failed.add(record.key);
    if (record.value_type === 'JOB' && record.intent === 'ERROR_THROWN') this.thrown.add(record.key);
    if (record.value_type === 'TIMER' && record.intent === 'TRIGGERED')
      this.fired.set(record.key, { due: Number(record.detail), at: Number(record.time) });
  }

  open(kind: Kind): string[] {
    return [...this.ends[kind]].filter(([, end]) => end === '').map(([key]) => key);
  }

  private live(record: StoredRecord, kind: Kind): void {
    const { key, intent, detail } = record;
    const { begins, ends } = LIVES[kind] as { readonly begins: readonly string[]; readonly ends: readonly string[] };
    if (begins.includes(intent)) return this.begin(record, kind);
    // A job whose error nobody caught stays, for its incident.
    if (!ends.includes(intent) || detail === NO_CATCH_EVENT) return;
    const end = this.ends[kind].get(key);
    if (end === undefined) this.complain('lost', `the beginning of ${kind} ${key}, which has ended`);
    if (end) this.complain('doubled', `${kind} ${key} ended as ${end} and as ${intent}`);
    this.ends[kind].set(key, intent);
  }

  private begin({ key, detail }: StoredRecord, kind: Kind): void {
    if (this.begun.has(key)) this.complain('doubled', `key ${key} of ${kind}`);
    this.begun.add(key);
    this.ends[kind].set(key, '');
    if (kind !== 'MESSAGE' || detail === '') return;
    const before = this.messageIds.get(detail);
    if (before !== undefined && this.ends.MESSAGE.get(before) === '')
      this.complain('doubled', `message '${detail}' as ${before} and ${key}`);
    this.messageIds.set(detail, key);
  }

  /** No model has a way back, so each flow of a scope is taken at most once. */
  private flow({ key, detail }: StoredRecord): void {
    if (this.flows.has(detail)) this.complain('doubled', `flow '${detail}' (${key})`);
    this.flows.add(detail);
  }
}
