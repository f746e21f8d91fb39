import { createInterface } from 'node:readline';
import { startEmbeddedPostgres } from '../../api/database/embedded-postgres.ts';
import { openPool } from '../../api/database/pool.ts';
import { startEngine } from '../../engine/index.ts';
import { CrashingPool, type CrashPoint } from './crashing-pool.ts';
import { RECORD_TABLE, storeRecords } from './records.ts';
import { type Spoil, SpoiledPool } from './spoiled-pool.ts';

/** Where the database is: a server's address, or a folder for a server of the engine's own. */
export type Place = { readonly databaseUrl: string } | { readonly dataDir: string };

/** The engine with its gateway alone, in a process that may be killed. It is told what to do line by line. */
interface Orders {
  /** Starts the engine on a database, or on a server of its own in a folder. */
  go: Place & { readonly spoil?: Spoil | undefined };
  /** Sets how much later than now it believes to be, in milliseconds; negative: earlier. */
  later: number;
  /** Dies at a statement of the engine's writer, counted from now; null: only counts. */
  crash: CrashPoint | null;
  /** Says how many statements the writer has sent since, and which of them were commits. */
  count: null;
  /** Keeps the writer's statements back. */
  hold: null;
  pass: null;
}

export type Order = { [T in keyof Orders]: { readonly order: T; readonly value: Orders[T] } }[keyof Orders];

let later = 0;
let crashing: CrashingPool | undefined;
let atStart: CrashPoint | undefined;
const clock = { now: () => Date.now() + later };
const die = (): void => void process.kill(process.pid, 'SIGKILL');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const obey: { readonly [T in keyof Orders]: (value: Orders[T]) => unknown } = {
  go: start,
  later: (value) => {
    later = value;
  },
  crash: (point) => {
    atStart = point ?? undefined;
    crashing?.arm(atStart);
    say('armed');
  },
  count: () => say(`statements ${crashing?.seen} ${crashing?.commits.join(' ')}`),
  hold: () => crashing?.hold(),
  pass: () => crashing?.pass(),
};

async function start(where: Orders['go']): Promise<void> {
  const url = 'dataDir' in where ? (await startEmbeddedPostgres(where.dataDir)).url : where.databaseUrl;
  say(`database ${url}`);
  const pool = openPool(url);
  crashing = new CrashingPool(where.spoil ? new SpoiledPool(pool, where.spoil) : pool, die, () => say('held'));
  crashing.arm(atStart);
  const { address } = await startEngine({
    pool: crashing,
    host: '127.0.0.1',
    port: 0,
    clock,
    exporter: storeRecords,
    onError: (error) => process.stderr.write(`${error.message}\n`),
    onStandby: () => say('standby'),
    onWriter: async () => void (await pool.query(RECORD_TABLE)),
  });
  say(`ready ${address}`);
}

async function take(line: string): Promise<void> {
  const { order, value } = JSON.parse(line) as Order;
  await (obey[order] as (value: unknown) => unknown)(value);
}

const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  take(line).catch((error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
});
// Whoever gives the orders is gone.
lines.on('close', die);
say('loaded');
