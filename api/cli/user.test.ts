import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { user } from './user.ts';

/** Of an office that is nowhere. */
const KEY = Buffer.alloc(32, 'uji').toString('base64');
let database: TestDatabase;

beforeAll(async () => {
  database = await makeTestDatabase();
});
afterAll(() => database.drop());

async function run(...args: string[]): Promise<string> {
  const lines: string[] = [];
  await user(args, { DATABASE_URL: database.url, LINCAH_IDENTITY_KEY: KEY }, (line) => lines.push(line));
  return lines.join('\n');
}

const accounts = async () =>
  (await database.pool.query('select username, roles, is_active from account order by username')).rows;

it('makes the first administrator and gives the password once', async () => {
  const said = await run('add', 'kepala', '--name', 'Contoh Admin', '--role', 'admin');
  expect(said).toMatch(/Password: \S{16}/);
  expect(await accounts()).toEqual([{ username: 'kepala', roles: ['admin'], is_active: true }]);
});

it.each([
  [['add', 'kepala', '--name', 'Contoh'], "There is an account 'kepala' already"],
  [['add', 'Kepala', '--name', 'Contoh'], 'Expected a username of small letters'],
  [['add', 'kedua'], 'Expected --name'],
  [['add', 'kedua', '--name', 'Contoh', '--role', 'raja'], "There is no role 'raja'"],
  [['add', 'kedua', '--name', 'Contoh', '--pegawai', 'siapa'], "There is no pegawai 'siapa'"],
  [['add', 'kedua', '--nama', 'Contoh'], "Unknown option '--nama'"],
  [['password', 'kedua'], "There is no account 'kedua'"],
  [['toString'], 'Usage:'],
])('refuses %j and changes nothing', async (args, message) => {
  const before = await accounts();
  await expect(run(...args)).rejects.toThrow(message);
  expect(await accounts()).toEqual(before);
});

it('closes an account', async () => {
  await run('deactivate', 'kepala');
  expect(await accounts()).toMatchObject([{ username: 'kepala', is_active: false }]);
});

it('gives a person an address for notices, and takes it away', async () => {
  await database.pool.query(
    "insert into pegawai (id, nip, nama, status, pangkat) values ('satu', '1', 'Contoh Satu', 'PNS', '-')",
  );
  await run('add', 'satu', '--name', 'Contoh Satu', '--pegawai', 'satu');
  const address = async () => (await database.pool.query('select surel from pegawai')).rows;

  const given = await run('email', 'satu', 'satu@contoh.example');
  expect(given).toContain('are sent to satu@contoh.example');
  expect(await address()).toEqual([{ surel: 'satu@contoh.example' }]);

  await expect(run('email', 'satu', 'satu@contoh.example\r\nBcc: x')).rejects.toThrow('Expected an address');
  await expect(run('email', 'kepala', 'a@contoh.example')).rejects.toThrow("is no pegawai's");
  await expect(run('email', 'tiada', 'a@contoh.example')).rejects.toThrow("There is no account 'tiada'");
  expect(await address()).toEqual([{ surel: 'satu@contoh.example' }]);

  await run('email', 'satu');
  expect(await address()).toEqual([{ surel: null }]);
});
