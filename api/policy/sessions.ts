import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

/** A session ends after so long without a request, and after so long at all, in milliseconds. */
const IDLE = 2 * 3_600_000;
const LIFETIME = 12 * 3_600_000;
/** The last request is noted at most this often. */
const TOUCH = 60_000;
/** As much of a User-Agent is kept, in characters. */
const MAX_USER_AGENT = 400;

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Where a session was begun, as far as a browser tells. */
export interface Place {
  readonly address: string;
  readonly userAgent: string;
}

export interface FoundSession {
  readonly id: string;
  readonly username: string;
  /** An identity provider vouches for whoever it is. */
  readonly byProvider: boolean;
}

/** Signed-in browsers; only digests of their tokens are stored. */
export class Sessions {
  private readonly pool: Pool;
  private readonly now: () => number;
  private readonly newToken: () => string;

  constructor(pool: Pool, now: () => number, newToken: () => string) {
    this.pool = pool;
    this.now = now;
    this.newToken = newToken;
  }

  /** Begins a session, and forgets those of the account that are over. @returns the token to hand to the browser */
  async begin(
    sql: Pool | PoolClient,
    username: string,
    { address, userAgent }: Place,
    byProvider = false,
  ): Promise<string> {
    const token = this.newToken() + this.newToken();
    const moment = this.now();
    const { lapsed } = this;
    await sql.query('delete from session where username = $1 and (expires_at <= $2 or last_seen_at <= $3)', [
      username,
      ...lapsed,
    ]);
    await sql.query(
      `insert into session (token_hash, username, created_at, last_seen_at, expires_at, address, user_agent, by_provider)
        values ($1, $2, $3, $3, $4, $5, $6, $7)`,
      [
        ...[digest(token), username, new Date(moment), new Date(moment + LIFETIME)],
        ...[address, userAgent.slice(0, MAX_USER_AGENT), byProvider],
      ],
    );
    return token;
  }

  async find(token: string): Promise<FoundSession | undefined> {
    const { rows } = await this.pool.query<FoundSession & { last_seen_at: Date }>({
      name: 'session',
      text: 'select id, username, by_provider as "byProvider", last_seen_at from session where token_hash = $1 and expires_at > $2 and last_seen_at > $3',
      values: [digest(token), ...this.lapsed],
    });
    const [row] = rows;
    if (!row) return undefined;
    if (this.now() - row.last_seen_at.getTime() > TOUCH)
      await this.pool.query('update session set last_seen_at = $2 where id = $1', [row.id, new Date(this.now())]);
    return { id: row.id, username: row.username, byProvider: row.byProvider };
  }

  async end(client: PoolClient, token: string): Promise<void> {
    await client.query('delete from session where token_hash = $1', [digest(token)]);
  }

  /** Up to when a session must have ended, and been used last, to be over. */
  get lapsed(): readonly [ended: Date, used: Date] {
    return [new Date(this.now()), new Date(this.now() - IDLE)];
  }
}

/** Ends the sessions of an account at once. @param but one that goes on @returns how many there were */
export async function endSessions(client: Pool | PoolClient, username: string, but?: string): Promise<number> {
  const { rowCount } = await client.query('delete from session where username = $1 and id is distinct from $2', [
    username,
    but ?? null,
  ]);
  return rowCount ?? 0;
}
