import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { findToken } from '../accounts/tokens.ts';
import { token } from './token.ts';
import { user } from './user.ts';

/** Of an office that is nowhere. */
const KEY = Buffer.alloc(32, 'uji').toString('base64');
const NOW = Date.parse('2026-03-02T01:00:00Z');

let database: TestDatabase;

beforeAll(async () => {
  database = await makeTestDatabase();
  await user(
    ['add', 'mesin', '--name', 'Contoh Mesin'],
    { DATABASE_URL: database.url, LINCAH_IDENTITY_KEY: KEY },
    () => undefined,
  );
});
afterAll(() => database.drop());

async function run(...args: string[]): Promise<string> {
  const lines: string[] = [];
  await token(
    args,
    { DATABASE_URL: database.url, LINCAH_IDENTITY_KEY: KEY },
    (line) => lines.push(line),
    () => NOW,
  );
  return lines.join('\n');
}

it('makes a token, lists it without its secret, and revokes it', async () => {
  const [made] = (await run('add', 'mesin', '--name', 'Arsip', '--scope', 'baca', '--days', '30')).split('\n');

  expect(await findToken(database.pool, made!, NOW)).toEqual({ username: 'mesin', scopes: ['baca'] });
  const listed = await run('list', 'mesin');
  expect(listed).toMatch(/^[0-9a-f-]{36} {2}until 2026-04-01T01:00:00.000Z {2}baca {2}Arsip$/);
  await run('revoke', 'mesin', listed.slice(0, 36));
  expect(await findToken(database.pool, made!, NOW)).toBeUndefined();
  expect(await run('list', 'mesin')).toBe("Account 'mesin' has no token.");
});

it.each([
  [['add', 'tiada', '--name', 'a', '--scope', 'baca'], "There is no active account 'tiada'"],
  [['add', 'mesin', '--name', 'a', '--scope', 'semua'], "There is no scope 'semua'"],
  [['add', 'mesin', '--name', 'a'], 'Expected --name and --scope'],
  [['add', 'mesin', '--name', 'a', '--scope', 'baca', '--days', '366'], 'Expected --days of 1 to 365'],
  [['revoke', 'mesin', 'x'], "has no token 'x'"],
  [['revoke', 'mesin'], 'Usage:'],
  [['buat', 'mesin'], 'Usage:'],
])('refuses %j', async (args, message) => {
  await expect(run(...args)).rejects.toThrow(message);
});

it.each(['password', 'deactivate'])('loses every token with user %s', async (action) => {
  await run('add', 'mesin', '--name', 'Arsip', '--scope', 'baca');

  await user([action, 'mesin'], { DATABASE_URL: database.url, LINCAH_IDENTITY_KEY: KEY }, () => undefined);

  expect(await run('list', 'mesin')).toBe("Account 'mesin' has no token.");
});
