import type { EngineRecord } from '../../engine/index.ts';
import { readRecord } from './read-record.ts';

/** A line that is no record; where it would stand in its log, if its index line says so. */
export interface Reject {
  readonly content: string;
  readonly reason: string;
  readonly partitionId: number | null;
  readonly position: number | null;
}

export interface Entry {
  readonly record: EngineRecord;
  /** As it came. */
  readonly content: string;
}

export interface Bulk {
  readonly entries: readonly Entry[];
  readonly rejects: readonly Reject[];
}

/** Lines that are read before others in this thread get their turn. */
const TURN = 200;

/** Reads a request of Elasticsearch's bulk format: lines in pairs, one that says where a record goes, then the record. */
export async function readBulk(body: Buffer): Promise<Bulk> {
  const entries: Entry[] = [];
  const rejects: Reject[] = [];
  const lines = body.toString('utf8').split('\n');
  for (let number = 0; number < lines.length; number += 1) {
    if (number % TURN === TURN - 1) await new Promise((resolve) => setImmediate(resolve));
    const line = lines[number]!;
    if (line.trim() === '') continue;
    const place = placeIn(line);
    if (!place) {
      rejects.push({ content: line, reason: 'Expected an index line, but got something else', ...NOWHERE });
      continue;
    }
    // An index line that another follows has lost its record.
    const content = lines[number + 1] ?? '';
    if (content === '' || placeIn(content)) {
      rejects.push({ content: line, reason: 'Expected a record after its index line, but got none', ...place });
      continue;
    }
    number += 1;
    try {
      entries.push({ record: readRecord(content), content });
    } catch (error) {
      rejects.push({ content, reason: (error as Error).message, ...place });
    }
  }
  return { entries, rejects };
}

type Place = Pick<Reject, 'partitionId' | 'position'>;
const NOWHERE: Place = { partitionId: null, position: null };

/** What an index line says of its record; undefined where a line is none. */
function placeIn(line: string): Place | undefined {
  if (!/^\s*\{\s*"index"\s*:/.test(line)) return undefined;
  const [, partitionId, position] = /"_id"\s*:\s*"(\d{1,5})-(\d{1,15})"/.exec(line) ?? [];
  return position === undefined ? NOWHERE : { partitionId: Number(partitionId), position: Number(position) };
}
