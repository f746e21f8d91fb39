import { makeTestDatabase, type TestDatabase } from '../testing/database.ts';
import { Storage } from './storage.ts';

let database: TestDatabase;
let storage: Storage;

beforeAll(async () => {
  database = await makeTestDatabase();
  storage = new Storage(database.pool, () => []);
  await storage.open(() => undefined);
});
afterAll(async () => {
  storage.close();
  await database.drop();
});

it('reads all deadlines of one moment together, since reading goes on after that moment', async () => {
  const MIDNIGHT = 1_000;
  await database.pool.query(
    "insert into engine.timer (key, data, process_instance_key, due) select n, '{}', n, $1 from generate_series(1, 5) n",
    [MIDNIGHT],
  );

  const first = await storage.deadlines(0, MIDNIGHT + 1, 2);
  const rest = await storage.deadlines(MIDNIGHT, MIDNIGHT + 1, 2);

  expect(first.map(({ key }) => key).sort()).toEqual(['1', '2', '3', '4', '5']);
  expect(rest).toEqual([]);
});
