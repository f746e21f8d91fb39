import type { Pool, PoolClient } from 'pg';

/** An answer as it was sent. */
export interface KeptAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string | null;
}

/** Whose command it is, and what they call it. */
export interface KeyName {
  readonly account: string;
  readonly key: string;
}

export type Begun =
  /** To be done now. `isResumed`: an earlier try began it, and nobody knows what became of it. */
  | { readonly kind: 'begun'; readonly owner: string; readonly isResumed: boolean; readonly effect: unknown }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer }
  /** Another try is under way. */
  | { readonly kind: 'running' }
  /** The key names another command. */
  | { readonly kind: 'other' };

export interface KeysOptions {
  readonly pool: Pool;
  readonly now: () => number;
  readonly newToken: () => string;
  /** How long a key is remembered, in milliseconds. */
  readonly lifetime: number;
}

/** A try that has said nothing for so long is over, in milliseconds; no command takes as long. */
const LEASE = 120_000;
/** How many keys are removed at once. */
const BATCH = 500;

/** A key whose time is over is as one that was never there. */
const BEGIN = `insert into idempotency_key as k (account, key, fingerprint, owner, tries, leased_until, expires_at)
  values ($1, $2, $3, $4, 1, $5, $6)
  on conflict (account, key) do update set fingerprint = excluded.fingerprint, owner = excluded.owner,
      leased_until = excluded.leased_until, status = null, content_type = null, body = null,
      tries = case when k.expires_at <= $7 then 1 else k.tries + 1 end,
      effect = case when k.expires_at <= $7 then null else k.effect end,
      expires_at = case when k.expires_at <= $7 then excluded.expires_at else k.expires_at end
    where k.expires_at <= $7 or (k.status is null and k.leased_until <= $7 and k.fingerprint = excluded.fingerprint)
  returning tries > 1 as "isResumed", effect`;

interface Row {
  readonly fingerprint: string;
  readonly status: number | null;
  readonly content_type: string | null;
  readonly body: string | null;
}

/** Commands that were sent with a key, with their first answers. */
export class IdempotencyKeys {
  private readonly options: KeysOptions;

  constructor(options: KeysOptions) {
    this.options = options;
  }

  /** @param fingerprint digest of everything that the command says */
  async begin(name: KeyName, fingerprint: string): Promise<Begun> {
    return (
      (await this.take(name, fingerprint)) ?? (await this.look(name, fingerprint)) ?? this.begin(name, fingerprint)
    );
  }

  /** Notes by what the effect will be known, before it is tried. */
  async note({ account, key }: KeyName, owner: string, effect: object): Promise<void> {
    await this.options.pool.query({
      name: 'note_effect',
      text: 'update idempotency_key set effect = $4 where account = $1 and key = $2 and owner = $3 and status is null',
      values: [account, key, owner, JSON.stringify(effect)],
    });
  }

  /** @returns whether the answer was kept: not where another try has taken over meanwhile */
  async keep(sql: Pool | PoolClient, { account, key }: KeyName, owner: string, answer: KeptAnswer): Promise<boolean> {
    const { rowCount } = await sql.query({
      name: 'keep_answer',
      text: `update idempotency_key set status = $4, content_type = $5, body = $6
        where account = $1 and key = $2 and owner = $3 and status is null`,
      values: [account, key, owner, answer.status, answer.contentType, answer.body],
    });
    return rowCount === 1;
  }

  /** The try is over without an answer that stands: whoever repeats the command may go on at once. */
  async release(sql: Pool | PoolClient, { account, key }: KeyName, owner: string): Promise<void> {
    await sql.query({
      name: 'release_key',
      text: `update idempotency_key set leased_until = 'epoch' where account = $1 and key = $2 and owner = $3 and status is null`,
      values: [account, key, owner],
    });
  }

  /** Everyone who was at work on a command is gone. */
  async releaseAll(): Promise<void> {
    await this.options.pool.query("update idempotency_key set leased_until = 'epoch' where status is null");
  }

  /** Removes keys whose time is over, few at once, so that nobody waits for it. */
  async removeExpired(ended: AbortSignal): Promise<void> {
    for (let removed = BATCH; removed === BATCH && !ended.aborted; ) {
      const { rowCount } = await this.options.pool.query({
        name: 'remove_keys',
        text: `delete from idempotency_key where (account, key) in (select account, key from idempotency_key
          where expires_at <= $1 order by expires_at limit ${BATCH} for update skip locked)`,
        values: [new Date(this.options.now())],
      });
      removed = rowCount ?? 0;
    }
  }

  /** Begins a command that is new, or goes on with one whose try is over; undefined: neither. */
  private async take({ account, key }: KeyName, fingerprint: string): Promise<Begun | undefined> {
    const { pool, now, newToken, lifetime } = this.options;
    const owner = newToken();
    const moment = now();
    const { rows } = await pool.query<{ isResumed: boolean; effect: unknown }>({
      name: 'begin_key',
      text: BEGIN,
      values: [
        account,
        key,
        fingerprint,
        owner,
        new Date(moment + LEASE),
        new Date(moment + lifetime),
        new Date(moment),
      ],
    });
    return rows[0] && { kind: 'begun', owner, ...rows[0] };
  }

  /** What is known of a key that could not be taken; undefined: it was removed meanwhile. */
  private async look({ account, key }: KeyName, fingerprint: string): Promise<Begun | undefined> {
    const { rows } = await this.options.pool.query<Row>({
      name: 'look_at_key',
      text: 'select fingerprint, status, content_type, body from idempotency_key where account = $1 and key = $2',
      values: [account, key],
    });
    const [row] = rows;
    if (!row) return undefined;
    if (row.fingerprint !== fingerprint) return { kind: 'other' };
    if (row.status === null) return { kind: 'running' };
    return { kind: 'answered', answer: { status: row.status, contentType: row.content_type, body: row.body } };
  }
}
