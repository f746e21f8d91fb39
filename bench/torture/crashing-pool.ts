import type { SqlClient, SqlPool, Statement } from '../../engine/storage/sql.ts';

/** Where a program dies: before or after its n-th statement, counted from 1. */
export interface CrashPoint {
  readonly at: number;
  readonly side: 'before' | 'after';
}

/** Each statement of so many, as the boundaries before and after it. */
export const pointsOf = (statements: number): readonly CrashPoint[] =>
  Array.from({ length: statements }, (_, index) => index + 1).flatMap((at) => [
    { at, side: 'before' as const },
    { at, side: 'after' as const },
  ]);

/** Counts the statements of the engine's writer, and ends the program at one of them as a power cut would. */
export class CrashingPool implements SqlPool {
  /** Statements since the point was set. */
  seen = 0;
  /** Which of them were commits. */
  readonly commits: number[] = [];
  private held: { readonly until: Promise<void>; readonly pass: () => void } | undefined;
  private point: CrashPoint | undefined;
  private readonly pool: SqlPool;
  private readonly die: () => void;
  /** Called for each statement that is kept back. */
  private readonly onHeld: () => void;

  constructor(pool: SqlPool, die: () => void, onHeld: () => void) {
    this.pool = pool;
    this.die = die;
    this.onHeld = onHeld;
  }

  /** @param point undefined: only count */
  arm(point: CrashPoint | undefined): void {
    this.seen = 0;
    this.commits.length = 0;
    this.point = point;
  }

  /** Keeps statements back from here on. */
  hold(): void {
    let pass = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      pass = resolve;
    });
    this.held = { until, pass };
  }

  /** Sends what was kept back, and no longer keeps anything. */
  pass(): void {
    this.held?.pass();
    this.held = undefined;
  }

  query(statement: Statement): ReturnType<SqlPool['query']> {
    return this.pool.query(statement);
  }

  async connect(): Promise<SqlClient> {
    const client = await this.pool.connect();
    let last: Promise<unknown> = Promise.resolve();
    return {
      on: (event, listener) => client.on(event, listener),
      release: (destroy) => client.release(destroy),
      query: (statement) => {
        const send = () => {
          const answer = client.query(statement);
          last = answer;
          return answer;
        };
        const isCommit = statement.text === 'commit';
        if (!this.held) return this.count(isCommit, send, () => last);
        this.onHeld();
        return this.held.until.then(() => this.count(isCommit, send, () => last));
      },
    };
  }

  /** What comes after the point is never sent; what came before it is answered first, so that each point is one of its own. */
  private count<T>(isCommit: boolean, send: () => Promise<T>, last: () => Promise<unknown>): Promise<T> {
    this.seen += 1;
    if (isCommit) this.commits.push(this.seen);
    if (!this.point || this.seen < this.point.at) return send();
    if (this.seen === this.point.at) {
      if (this.point.side === 'after') void send();
      last().then(this.die, this.die);
    }
    return new Promise(() => undefined);
  }
}
