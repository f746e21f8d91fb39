import net, { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { passingTrouble } from '../trouble.ts';
import { alone } from './alone.ts';
import { type DatabaseLimits, openPool } from './pool.ts';
import { inTransaction } from './transaction.ts';

const LIMITS: DatabaseLimits = {
  connection: 3_000,
  statement: 300,
  answer: 900,
  lock: 100,
  idleInTransaction: 300,
};

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await makeTestDatabase();
  pool = openPool(database.url, LIMITS);
  await pool.query('create table example (id integer primary key)');
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** What a request is told of the failure of its work. */
async function toldOf(work: Promise<unknown>): Promise<number | undefined> {
  const error = await work.then(
    () => new Error('Expected a failure'),
    (failure: Error) => failure,
  );
  return passingTrouble(error)?.status;
}

const count = async (): Promise<number> => (await pool.query('select 1 from example')).rowCount ?? 0;

it('has statements planned for disks that read anywhere as fast as in order', async () => {
  expect((await pool.query('show random_page_cost')).rows).toEqual([{ random_page_cost: '1.1' }]);
});

it('gives up a statement that takes too long', async () => {
  expect(await toldOf(pool.query('select pg_sleep(5)'))).toBe(503);
});

it('gives up waiting for a lock, and undoes what the transaction had done before', async () => {
  const other = await database.pool.connect();
  await other.query('begin');
  await other.query('insert into example values (1)');

  const work = inTransaction(pool, async (client) => {
    await client.query('insert into example values (2)');
    await client.query('insert into example values (1)');
  });

  expect(await toldOf(work)).toBe(503);
  await other.query('rollback');
  other.release();
  expect(await count()).toBe(0);
});

it('ends a transaction that says nothing, and undoes what it had done', async () => {
  const work = inTransaction(pool, async (client) => {
    await client.query('insert into example values (3)');
    await sleep(600);
    await client.query('insert into example values (4)');
  });

  expect(await toldOf(work)).toBe(503);
  expect(await count()).toBe(0);
});

it('gives up waiting for a free connection', async () => {
  const held: PoolClient[] = [];
  while (held.length < 20) held.push(await pool.connect());

  expect(await toldOf(pool.query('select 1'))).toBe(503);

  for (const client of held) client.release();
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

it('gives up on a server that takes connections and never says anything', async () => {
  const sockets = new Set<net.Socket>();
  const silent = net.createServer((socket) => sockets.add(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const lost = openPool(`postgres://nobody:x@127.0.0.1:${(silent.address() as AddressInfo).port}/none`, LIMITS);

  expect(await toldOf(lost.query('select 1'))).toBe(503);

  for (const socket of sockets) socket.destroy();
  silent.close();
});

it('gives up on a server that falls silent amid work', async () => {
  const target = new URL(database.url);
  let isSilent = false;
  const proxy = net.createServer((socket) => {
    const server = net.connect(Number(target.port), target.hostname);
    for (const one of [socket, server]) one.on('error', () => undefined).on('close', () => socket.destroy());
    socket.pipe(server);
    server.on('data', (bytes) => void (isSilent || socket.write(bytes)));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const port = String((proxy.address() as AddressInfo).port);
  const far = openPool(Object.assign(new URL(database.url), { port }).toString(), LIMITS);
  await far.query('select 1');
  isSilent = true;

  expect(await toldOf(far.query('select 1'))).toBe(503);

  void far.end();
  proxy.close();
});

it('waits no longer than it should for another process that prepares the database', async () => {
  const result = await alone(pool, () =>
    alone(database.pool, async () => 'both', 300).catch((error: Error) => error.message),
  );

  expect(result).toContain('Another process has been preparing this database for more than 0.3 s');
  expect(await alone(pool, async () => 'one')).toBe('one');
});
