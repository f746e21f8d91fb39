import type { Clock } from './clock.ts';
import { EngineUnavailable } from './engine-errors.ts';
import type { Entry } from './entry.ts';
import type { GroupCommit } from './group-commit.ts';
import { isRejection, type Processing } from './processing.ts';
import { process } from './processors/index.ts';
import type { Key } from './protocol/basics.ts';
import type { EngineRecord } from './protocol/records.ts';
import type { State } from './state/state.ts';
import { Suspension } from './state/suspension.ts';

/** How long commands are worked off before others in this thread get their turn, in milliseconds. */
const TURN = 10;

export interface CommandLoopOptions {
  readonly processing: Processing;
  readonly commit: GroupCommit;
  readonly clock: Clock;
  readonly onError: (error: Error) => void;
  /** Called with the type and the key of each job that has become ready. */
  readonly onJob: (type: string, key: Key) => void;
}

/** Decides commands one after the other in memory, and hands what comes of them over to be stored. */
export class CommandLoop {
  private readonly options: CommandLoopOptions;
  private readonly queue: Entry[] = [];
  private suspended = 0;
  private scheduled = false;
  private hasNewJobs = false;
  private epoch = 0;

  constructor(options: CommandLoopOptions) {
    this.options = options;
  }

  /** How many commands wait to be decided. */
  get waiting(): number {
    return this.queue.length + this.suspended;
  }

  enqueue(entry: Entry): void {
    this.queue.push(entry);
    this.schedule();
  }

  /** Gives up what is not decided; what is suspended fails when it would go on. @returns its commands */
  abandon(): Entry[] {
    this.epoch += 1;
    return this.queue.splice(0);
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
    while (this.queue.length > 0 && performance.now() < end && !this.mustWait()) this.decide(this.queue.shift()!);
    if (this.mustWait()) void this.options.commit.settled().then(() => this.schedule());
    else if (this.queue.length > 0) this.schedule();
    // Polls that were just told of a job ask for it before the next turn: making and activating it share one commit.
    if (this.hasNewJobs && !hadNewJobs) this.schedule();
    else this.options.commit.flush();
  }

  /** A command that is to be stored alone waits until nothing else is on its way, and everything else waits for it. */
  private mustWait(): boolean {
    const { commit } = this.options;
    return commit.isReserved || (this.queue[0]?.alone === true && !commit.isIdle);
  }

  private decide(entry: Entry): void {
    const { processing, commit, clock } = this.options;
    const { state } = processing;
    state.begin(entry.memo);
    processing.begin(clock.now());
    try {
      const reply = process(processing, entry.command);
      if (isRejection(reply)) state.journal.rollback();
      else this.keep();
      commit.add({ entry, reply });
    } catch (error) {
      state.journal.rollback();
      if (error instanceof Suspension) this.suspend(entry, error);
      else this.reject(entry, error as Error);
    }
  }

  private keep(): void {
    const { processing, commit } = this.options;
    processing.state.journal.keep();
    for (const record of processing.records) {
      commit.addRecord(record);
      const job = readyJob(record, processing.state);
      if (job) this.tellJob(job);
    }
    commit.addEnded(processing.ended);
  }

  private tellJob({ type, key }: { readonly type: string; readonly key: Key }): void {
    this.hasNewJobs = true;
    this.options.onJob(type, key);
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
    const { commit, onError } = this.options;
    onError(error);
    const reason = `Expected to process command '${entry.command.type}' without errors, but: ${error.message}`;
    commit.add({ entry, reply: { rejected: 'PROCESSING_ERROR', command: entry.command.type, reason } });
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
