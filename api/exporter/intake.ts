import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { EngineRecord } from '../../engine/index.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Log } from '../log.ts';
import { project } from '../projection/index.ts';
import type { Bulk, Entry, Reject } from './read-bulk.ts';

/** What became of a batch. */
export interface Stored {
  readonly projected: number;
  /** Known from an earlier delivery. */
  readonly repeated: number;
  readonly rejected: number;
}

export interface IntakeDeps {
  readonly pool: Pool;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** How long a batch waits for another of its partition, and how long each of its statements may take, in milliseconds. */
const LIMITS = "select set_config('lock_timeout', '5000', true), set_config('statement_timeout', '20000', true)";

/**
 * Projects the records of a batch, each once, however often it comes: whatever a partition's position has passed is known.
 * One transaction per batch; the rows of the positions are locked, so that several processes may take records at once.
 * @throws Error where nothing was stored and the batch must come again
 */
export function storeBulk({ pool, now, log }: IntakeDeps, { entries, rejects }: Bulk): Promise<Stored> {
  if (entries.length + rejects.length === 0) return Promise.resolve({ projected: 0, repeated: 0, rejected: 0 });
  return inTransaction(pool, async (client) => {
    await client.query(LIMITS);
    const partitions = [...new Set(entries.map(({ record }) => record.partitionId))].sort((a, b) => a - b);
    const positions = await lockPositions(client, partitions);
    const fresh = freshOf(entries, positions);
    const failed: Reject[] = [];
    for (const partition of partitions)
      failed.push(
        ...(await projectAll(
          client,
          fresh.filter(({ record }) => record.partitionId === partition),
        )),
      );
    await remember(client, fresh);
    const rejected = await reject(client, [...rejects, ...failed], now(), log);
    return { projected: fresh.length - failed.length, repeated: entries.length - fresh.length, rejected };
  });
}

async function lockPositions(client: PoolClient, partitions: readonly number[]): Promise<ReadonlyMap<number, number>> {
  await client.query('insert into exporter_position select unnest($1::int[]), -1 on conflict do nothing', [partitions]);
  const { rows } = await client.query<{ partition_id: number; position: string }>(
    'select partition_id, position from exporter_position where partition_id = any($1::int[]) order by 1 for update',
    [partitions],
  );
  return new Map(rows.map(({ partition_id, position }) => [partition_id, Number(position)]));
}

/** Those beyond the position of their partition, in the order of its log, each once. */
function freshOf(entries: readonly Entry[], positions: ReadonlyMap<number, number>): Entry[] {
  const fresh = new Map<string, Entry>();
  for (const entry of entries) {
    const { partitionId, position } = entry.record;
    if (position > positions.get(partitionId)!) fresh.set(`${partitionId}-${position}`, entry);
  }
  return [...fresh.values()].sort((a, b) => a.record.position - b.record.position);
}

/** Projects the records of one partition; @returns those that cannot be, because of what they hold. */
async function projectAll(client: PoolClient, entries: readonly Entry[]): Promise<Reject[]> {
  if (
    await projects(
      client,
      entries.map(({ record }) => record),
    )
  )
    return [];
  const failed: Reject[] = [];
  for (const { record, content } of entries) {
    const { partitionId, position } = record;
    const fail = (reason: string): void => void failed.push({ content, reason, partitionId, position });
    await projects(client, [record], fail);
  }
  return failed;
}

/** Whether records could be projected; where one cannot be, nothing of them is. */
async function projects(
  client: PoolClient,
  records: readonly EngineRecord[],
  onFailure: (reason: string) => void = () => undefined,
): Promise<boolean> {
  await client.query('savepoint projecting');
  try {
    for (const statement of project(records.filter(({ recordType }) => recordType === 'EVENT')))
      await client.query(statement);
    await client.query('release savepoint projecting');
    return true;
  } catch (error) {
    if (!isOfContent(error)) throw error;
    await client.query('rollback to savepoint projecting');
    onFailure((error as Error).message);
    return false;
  }
}

/** Whether trying again would fail again: the record itself is not as expected. SQLSTATE 22: data, 23: constraints. */
const isOfContent = (error: unknown): boolean =>
  /^2[23]/.test((error as { code?: string }).code ?? '') ||
  error instanceof TypeError ||
  error instanceof SyntaxError ||
  error instanceof RangeError;

async function remember(client: PoolClient, fresh: readonly Entry[]): Promise<void> {
  const last = new Map(fresh.map(({ record }) => [record.partitionId, record.position]));
  await client.query(
    `update exporter_position p set position = greatest(p.position, n.position)
      from unnest($1::int[], $2::bigint[]) as n (partition_id, position) where p.partition_id = n.partition_id`,
    [[...last.keys()], [...last.values()]],
  );
}

/** Puts what cannot be projected aside for whoever runs the office, so that it holds nothing else up; @returns how many are new */
async function reject(client: PoolClient, rejects: readonly Reject[], now: number, log: Log): Promise<number> {
  let added = 0;
  for (const { content, reason, partitionId, position } of rejects) {
    const bytes = Buffer.from(content);
    // What has no place in a log is known again by its content.
    const id = position === null ? createHash('sha256').update(bytes).digest('hex') : `${partitionId}-${position}`;
    const { rowCount } = await client.query(
      'insert into rejected_record values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing',
      [id, partitionId, position, reason.replaceAll('\0', '').slice(0, 500), bytes, new Date(now)],
    );
    if (rowCount === 0) continue;
    added += 1;
    log('error', 'record-rejected', { record: id });
  }
  return added;
}
