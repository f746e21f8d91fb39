import net, { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { openPool } from './pool.ts';

let database: TestDatabase;
let door: net.Server;
let isFull = false;
let refused = 0;

/** What a server says that cannot start a session because its disk is full. */
function refusal(): Buffer {
  const fields = ['SFATAL', 'VFATAL', 'CXX000', 'Mcould not write init file: No space left on device'];
  const text = Buffer.from(`${fields.join('\0')}\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(text.length + 4, 1);
  return Buffer.concat([head, text]);
}

beforeAll(async () => {
  database = await makeTestDatabase();
  const { hostname, port } = new URL(database.url);
  door = net.createServer((client) => {
    client.on('error', () => undefined);
    if (isFull) {
      refused += 1;
      client.once('data', () => client.end(refusal()));
      return;
    }
    const server = net.connect(Number(port), hostname);
    server.on('error', () => undefined);
    client.pipe(server).pipe(client);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  door.close();
  await database.drop();
});

const address = (): string =>
  Object.assign(new URL(database.url), { host: `127.0.0.1:${(door.address() as AddressInfo).port}` }).toString();

it('waits for a connection there is where the server has no room for a new one', async () => {
  isFull = false;
  const pool = openPool(address());
  const held = await pool.connect();
  isFull = true;
  const reading = pool.query<{ one: number }>('select 1 as one');
  await sleep(100);
  held.release();
  expect((await reading).rows).toEqual([{ one: 1 }]);
  expect(refused).toBeGreaterThan(0);
  await pool.end();
});

it('tells of the full disk where there is no connection to wait for', async () => {
  isFull = true;
  const pool = openPool(address());
  await expect(pool.query('select 1')).rejects.toThrow('No space left on device');
  await pool.end();
});
