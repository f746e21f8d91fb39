import { setTimeout as sleep } from 'node:timers/promises';
import { fixedClock } from './clock.ts';
import { Engine } from './engine.ts';
import type { Sql, SqlPool } from './storage/sql.ts';
import { type Exporter, Storage } from './storage/storage.ts';
import { makeTestDatabase, type TestDatabase } from './testing/database.ts';

/** Statements with which the engine begins again from what is stored. */
const READS_COUNTERS = 'select name, value from engine.counter';
const LOOKS_AT_TABLES = 'create schema if not exists engine';

/** How long the engine may take to go on, in milliseconds. */
const PATIENCE = 120_000;

let database: TestDatabase;
let engine: Engine;
/** Texts of statements that fail the next time, each once. */
let failing: string[];
/** How many connections were asked for to write. */
let connections: number;
let exporter: Exporter;

beforeEach(async () => {
  database = await makeTestDatabase();
  failing = [];
  connections = 0;
  exporter = () => [];
  const storage = new Storage(poolThatFails(database.pool), (records) => exporter(records));
  await storage.open(() => undefined);
  engine = new Engine({ storage, clock: fixedClock('2026-01-05T01:00:00Z'), onError: () => undefined });
  await engine.start();
});
afterEach(async () => {
  await engine.stop();
  await database.drop();
});

function poolThatFails(pool: SqlPool): SqlPool {
  const query: (sql: Sql) => Sql['query'] = (sql) => (statement) => {
    const at = failing.indexOf(statement.text);
    if (at < 0) return sql.query(statement);
    failing.splice(at, 1);
    return Promise.reject(new Error('No space left on device'));
  };
  return {
    query: query(pool),
    connect: async () => {
      connections += 1;
      const client = await pool.connect();
      return {
        query: query(client),
        release: (destroy) => client.release(destroy),
        on: (event, listener) => client.on(event, listener),
      };
    },
  };
}

const publish = (): Promise<unknown> =>
  engine.submit('publishMessage', {
    name: 'letter',
    correlationKey: '7',
    messageId: '',
    timeToLive: 60_000,
    variables: {},
  });

async function untilPublished(): Promise<void> {
  const published = (): Promise<boolean> =>
    publish().then(
      () => true,
      () => false,
    );
  for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(50)) if (await published()) return;
}

it.each([
  ['its database fails once more while it reads what is stored', READS_COUNTERS],
  ['its database fails once more while it looks at its tables', LOOKS_AT_TABLES],
])('goes on after a batch that was not stored, though %s', async (_what, statement) => {
  failing = ['commit', statement];
  await expect(publish()).rejects.toThrow('No space left on device');

  await untilPublished();

  expect(failing).toEqual([]);
  const { rows } = await database.pool.query('select count(*)::int as stored from engine.message');
  expect(rows).toEqual([{ stored: 1 }]);
});

it('keeps its connection where the database refuses a batch for want of room: there may be no other', async () => {
  exporter = () => [{ text: "do $$ begin raise 'No space left on device' using errcode = '53100'; end $$" }];
  await expect(publish()).rejects.toThrow('No space left on device');
  exporter = () => [];

  await untilPublished();

  const { rows } = await database.pool.query('select count(*)::int as stored from engine.message');
  expect(rows).toEqual([{ stored: 1 }]);
  expect(connections).toBe(1);
});
