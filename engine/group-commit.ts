import type { Ended, Entry, Outcome } from './entry.ts';
import type { EngineRecord } from './protocol/records.ts';
import type { State } from './state/state.ts';
import type { Storage } from './storage/storage.ts';

export interface GroupCommitOptions {
  readonly state: State;
  readonly storage: Storage;
  /** Called with every process instance that ends, once that is stored. */
  readonly onEnded: (ended: Ended) => void;
  /** Called where a batch could not be stored, with the commands in it. */
  readonly onLost: (error: Error, outcomes: readonly Outcome[]) => void;
}

/** Stores what was decided: while one batch is being stored the next gathers; no answer leaves before its batch is stored. */
export class GroupCommit {
  private readonly options: GroupCommitOptions;
  private outcomes: Outcome[] = [];
  private records: EngineRecord[] = [];
  private ended: Ended[] = [];
  private flushing = false;
  private barriers: { current: (() => void)[]; next: (() => void)[] } = { current: [], next: [] };

  constructor(options: GroupCommitOptions) {
    this.options = options;
  }

  /** How many commands wait for the next batch. */
  get waiting(): number {
    return this.outcomes.length;
  }

  get isIdle(): boolean {
    return this.outcomes.length === 0 && !this.flushing;
  }

  /** Whether the next batch is for one command that must be stored alone. */
  get isReserved(): boolean {
    return this.outcomes[0]?.entry.alone === true;
  }

  add(outcome: Outcome): void {
    this.outcomes.push(outcome);
  }

  addRecord(record: EngineRecord): void {
    this.records.push(record);
  }

  addEnded(ended: readonly Ended[]): void {
    this.ended.push(...ended);
  }

  /** Resolves once everything decided so far is stored. */
  settled(): Promise<void> {
    if (this.isIdle) return Promise.resolve();
    return new Promise((resolve) =>
      (this.outcomes.length > 0 ? this.barriers.next : this.barriers.current).push(resolve),
    );
  }

  /** Begins to store the next batch, unless one is being stored. */
  flush(): void {
    if (this.flushing || this.outcomes.length === 0) return;
    const { outcomes, records, ended } = this;
    const { state, storage, onLost } = this.options;
    this.outcomes = [];
    this.records = [];
    this.ended = [];
    this.barriers = { current: this.barriers.next, next: [] };
    this.flushing = true;
    state.beginFlush();
    const changes = state.tables.map((table) => ({ table: table.name, changes: table.takeChanges() }));
    const batch = { changes, records, counters: { ...state.counters } };
    const isEmpty = records.length === 0 && changes.every(({ changes: c }) => c.stored.length + c.removed.length === 0);
    (isEmpty ? Promise.resolve() : storage.commit(batch)).then(
      () => this.flushed(outcomes, ended),
      (error: Error) => onLost(error, outcomes),
    );
  }

  /** Gives up what is not stored, and nobody waits for it any more. @returns its commands */
  abandon(): Entry[] {
    const entries = this.outcomes.map(({ entry }) => entry);
    for (const resolve of [...this.barriers.current.splice(0), ...this.barriers.next.splice(0)]) resolve();
    this.outcomes = [];
    this.records = [];
    this.ended = [];
    this.flushing = false;
    return entries;
  }

  private flushed(outcomes: readonly Outcome[], ended: readonly Ended[]): void {
    this.options.state.flushed();
    this.flushing = false;
    for (const { entry, reply } of outcomes) entry.answer(reply);
    for (const one of ended) this.options.onEnded(one);
    for (const resolve of this.barriers.current.splice(0)) resolve();
    this.flush();
  }
}
