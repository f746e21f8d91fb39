import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';

const ROOT = path.join(__dirname, '../..');
let database: TestDatabase;

beforeAll(async () => {
  database = await makeTestDatabase();
});
afterAll(() => database.drop());

function user(...args: string[]) {
  return spawnSync(process.execPath, ['-r', 'tsx/cjs', 'api/cli/main.ts', 'user', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: database.url },
  });
}

const accounts = async () =>
  (await database.pool.query('select username, roles, is_active from account order by username')).rows;

it('makes the first administrator and gives the password once', async () => {
  const { status, stdout } = user('add', 'kepala', '--name', 'Contoh Admin', '--role', 'admin');
  expect(status).toBe(0);
  expect(stdout).toMatch(/Password: \S{16}/);
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
  const { status, stderr } = user(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
  expect(await accounts()).toEqual(before);
});

it('closes an account', async () => {
  expect(user('deactivate', 'kepala').status).toBe(0);
  expect(await accounts()).toMatchObject([{ username: 'kepala', is_active: false }]);
});
