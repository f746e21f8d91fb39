import type { Pool, PoolClient } from 'pg';
import { History, KINDS, LIVES, type StoredRecord } from './history.ts';
import type { Ledger } from './ledger.ts';
import type { Tally } from './tally.ts';

/** Keys of one partition count up from here. */
const FIRST_KEY = 2n ** 51n;

/** Compares what clients were told, what the records say and what the engine's tables hold, at one moment. */
export class Checker {
  readonly history: History;
  private readonly pool: () => Pool;
  private readonly tally: Tally;
  private readonly told = new Set<string>();

  constructor(pool: () => Pool, tally: Tally) {
    this.pool = pool;
    this.tally = tally;
    this.history = new History((what, complaint) => this.complain(what, complaint));
  }

  /** Whether the engine runs or not: all is read in one snapshot, and all that the ledger holds by then was stored before. */
  async check(ledger: Ledger): Promise<void> {
    const told = ledger.copy();
    const client = await this.pool().connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      await this.read(client);
      for (const kind of KINDS) await this.compareOpen(client, kind);
      await this.compareCounters(client);
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.compareLedger(told);
  }

  /** Keys of what the engine still holds of a kind. */
  async held(table: string): Promise<string[]> {
    const { rows } = await this.pool().query<{ key: string }>(`select key from engine.${table}`);
    return rows.map(({ key }) => key);
  }

  private async read(client: PoolClient): Promise<void> {
    const text = 'select * from torture.record where position > $1 order by position';
    const { rows } = await client.query<StoredRecord>(text, [this.history.position]);
    for (const record of rows) this.history.take(record);
  }

  /** What has begun and not ended is in its table, and nothing else is. */
  private async compareOpen(client: PoolClient, kind: (typeof KINDS)[number]): Promise<void> {
    const { rows } = await client.query<{ key: string }>(`select key from engine.${LIVES[kind].table}`);
    const held = new Set(rows.map(({ key }) => key));
    const open = new Set(this.history.open(kind));
    for (const key of open) if (!held.has(key)) this.complain('lost', `${kind} ${key} is open, but not in its table`);
    for (const key of held)
      if (!open.has(key)) this.complain('doubled', `${kind} ${key} is in its table, but has ended`);
  }

  private async compareCounters(client: PoolClient): Promise<void> {
    const { rows } = await client.query<{ key: string; position: string; highest: string | null }>(
      `select (select value from engine.counter where name = 'key') as key,
        (select value from engine.counter where name = 'position') as position,
        (select max(key) from torture.record) as highest`,
    );
    const { key, position, highest } = rows[0]!;
    if (Number(position) !== this.history.position)
      this.complain('lost', `records up to position ${position}: there are ${this.history.position}`);
    if (highest !== null && BigInt(highest) - FIRST_KEY > BigInt(key))
      this.complain('doubled', `keys from ${key} on: ${highest} has been used`);
  }

  private compareLedger(ledger: Ledger): void {
    const { ends, failed, thrown, variables } = this.history;
    const expect = (what: string, keys: Iterable<string>, isThere: (key: string) => boolean): void => {
      for (const key of keys) if (!isThere(key)) this.complain('lost', `${what} ${key}, which was acknowledged`);
    };
    expect('creation', ledger.created, (key) => ends.PROCESS_INSTANCE.has(key));
    expect('cancellation', ledger.cancelled, (key) => ends.PROCESS_INSTANCE.get(key) === 'ELEMENT_TERMINATED');
    expect('completion', ledger.completed, (key) => ends.JOB.get(key) === 'COMPLETED');
    expect('failure', ledger.failed, (key) => failed.has(key));
    expect('error', ledger.thrown, (key) => thrown.has(key));
    expect('message', ledger.published.values(), (key) => ends.MESSAGE.has(key));
    expect('variable', ledger.set, (text) => variables.has(text));
    for (const complaint of ledger.twice) this.complain('doubled', `${complaint} twice`);
  }

  /** Says a thing once, though it is found at every check from then on. */
  private complain(what: 'lost' | 'doubled' | 'stuck', complaint: string): void {
    if (this.told.has(complaint)) return;
    this.told.add(complaint);
    this.tally.complain(what, complaint);
  }
}
