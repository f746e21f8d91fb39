import type { Pool } from 'pg';
import type { AuditVerification } from '../contract/audit.ts';
import { conflict } from '../problem.ts';
import { type Checkpoints, genuine } from './checkpoints.ts';
import type { LogKeys } from './keys.ts';
import { verifyLog } from './read.ts';

/** One verification at a time, while the office goes on; what came of the last is remembered. */
export class BackgroundVerification {
  private readonly pool: Pool;
  private readonly keys: LogKeys;
  private readonly checkpoints: Checkpoints;
  private readonly now: () => number;
  private readonly ended = new AbortController();
  private running: Promise<void> | undefined;
  private last: AuditVerification | undefined;

  constructor(pool: Pool, keys: LogKeys, checkpoints: Checkpoints, now: () => number) {
    this.pool = pool;
    this.keys = keys;
    this.checkpoints = checkpoints;
    this.now = now;
  }

  get state(): AuditVerification | undefined {
    return this.last;
  }

  /** @param onError told what kept it from being done. @throws Problem where one is under way */
  begin(onError: (error: Error) => void): AuditVerification {
    if (this.running) throw conflict('Pemeriksaan keutuhan sedang berjalan. Tunggu sampai selesai.');
    const startedAt = new Date(this.now()).toISOString();
    this.last = { state: 'berjalan', startedAt, finishedAt: null, entries: 0, checkpoints: 0, fault: null };
    this.running = this.run()
      .catch((error: Error) => {
        this.finish('gagal');
        if (!this.ended.signal.aborted) onError(error);
      })
      .finally(() => {
        this.running = undefined;
      });
    return this.last;
  }

  /** Gives up what is under way. */
  async stop(): Promise<void> {
    this.ended.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const checkpoints = genuine(this.keys, this.checkpoints.all);
    this.last = { ...this.last!, checkpoints: checkpoints.length };
    const onProgress = (entries: number): void => {
      this.last = { ...this.last!, entries };
    };
    const watching = { onProgress, ended: this.ended.signal };
    const { entries, fault } = await verifyLog(this.pool, this.keys, checkpoints, watching);
    this.last = { ...this.last!, entries, fault: fault ?? null };
    this.finish(fault ? 'rusak' : 'utuh');
  }

  private finish(state: AuditVerification['state']): void {
    this.last = { ...this.last!, state, finishedAt: new Date(this.now()).toISOString() };
  }
}
