import type { Pool, PoolClient } from 'pg';
import type { AuditFault } from '../contract/audit.ts';
import { inTransaction } from '../database/transaction.ts';
import type { StoredEntry } from './chain.ts';
import { type Checkpoint, headOf } from './checkpoints.ts';
import type { LogKeys } from './keys.ts';
import { Verification } from './verify.ts';

/** Entries that are read at once. */
const BATCH = 5_000;

export interface Verified {
  readonly entries: number;
  readonly fault: AuditFault | undefined;
}

export interface Watching {
  /** Told how far it is. */
  readonly onProgress?: (entries: number) => void;
  readonly ended?: AbortSignal;
}

/** Verifies the whole log as it is at one moment, while the office goes on writing. */
export const verifyLog = (
  pool: Pool,
  keys: LogKeys,
  checkpoints: readonly Checkpoint[],
  { onProgress = () => undefined, ended }: Watching = {},
): Promise<Verified> =>
  inTransaction(pool, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only');
    const verification = new Verification(keys, checkpoints);
    const head = await headOf(client);
    let batch = readAfter(client, -1);
    for (let size = BATCH; size === BATCH && !ended?.aborted; ) {
      const entries = await batch;
      size = entries.length;
      // The next ones are on their way while these are looked at.
      if (size === BATCH) batch = readAfter(client, entries.at(-1)!.seq);
      if (!entries.every((one) => verification.take(one))) {
        await batch;
        return { entries: verification.entries, fault: verification.fault };
      }
      onProgress(verification.entries);
    }
    if (ended?.aborted) throw new Error('The verification was stopped');
    return { entries: verification.entries, fault: verification.end(head) ?? (await misleading(client)) };
  });

type Raw = readonly [seq: string, entry: string, mac: Buffer];

async function readAfter(client: PoolClient, seq: number): Promise<StoredEntry[]> {
  const { rows } = await client.query<Raw>({
    name: 'verify_audit',
    text: `select seq, entry, mac from audit_log where seq > $1 order by seq limit ${BATCH}`,
    values: [seq],
    rowMode: 'array',
  } as never);
  return (rows as unknown as Raw[]).map(([place, entry, mac]) => ({ seq: Number(place), entry, mac }));
}

/** What is searched by is made from the entries by the database; if that was changed, searches say something else than the log. */
async function misleading(client: PoolClient): Promise<AuditFault | undefined> {
  const { rows } = await client.query<{ column: string }>(
    `select attname as column from pg_attribute where attrelid = 'audit_log'::regclass and attnum > 0 and not attisdropped
      and attname not in ('seq', 'entry', 'mac') and attgenerated <> 's' limit 1`,
  );
  return rows[0] && { seq: 0, what: `searches go by column '${rows[0].column}', which no longer follows the entries` };
}
