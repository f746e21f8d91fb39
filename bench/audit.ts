import type { Pool } from 'pg';
import { OperationLog } from '../api/audit/log.ts';
import { verifyLog } from '../api/audit/read.ts';
import { auditTarget } from '../api/audit/search.ts';
import { openDatabase } from '../api/database/data-source.ts';
import { startEmbeddedPostgres } from '../api/database/embedded-postgres.ts';
import { prepareDatabase } from '../api/database/prepare.ts';
import { inTransaction } from '../api/database/transaction.ts';
import type { SearchRequest } from '../api/search/query.ts';
import { runSearch } from '../api/search/run.ts';
import { inventedEntry, logKeys } from '../api/testing/audit.ts';
import { Random } from '../engine/testing/random.ts';
import { withDataFolder } from './data-folder.ts';
import { reportEnvironment } from './environment.ts';
import type { Report } from './main.ts';
import { percentile } from './statistics.ts';

const ENTRIES = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000);
const BATCH = 2_000;
const SEARCHES = 100;
const WRITES = 500;
/** Milliseconds between two entries of an office that works all day. */
const PACE = 1_000;

const keys = logKeys('kantor');

/** A log of a million entries: how long it takes to verify and to search it, and what an entry costs a command. */
export async function benchAudit(report: Report): Promise<void> {
  reportEnvironment(report, { database: 'embedded PostgreSQL', entries: ENTRIES });
  await withDataFolder(async (folder) => {
    const server = await startEmbeddedPostgres(folder);
    const database = await openDatabase(server.url);
    try {
      await prepareDatabase(database.source);
      await measure(database.pool, report);
    } finally {
      await database.close();
      await server.leave();
    }
  });
}

async function measure(pool: Pool, report: Report): Promise<void> {
  const random = new Random(1);
  let clock = Date.UTC(2026, 0, 1);
  const log = new OperationLog({ pool, keys, now: () => clock });
  await log.open();
  for (let n = 0; n < ENTRIES; n += BATCH) {
    clock += BATCH * PACE;
    const entries = Array.from({ length: Math.min(BATCH, ENTRIES - n) }, (_, index) =>
      inventedEntry(random, n + index),
    );
    await inTransaction(pool, (client) => log.append(client, entries));
  }
  await pool.query('analyze audit_log');
  const { rows } = await pool.query<{ size: string }>("select pg_total_relation_size('audit_log') as size");
  report({ name: 'size', value: Math.round(Number(rows[0]!.size) / ENTRIES), unit: 'bytes an entry' });
  await measureVerification(pool, report);
  await measureSearches(pool, random, report);
  await measureWrites(log, random, report);
}

async function measureVerification(pool: Pool, report: Report): Promise<void> {
  const since = performance.now();
  const { entries, fault } = await verifyLog(pool, keys, []);
  if (fault) throw new Error(`Expected the log to be whole, but entry ${fault.seq} is ${fault.what}`);
  report({ name: 'verify', value: Math.round(performance.now() - since), unit: 'ms', entries });
}

const searches: { readonly [name: string]: (random: Random) => SearchRequest } = {
  newest: () => ({}),
  grouped: () => ({ filter: { isSuperseded: false } }),
  refused: () => ({ filter: { result: 'FAIL' } }),
  actor: (random) => ({ filter: { actorId: `pejabat-${random.below(500)}` } }),
  'actor-refused': (random) => ({ filter: { actorId: `pejabat-${random.below(500)}`, result: 'FAIL' } }),
  'actor-entity-operation': (random) => ({
    filter: { actorId: `pejabat-${random.below(500)}`, entityType: 'SETTING', operationType: 'END' },
  }),
  case: (random) => ({ filter: { processInstanceKey: String(2_251_799_813_685_249 + random.below(20_000)) } }),
  month: () => ({
    filter: { timestamp: { $gte: '2026-01-03T00:00:00Z', $lt: '2026-01-04T00:00:00Z' }, entityType: 'SETTING' },
  }),
  nobody: () => ({ filter: { actorId: 'tidak-ada', category: 'USER_TASKS' } }),
};

async function measureSearches(pool: Pool, random: Random, report: Report): Promise<void> {
  for (const [name, searchFor] of Object.entries(searches)) {
    const times: number[] = [];
    for (let n = 0; n < SEARCHES; n += 1) {
      const since = performance.now();
      await runSearch(pool, auditTarget, searchFor(random));
      times.push(performance.now() - since);
    }
    report({ name: 'search-p95', value: percentile(times, 95), unit: 'ms', search: name });
  }
}

/** One after the other, and many at once: these share their transactions. */
async function measureWrites(log: OperationLog, random: Random, report: Report): Promise<void> {
  for (const atOnce of [1, 20]) {
    const since = performance.now();
    const writer = async (): Promise<void> => {
      for (let n = 0; n < WRITES / atOnce; n += 1) await log.write(inventedEntry(random, n));
    };
    await Promise.all(Array.from({ length: atOnce }, writer));
    const value = Number(((performance.now() - since) / WRITES).toFixed(2));
    report({ name: 'write', value, unit: 'ms an entry', atOnce });
  }
}
