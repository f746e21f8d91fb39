import { setTimeout as sleep } from 'node:timers/promises';
import type { SqlClient, SqlPool, Statement } from '../../engine/storage/sql.ts';

type Query = SqlClient['query'];

/** How long a commit is put off after it was said to be done, in milliseconds. */
const LATE = 40;
/** One commit in so many is forgotten. */
const FORGOTTEN = 10;

/** Ways to break the engine's promise on purpose: a run that does not find it would find nothing else either. */
const ways = {
  /** A commit is answered before it is sent. */
  early: (query: Query): Query => {
    let before: Promise<unknown> = Promise.resolve();
    return (statement) => {
      const isCommit = statement.text === 'commit';
      const answer = before.then(() => (isCommit ? sleep(LATE) : undefined)).then(() => query(statement));
      before = answer.catch(() => undefined);
      return isCommit ? Promise.resolve({ rows: [] }) : answer;
    };
  },
  /** Now and then a commit is answered, but nothing is stored. */
  forgetful: (query: Query): Query => {
    let commits = 0;
    return (statement) => {
      if (statement.text !== 'commit') return query(statement);
      commits += 1;
      return query(commits % FORGOTTEN === 0 ? { text: 'rollback' } : statement);
    };
  },
} as const;

export type Spoil = keyof typeof ways;
export const SPOILS = Object.keys(ways) as readonly Spoil[];

/** A database on which the engine cannot keep what it promises. */
export class SpoiledPool implements SqlPool {
  private readonly pool: SqlPool;
  private readonly spoil: Spoil;

  constructor(pool: SqlPool, spoil: Spoil) {
    this.pool = pool;
    this.spoil = spoil;
  }

  query(statement: Statement): ReturnType<SqlPool['query']> {
    return this.pool.query(statement);
  }

  async connect(): Promise<SqlClient> {
    const client = await this.pool.connect();
    return {
      on: (event, listener) => client.on(event, listener),
      release: (destroy) => client.release(destroy),
      query: ways[this.spoil]((statement) => client.query(statement)),
    };
  }
}
