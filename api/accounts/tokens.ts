import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Scope } from '../contract/account.ts';
import { conflict } from '../problem.ts';

/** By which a token is known where it does not belong: in a repository, a log, a mail. */
const PREFIX = 'lincah_';
const DAY = 86_400_000;
/** The last use is noted at most this often, in milliseconds. */
const TOUCH = 60_000;
const MAX_TOKENS = 50;

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Until it expires. */
  readonly days: number;
}

export interface IssuedToken {
  readonly id: string;
  /** Nobody can read it again. */
  readonly token: string;
  readonly expiresAt: Date;
}

export interface FoundToken {
  readonly username: string;
  readonly scopes: readonly Scope[];
}

/** 256 bits of chance need no slow hash. */
const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** @param newToken 128 bits of chance @param now milliseconds since 1970 */
export async function issueToken(
  client: Pool | PoolClient,
  username: string,
  { name, scopes, days }: NewToken,
  newToken: () => string,
  now: number,
): Promise<IssuedToken> {
  const token = `${PREFIX}${newToken()}${newToken()}`;
  const expiresAt = new Date(now + days * DAY);
  await client.query('delete from api_token where username = $1 and expires_at <= $2', [username, new Date(now)]);
  const { rows } = await client.query<{ id: string }>(
    `insert into api_token (username, name, scopes, digest, created_at, expires_at) select $1, $2, $3, $4, $5, $6
      where (select count(*) from api_token where username = $1) < ${MAX_TOKENS} returning id`,
    [username, name, [...new Set(scopes)], digestOf(token), new Date(now), expiresAt],
  );
  if (!rows[0]) throw conflict(`Paling banyak ${MAX_TOKENS} token per akun. Cabut yang tidak dipakai lagi.`);
  return { id: rows[0].id, token, expiresAt };
}

/** Looks a token up at each request: one that was revoked is known to nobody. */
export async function findToken(pool: Pool, token: string, now: number): Promise<FoundToken | undefined> {
  if (!token.startsWith(PREFIX)) return undefined;
  const { rows } = await pool.query<FoundToken & { id: string; last_used_at: Date | null }>({
    name: 'api_token',
    text: 'select id, username, scopes, last_used_at from api_token where digest = $1 and expires_at > $2',
    values: [digestOf(token), new Date(now)],
  });
  const [row] = rows;
  if (!row) return undefined;
  if (now - (row.last_used_at?.getTime() ?? 0) > TOUCH)
    await pool.query('update api_token set last_used_at = $2 where id = $1', [row.id, new Date(now)]);
  return { username: row.username, scopes: row.scopes };
}
