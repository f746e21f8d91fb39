import type { Clock } from './clock.ts';
import type { Command, Commands, CommandType, Reply } from './commands.ts';
import { behaviors } from './elements/index.ts';
import { SlowFeel } from './expressions/slow.ts';
import { ModelCache } from './model-cache.ts';
import { isRejection, Processing } from './processing.ts';
import { process } from './processors/index.ts';
import type { Key, Variables } from './protocol/basics.ts';
import type { EngineRecord } from './protocol/records.ts';
import type { Deadline } from './state/deadlines.ts';
import { State } from './state/state.ts';
import { type Memo, Suspension } from './state/suspension.ts';
import type { Storage } from './storage/storage.ts';

/** The engine cannot take or keep the command now; nothing of it was stored, or its outcome is not known. */
export class EngineUnavailable extends Error {}
/** Too much is waiting already. */
export class EngineBusy extends Error {}

interface Entry {
  readonly command: Command;
  readonly memo: Memo;
  readonly answer: (reply: Reply<CommandType>) => void;
  readonly fail: (error: Error) => void;
}

interface Outcome {
  readonly entry: Entry;
  readonly reply: Reply<CommandType>;
}

interface Ended {
  readonly key: Key;
  readonly variables: Variables | undefined;
}

export interface EngineOptions {
  readonly storage: Storage;
  readonly clock: Clock;
  /** Told of what went wrong inside; the engine itself never prints. */
  readonly onError: (error: Error) => void;
}

const MAX_WAITING = 5_000;
/** How long commands are worked off before others in this thread get their turn, in milliseconds. */
const TURN = 10;
const INSTANCES_IN_MEMORY = 10_000;

/**
 * The loop: command → process → events applied → stored → answered. Commands are decided one after the other in memory;
 * while one batch is being stored the next is decided (group commit); no answer leaves before its batch is stored.
 */
export class Engine {
  private readonly storage: Storage;
  private readonly clock: Clock;
  private readonly onError: (error: Error) => void;
  private readonly slowFeel = new SlowFeel();
  private readonly state: State;
  private readonly models: ModelCache;
  private readonly processing: Processing;

  private queue: Entry[] = [];
  private outcomes: Outcome[] = [];
  private records: EngineRecord[] = [];
  private ended: Ended[] = [];
  private suspended = 0;
  private scheduled = false;
  private hasNewJobs = false;
  private flushing = false;
  private epoch = 0;
  private ticking: Promise<void> = Promise.resolve();
  private running = false;
  private barriers: { current: (() => void)[]; next: (() => void)[] } = { current: [], next: [] };

  private readonly endListeners = new Set<(ended: Ended) => void>();
  private readonly jobListeners = new Set<(type: string, key: Key) => void>();

  constructor({ storage, clock, onError }: EngineOptions) {
    this.storage = storage;
    this.clock = clock;
    this.onError = onError;
    let models: ModelCache | undefined;
    this.state = new State(this.reader(), { instances: INSTANCES_IN_MEMORY }, (state) => {
      models = new ModelCache(state);
      return models;
    });
    this.models = models!;
    this.processing = new Processing(
      this.state,
      behaviors,
      (text, context, now) => this.slowFeel.evaluate(text, context, now),
      (graph, decisionId, context, now) => this.slowFeel.decide(graph, decisionId, context, now),
    );
  }

  /** Reads what is always in memory; from here on commands are taken. */
  async start(): Promise<void> {
    this.state.clear();
    this.models.clear();
    Object.assign(this.state.counters, await this.storage.counters());
    this.state.loadRows(await this.storage.definitions());
    this.running = true;
  }

  /** Stops taking commands, lets those taken be stored, and gives the storage up. */
  async stop(): Promise<void> {
    this.running = false;
    while (this.queue.length > 0 || this.suspended > 0 || this.outcomes.length > 0 || this.flushing)
      await new Promise((resolve) => setTimeout(resolve, 2));
    await this.slowFeel.close();
    this.storage.close();
  }

