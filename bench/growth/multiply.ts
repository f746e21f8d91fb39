import { escapeLiteral, type Pool } from 'pg';
import { type CopiedTable, type Copying, copyingOf, type Shift } from './copying.ts';
import { lastKey, type Original, PARTITION } from './originals.ts';
import { postsOfCopies } from './staff.ts';

const ofInstance = (name: string): CopiedTable => ({ name, where: 'process_instance_key = $1' });
const ofCase = (name: string): CopiedTable => ({ name, where: 'kasus = $1' });
const ofEngine = (name: string): CopiedTable => ({ name: `engine.${name}`, where: 'key between $2 and $3' });

/** Only lists are measured, and they read no file: a hundred thousand PDFs would only fill the disk. */
const NO_FILE = "'\\x25504446'";

/** What is known of a case, whether it is over or not. Assignments are left out: they grow with the staff, not with time. */
export const HISTORY: readonly CopiedTable[] = [
  { name: 'process_instance', where: 'key = $1' },
  ...['element_instance', 'sequence_flow', 'variable', 'user_task', 'case_participant', 'incident'].map(ofInstance),
  ofCase('evidence'),
  ofCase('notice'),
  {
    ...ofCase('surat'),
    own: {
      id: () => 'gen_random_uuid()',
      token: () => "replace(gen_random_uuid()::text, '-', '')",
      pdf: () => NO_FILE,
      urutan: (text) => `${text} + copy * 10`,
      nomor: (text) => `${escapeLiteral(text)} || '.' || copy`,
    },
  },
];

/** What the engine holds of a case that is not over, besides. */
export const STATE: readonly CopiedTable[] = [
  'element_instance',
  'job',
  'timer',
  'process_message_subscription',
  'incident',
  'compensation_subscription',
  'message',
  'message_subscription',
  'message_start_lock',
  'signal_subscription',
].map(ofEngine);

export interface Multiplication {
  readonly originals: readonly Original[];
  readonly tables: readonly CopiedTable[];
  /** Copies of each original. */
  readonly times: number;
  /** Seconds between two copies of one original, and between its last copy and itself. */
  readonly apart: number;
  readonly ago: number;
  /** The number of the first copy; each has its own. */
  readonly firstCopy: number;
}

/** Rows stored by one statement, about. */
const CHUNK = 60_000;

/**
 * Multiplies cases with all their rows: each copy has keys, dates and a number of its own, in the order in which cases
 * really come: a later one has greater keys. The engine goes on counting after them. What an earlier call has stored
 * before it was interrupted is not stored again.
 * @param part names this multiplication
 * @returns how many rows it stored, in all calls
 */
export async function multiply(pool: Pool, part: string, plan: Multiplication): Promise<number> {
  const { originals, times } = plan;
  const begun = await progressOf(pool, part);
  const copyings = await copyingsOf(pool, plan, begun.first);
  const rowsOfAll = copyings.reduce((sum, { rows }) => sum + rows, 0);
  const step = Math.max(1, Math.floor(CHUNK / rowsOfAll));
  for (let from = begun.done + 1; from <= times; from += step) {
    const to = Math.min(times, from + step - 1);
    const client = await pool.connect();
    await client.query('begin');
    for (const { text, rows, table } of copyings) {
      const { rowCount } = await client.query(text, [from, to]);
      const expected = (to - from + 1) * rows;
      if (rowCount !== expected) throw new Error(`Expected ${expected} rows in '${table}', but stored ${rowCount}`);
    }
    const last = begun.first + keysOf(originals) * BigInt(to);
    await client.query("update engine.counter set value = $1 where name = 'key'", [String(last - PARTITION)]);
    await client.query('update growth_fill set done = $2 where part = $1', [part, to]);
    await client.query('commit');
    client.release();
  }
  return times * rowsOfAll;
}

/** After which key the copies of a part begin, and how many there are of each original. */
async function progressOf(pool: Pool, part: string): Promise<{ first: bigint; done: number }> {
  await pool.query(
    'create table if not exists growth_fill (part text primary key, first bigint not null, done integer not null)',
  );
  await pool.query('insert into growth_fill values ($1, $2, 0) on conflict do nothing', [
    part,
    String(await lastKey(pool)),
  ]);
  const { rows } = await pool.query<{ first: string; done: number }>(
    'select first, done from growth_fill where part = $1',
    [part],
  );
  return { first: BigInt(rows[0]!.first), done: rows[0]!.done };
}

/** How many rows the originals have in some tables. */
export async function rowsOf(pool: Pool, plan: Omit<Multiplication, 'times'>): Promise<number> {
  const copyings = await copyingsOf(pool, { ...plan, times: 1 }, 0n);
  return copyings.reduce((sum, { rows }) => sum + rows, 0);
}

/** How many keys a case has used. */
const span = ({ after, last }: Original): bigint => BigInt(last) - BigInt(after);

const keysOf = (originals: readonly Original[]): bigint =>
  originals.reduce((sum, original) => sum + span(original), 0n);

async function copyingsOf(pool: Pool, plan: Multiplication, first: bigint): Promise<Copying[]> {
  const { originals, tables, times, apart, ago, firstCopy } = plan;
  const copyings: Copying[] = [];
  let before = first;
  for (const [index, original] of originals.entries()) {
    const shift: Shift = {
      keys: `${before - BigInt(original.after)}::bigint + (n - 1)::bigint * ${keysOf(originals)}`,
      dates: `make_interval(secs => (n - ${times}) * ${apart}.0 - ${ago}.0)`,
      copy: `${firstCopy} + (n - 1) * ${originals.length} + ${index}`,
      texts: postsOfCopies,
    };
    for (const table of tables) {
      const copying = await copyingOf(pool, table, original, shift);
      if (copying) copyings.push(copying);
    }
    before += span(original);
  }
  return copyings;
}
