import type { Clock } from './clock.ts';
import { CommandLoop } from './command-loop.ts';
import type { Command, Commands, CommandType, Reply } from './commands.ts';
import { behaviors } from './elements/index.ts';
import { EngineBusy, EngineUnavailable } from './engine-errors.ts';
import type { Ended, Entry, Outcome } from './entry.ts';
import { SlowFeel } from './expressions/slow.ts';
import { GroupCommit } from './group-commit.ts';
import { ModelCache } from './model-cache.ts';
import { Processing } from './processing.ts';
import type { Key } from './protocol/basics.ts';
import type { Rejection } from './protocol/rejection.ts';
import type { Deadline } from './state/deadlines.ts';
import { State } from './state/state.ts';
import { isOfData, isRefusal } from './storage/sql.ts';
import { stateReader } from './storage/state-reader.ts';
import type { Storage } from './storage/storage.ts';

export interface EngineOptions {
  readonly storage: Storage;
  readonly clock: Clock;
  /** Told of what went wrong inside; the engine itself never prints. */
  readonly onError: (error: Error) => void;
}

const MAX_WAITING = 5_000;
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
  private readonly commit: GroupCommit;
  private readonly loop: CommandLoop;

  private ticking: Promise<void> = Promise.resolve();
  private running = false;

  private readonly endListeners = new Set<(ended: Ended) => void>();
  private readonly jobListeners = new Set<(type: string, key: Key) => void>();

  constructor({ storage, clock, onError }: EngineOptions) {
    this.storage = storage;
    this.clock = clock;
    this.onError = onError;
    const reader = stateReader(storage, () => this.settled());
    let models: ModelCache | undefined;
    this.state = new State(reader, { instances: INSTANCES_IN_MEMORY }, (state) => {
      models = new ModelCache(state);
      return models;
    });
    this.models = models!;
    this.commit = new GroupCommit({
      state: this.state,
      storage,
      onEnded: (ended) => {
        for (const listener of this.endListeners) listener(ended);
      },
      onLost: (error, outcomes) => this.lose(error, outcomes),
    });
    this.loop = new CommandLoop({
      processing: this.processing(),
      commit: this.commit,
      clock,
      onError,
      onJob: (type, key) => {
        for (const listener of this.jobListeners) listener(type, key);
      },
    });
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
    while (this.loop.waiting > 0 || !this.commit.isIdle) await new Promise((resolve) => setTimeout(resolve, 2));
    await this.slowFeel.close();
    this.storage.close();
  }

  /**
   * Decides a command and answers once it is stored.
   * @throws EngineBusy, EngineUnavailable
   */
  submit<T extends CommandType>(type: T, input: Commands[T]['input']): Promise<Reply<T>> {
    if (!this.running) return Promise.reject(new EngineUnavailable('The engine is not running'));
    if (this.loop.waiting + this.commit.waiting >= MAX_WAITING)
      return Promise.reject(new EngineBusy('Too many commands are waiting'));
    return new Promise((resolve, reject) => {
      const command = { type, input } as Command;
      this.loop.enqueue({ command, memo: new Map(), answer: resolve as Entry['answer'], fail: reject });
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
    return this.commit.settled();
  }

  private processing(): Processing {
    return new Processing(
      this.state,
      behaviors,
      (text, context, now) => this.slowFeel.evaluate(text, context, now),
      (graph, decisionId, context, now) => this.slowFeel.decide(graph, decisionId, context, now),
    );
  }

  private async actOnDue(): Promise<void> {
    if (!this.running) return;
    const due = await this.state.deadlines.due(this.clock.now());
    const turns = new Map<string, Promise<void>>();
    // What is due for one owner waits its turn: one that is being loaded or evaluated must not be overtaken.
    for (const deadline of due) {
      const before = turns.get(deadline.owner) ?? Promise.resolve();
      turns.set(
        deadline.owner,
        before.then(() => this.actOn(deadline)),
      );
    }
    await Promise.all(turns.values());
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

  /**
   * A batch could not be stored: memory is ahead of storage now, so it is dropped, and the engine begins again from what
   * is stored.
   */
  private lose(error: Error, outcomes: readonly Outcome[]): void {
    this.onError(error);
    this.running = false;
    const entries = outcomes.map(({ entry }) => entry);
    const later = [...this.commit.abandon(), ...this.loop.abandon()];
    if (isOfData(error)) void this.isolate(error, entries, later);
    else void this.recover(error, [...entries, ...later]);
  }

  /** What one command wanted to store cannot be: the others of its batch are decided again, each stored alone. */
  private async isolate(error: Error, entries: readonly Entry[], later: readonly Entry[]): Promise<void> {
    const [only, ...others] = entries;
    const suspects = others.length === 0 ? [] : entries.map((entry) => ({ ...entry, alone: true }));
    try {
      await this.start();
    } catch (failure) {
      return this.recover(failure as Error, [...entries, ...later]);
    }
    for (const entry of [...suspects, ...later]) this.loop.enqueue(entry);
    if (only && others.length === 0) only.answer(unstorable(only.command.type, error));
  }

  /**
   * Whether something was stored may be unknown, so whoever waits is told that the engine was not available. The connection is
   * kept where it can be: on a full disk there may be no other.
   */
  private async recover(error: Error, entries: readonly Entry[]): Promise<void> {
    const unavailable = new EngineUnavailable(`The command could not be stored: ${error.message}`);
    for (const entry of entries) entry.fail(unavailable);
    if (!isRefusal(error)) this.storage.close();
    for (;;) {
      try {
        if (!this.storage.isOpen) await this.storage.open(() => undefined);
        await this.start();
        return;
      } catch (error) {
        this.onError(error as Error);
        this.storage.close();
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }
}

const unstorable = (command: CommandType, { message }: Error): Rejection => ({
  rejected: 'PROCESSING_ERROR',
  command,
  reason: `Expected to process command '${command}' without errors, but it could not be stored: ${message}`,
});