  /**
   * Decides a command and answers once it is stored.
   * @throws EngineBusy, EngineUnavailable
   */
  submit<T extends CommandType>(type: T, input: Commands[T]['input']): Promise<Reply<T>> {
    if (!this.running) return Promise.reject(new EngineUnavailable('The engine is not running'));
    if (this.queue.length + this.suspended + this.outcomes.length >= MAX_WAITING)
      return Promise.reject(new EngineBusy('Too many commands are waiting'));
    return new Promise((resolve, reject) => {
      const command = { type, input } as Command;
      this.enqueue({ command, memo: new Map(), answer: resolve as Entry['answer'], fail: reject });
    });
  }

  /** Acts on every date that has come; what an earlier call is acting on is done when this one returns. */
  tick(): Promise<void> {
    this.ticking = this.ticking.catch(() => undefined).then(() => this.actOnDue());
    return this.ticking;
  }

  /** Called with every process instance that ends, once that is stored. */
  onEnded(listener: (ended: Ended) => void): () => void {
    this.endListeners.add(listener);
    return () => this.endListeners.delete(listener);
  }

  /** Called with the type and the key of each job that has become ready. */
  onJobs(listener: (type: string, key: Key) => void): () => void {
    this.jobListeners.add(listener);
    return () => this.jobListeners.delete(listener);
  }

  /** Resolves once everything decided so far is stored. */
  settled(): Promise<void> {
    if (this.outcomes.length === 0 && !this.flushing) return Promise.resolve();
    return new Promise((resolve) =>
      (this.outcomes.length > 0 ? this.barriers.next : this.barriers.current).push(resolve),
    );
  }

  private async actOnDue(): Promise<void> {
    if (!this.running) return;
    const due = await this.state.deadlines.due(this.clock.now());
    await Promise.all(due.map((deadline) => this.actOn(deadline)));
  }

  private async actOn({ kind, key, owner }: Deadline): Promise<void> {
    try {
      if (kind === 'timer') await this.submit('triggerTimer', { key, processInstanceKey: owner });
      if (kind === 'job') await this.submit('passJobDeadline', { key, processInstanceKey: owner });
      if (kind === 'message') await this.submit('expireMessage', { key, correlation: owner });
    } catch (error) {
      // The deadline is still stored; looking again a little later is all it needs.
      this.state.deadlines.add({ kind, key, due: this.clock.now(), owner });
      if (!(error instanceof EngineBusy) && !(error instanceof EngineUnavailable)) this.onError(error as Error);
    }
  }

  private reader(): ConstructorParameters<typeof State>[0] {
    const { storage } = this;
    return {
      instance: (key) => storage.instance(key),
      ownerOf: (table, key) => storage.ownerOf(table, key),
      correlation: (name, key) => storage.correlation(name, key),
      hasInstances: async (processDefinitionKey) => {
        await this.settled();
        return storage.hasInstances(processDefinitionKey);
      },
      readyJobs: async (type, limit) => {
        await this.settled();
        return storage.readyJobs(type, limit);
      },
      deadlines: async (after, until, limit) => {
        await this.settled();
        return storage.deadlines(after, until, limit);
      },
    };
  }

