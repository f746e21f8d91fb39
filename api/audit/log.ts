import type { Pool, PoolClient } from 'pg';
import { ConfigError } from '../config.ts';
import type { AuditContent } from '../contract/audit.ts';
import { inTransaction } from '../database/transaction.ts';
import { BEGINNING, chained, type Head, isSealed, type Link, sealOf } from './chain.ts';
import { textOf } from './entry.ts';
import type { LogKeys } from './keys.ts';

export interface LogOptions {
  readonly pool: Pool;
  readonly keys: LogKeys;
  readonly now: () => number;
}

/** Entries that are stored together. */
const BATCH = 500;

/** What marks an entry that tells of a head that the office did not write. */
export const TAMPERING = 'TAMPERING';

/** An entry without the moment at which it is written. */
export type NewEntry = Omit<AuditContent, 'timestamp'>;

const NEW_KEY: NewEntry = {
  operationType: 'NEW_KEY',
  entityType: 'AUDIT_LOG',
  category: 'ADMIN',
  result: 'SUCCESS',
  actorType: 'SYSTEM',
};

interface Waiting {
  readonly entry: NewEntry;
  readonly beside: (client: PoolClient) => Promise<unknown>;
  readonly written: (seq: number) => void;
  readonly failed: (error: Error) => void;
}

/**
 * The operation log: entries are only ever added, each with a digest of itself and all before it. One lock, of the head, is
 * taken last in a transaction, so that nobody who holds it waits for anything else.
 */
export class OperationLog {
  readonly keys: LogKeys;
  private readonly options: LogOptions;
  private waiting: Waiting[] = [];
  private writing: Promise<void> | undefined;
  /** The end of the log as it last was seen. */
  private seen: Link = BEGINNING;

  constructor(options: LogOptions) {
    this.options = options;
    this.keys = options.keys;
  }

  /**
   * Begins the log where there is none.
   * @throws ConfigError where it was begun with another key: what was written could no longer be verified
   */
  async open(): Promise<void> {
    const { pool, keys } = this.options;
    await pool.query(
      `insert into audit_head (seq, mac, seal, key_check) select 0, $1, $2, $3
        where not exists (select 1 from audit_log) on conflict do nothing`,
      [BEGINNING.mac, sealOf(keys, BEGINNING), keys.check],
    );
    const { rows } = await pool.query<{ key_check: Buffer }>('select key_check from audit_head');
    if (rows[0]?.key_check.length === 0) return this.goOnWithoutKey();
    if (rows[0] && !rows[0].key_check.equals(keys.check))
      throw new ConfigError(
        "The operation log of this database was begun with another key than this process has. Put that key back into 'keys/identitas-terlindung.key' of the data folder, or set LINCAH_IDENTITY_KEY.",
      );
  }

  /** A backup was restored without its keys: nobody can verify what is there, and the log says from where on one can. */
  private goOnWithoutKey(): Promise<void> {
    const { pool, keys, now } = this.options;
    return inTransaction(pool, async (client) => {
      await client.query('select 1 from audit_head for update');
      const entry = textOf({ timestamp: new Date(now()).toISOString(), ...NEW_KEY });
      await store(client, keys, chained(keys, await lastOf(client, undefined), [entry]));
      await client.query('update audit_head set key_check = $1', [keys.check]);
    });
  }

  /** Adds entries within a transaction, as the last thing it does. @returns their places */
  async append(client: PoolClient, entries: readonly NewEntry[]): Promise<readonly number[]> {
    const { keys, now } = this.options;
    const timestamp = new Date(now()).toISOString();
    const { rows } = await client.query<Head & { seq: string }>({
      name: 'audit_head',
      text: 'select seq, mac, seal from audit_head for update',
    });
    const head = rows[0] && { ...rows[0], seq: Number(rows[0].seq) };
    const isWhole = head !== undefined && isSealed(keys, head) && head.seq >= this.seen.seq;
    const after = isWhole ? head : await lastOf(client, head);
    const alarm = isWhole ? [] : [tampering(head)];
    const added = chained(
      keys,
      after,
      [...alarm, ...entries].map((entry) => textOf({ timestamp, ...entry })),
    );
    await store(client, keys, added);
    this.seen = after;
    return added.slice(alarm.length).map(({ seq }) => seq);
  }

  /**
   * Adds an entry in a transaction of its own, shared with whatever else waits to be written.
   * @param beside what is stored together with it, or not at all
   * @returns its place
   */
  write(entry: NewEntry, beside: Waiting['beside'] = async () => undefined): Promise<number> {
    return new Promise((written, failed) => {
      this.waiting.push({ entry, beside, written, failed });
      this.writing ??= this.writeAll().finally(() => {
        this.writing = undefined;
      });
    });
  }

  /** Waits until what is under way is written. */
  async settled(): Promise<void> {
    await this.writing;
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, BATCH);
      const entries = batch.map(({ entry }) => entry);
      const store = async (client: PoolClient): Promise<readonly number[]> => {
        await Promise.all(batch.map(({ beside }) => beside(client)));
        return this.append(client, entries);
      };
      await inTransaction(this.options.pool, store).then(
        (seqs) => batch.forEach(({ written }, index) => void written(seqs[index]!)),
        (error: Error) => batch.forEach(({ failed }) => void failed(error)),
      );
    }
  }
}

async function store(client: PoolClient, keys: LogKeys, added: readonly (Link & { entry: string })[]): Promise<void> {
  const end = added.at(-1)!;
  await Promise.all([
    client.query({
      name: 'add_audit',
      text: 'insert into audit_log (seq, entry, mac) select * from unnest($1::bigint[], $2::text[], $3::bytea[])',
      values: [added.map(({ seq }) => seq), added.map(({ entry }) => entry), added.map(({ mac }) => mac)],
    }),
    client.query({
      name: 'move_audit_head',
      text: `insert into audit_head (seq, mac, seal, key_check) values ($1, $2, $3, $4)
        on conflict (one) do update set seq = $1, mac = $2, seal = $3`,
      values: [end.seq, end.mac, sealOf(keys, end), keys.check],
    }),
  ]);
}

/** Where the log goes on if its head is not what the office wrote: behind everything that is there. */
async function lastOf(client: PoolClient, head: Head | undefined): Promise<Link> {
  const { rows } = await client.query<{ seq: string; mac: Buffer }>(
    'select seq, mac from audit_log order by seq desc limit 1',
  );
  const last = rows[0] ? { seq: Number(rows[0].seq), mac: rows[0].mac } : BEGINNING;
  return head && head.seq > last.seq ? head : last;
}

/** The log goes on, so that nobody can stop the office by spoiling it; that it was spoiled stands in it from now on. */
const tampering = (head: Head | undefined): NewEntry => ({
  operationType: TAMPERING,
  entityType: 'AUDIT_LOG',
  category: 'ADMIN',
  result: 'FAIL',
  actorType: 'SYSTEM',
  ...(head && { entityKey: String(head.seq) }),
});
