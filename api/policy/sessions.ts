import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** A session ends after so long without a request, and after so long at all, in milliseconds. */
const IDLE = 2 * 3_600_000;
const LIFETIME = 12 * 3_600_000;
/** The last request is noted at most this often. */
const TOUCH = 60_000;

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

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

  /** @returns the token to hand to the browser */
  async begin(username: string): Promise<string> {
    const token = this.newToken() + this.newToken();
    const moment = this.now();
    await this.pool.query('insert into session values ($1, $2, $3, $3, $4)', [
      digest(token),
      username,
      new Date(moment),
      new Date(moment + LIFETIME),
    ]);
    return token;
  }

  async find(token: string): Promise<string | undefined> {
    const moment = new Date(this.now());
    const { rows } = await this.pool.query<{ username: string; last_seen_at: Date }>({
      name: 'session',
      text: 'select username, last_seen_at from session where token_hash = $1 and expires_at > $2 and last_seen_at > $3',
      values: [digest(token), moment, new Date(this.now() - IDLE)],
    });
    const [row] = rows;
    if (row && this.now() - row.last_seen_at.getTime() > TOUCH)
      await this.pool.query('update session set last_seen_at = $2 where token_hash = $1', [digest(token), moment]);
    return row?.username;
  }

  async end(token: string): Promise<void> {
    await this.pool.query('delete from session where token_hash = $1', [digest(token)]);
  }
}