  private enqueue(entry: Entry): void {
    this.queue.push(entry);
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => this.run());
  }

  private run(): void {
    this.scheduled = false;
    const end = performance.now() + TURN;
    const hadNewJobs = this.hasNewJobs;
    this.hasNewJobs = false;
    while (this.queue.length > 0 && performance.now() < end) this.decide(this.queue.shift()!);
    if (this.queue.length > 0) this.schedule();
    // Polls that were just told of a job ask for it before the next turn: making and activating it share one commit.
    if (this.hasNewJobs && !hadNewJobs) this.schedule();
    else this.flush();
  }

  private decide(entry: Entry): void {
    const { state, processing } = this;
    state.begin(entry.memo);
    processing.begin(this.clock.now());
    try {
      const reply = process(processing, entry.command);
      if (isRejection(reply)) state.journal.rollback();
      else this.keep();
      this.outcomes.push({ entry, reply });
    } catch (error) {
      state.journal.rollback();
      if (error instanceof Suspension) this.suspend(entry, error);
      else this.reject(entry, error as Error);
    }
  }

  private keep(): void {
    this.state.journal.keep();
    for (const record of this.processing.records) {
      this.records.push(record);
      const job = readyJob(record, this.state);
      if (job) this.tellJob(job);
    }
    this.ended.push(...this.processing.ended);
  }

  private tellJob({ type, key }: { readonly type: string; readonly key: Key }): void {
    this.hasNewJobs = true;
    for (const listener of this.jobListeners) listener(type, key);
  }

  private suspend(entry: Entry, { until }: Suspension): void {
    const { epoch } = this;
    this.suspended += 1;
    until()
      .then(
        () => {
          if (epoch === this.epoch) this.queue.unshift(entry);
          else entry.fail(new EngineUnavailable('The engine was restarted'));
        },
        (error: Error) => entry.fail(error),
      )
      .finally(() => {
        this.suspended -= 1;
        this.schedule();
      });
  }

  /** A bug in a processor: the command is undone and refused, the office goes on. */
  private reject(entry: Entry, error: Error): void {
    this.onError(error);
    const reason = `Expected to process command '${entry.command.type}' without errors, but: ${error.message}`;
    this.outcomes.push({ entry, reply: { rejected: 'PROCESSING_ERROR', command: entry.command.type, reason } });
  }

  private flush(): void {
    if (this.flushing || this.outcomes.length === 0) return;
    const { outcomes, records, ended, state, epoch } = this;
    this.outcomes = [];
    this.records = [];
    this.ended = [];
    this.barriers = { current: this.barriers.next, next: [] };
    this.flushing = true;
    state.beginFlush();
    const changes = state.tables.map((table) => ({ table: table.name, changes: table.takeChanges() }));
    const batch = { changes, records, counters: { ...state.counters } };
    const isEmpty = records.length === 0 && changes.every(({ changes: c }) => c.stored.length + c.removed.length === 0);
    (isEmpty ? Promise.resolve() : this.storage.commit(batch)).then(
      () => {
        if (epoch !== this.epoch) return;
        this.flushed(outcomes, ended);
      },
      (error: Error) => this.lose(error, outcomes),
    );
  }

  private flushed(outcomes: readonly Outcome[], ended: readonly Ended[]): void {
    this.state.flushed();
    this.flushing = false;
    for (const { entry, reply } of outcomes) entry.answer(reply);
    for (const one of ended) for (const listener of this.endListeners) listener(one);
    for (const resolve of this.barriers.current.splice(0)) resolve();
    this.flush();
  }

  /**
   * A batch could not be stored. Memory is ahead of storage now, so everything undone or unknown is given back as
   * unavailable, memory is dropped, and the engine begins again from what is stored.
   */
  private lose(error: Error, outcomes: readonly Outcome[]): void {
    this.onError(error);
    this.epoch += 1;
    this.running = false;
    const unavailable = new EngineUnavailable(`The command could not be stored: ${error.message}`);
    for (const { entry } of [...outcomes, ...this.outcomes]) entry.fail(unavailable);
    for (const entry of this.queue) entry.fail(unavailable);
    for (const resolve of [...this.barriers.current.splice(0), ...this.barriers.next.splice(0)]) resolve();
    this.queue = [];
    this.outcomes = [];
    this.records = [];
    this.ended = [];
    this.flushing = false;
    void this.recover();
  }

  private async recover(): Promise<void> {
    this.storage.close();
    for (;;) {
      try {
        await this.storage.open(() => undefined);
        await this.start();
        return;
      } catch (error) {
        this.onError(error as Error);
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }
}

/** The job that an event has made ready, if it has. */
function readyJob(record: EngineRecord, state: State): { readonly type: string; readonly key: Key } | undefined {
  if (record.valueType === 'JOB' && READY.has(record.intent)) return { type: record.value.type, key: record.key };
  if (record.valueType !== 'INCIDENT' || record.intent !== 'RESOLVED') return undefined;
  const job = state.jobs.get(record.value.jobKey);
  return job && { type: job.value.type, key: job.key };
}

const READY: ReadonlySet<string> = new Set(['CREATED', 'TIMED_OUT', 'RECURRED_AFTER_BACKOFF', 'FAILED', 'YIELDED']);
