import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { isSignedBy } from '../audit/checkpoints.ts';
import type { AuditCheckpoint } from '../contract/audit.ts';
import { audit } from './audit.ts';
import { token } from './token.ts';
import { user } from './user.ts';

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lincah-audit-'));
const out = path.join(dataDir, 'elsewhere.jsonl');
let database: TestDatabase;
let env: { readonly [name: string]: string };

beforeAll(async () => {
  database = await makeTestDatabase();
  env = { DATABASE_URL: database.url, LINCAH_DATA_DIR: dataDir };
});
afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<string> {
  const lines: string[] = [];
  await audit(args, env, (line) => lines.push(line));
  return lines.join('\n');
}

const quietly = (): void => undefined;
const tamper = (statement: string) =>
  database.pool.query(
    `alter table audit_log disable trigger all; ${statement}; alter table audit_log enable trigger all`,
  );

it('finds what the commands of accounts have written, without passwords or tokens', async () => {
  const said: string[] = [];
  await user(['add', 'kepala', '--name', 'Contoh Admin', '--role', 'admin'], env, (line) => said.push(line));
  await token(['add', 'kepala', '--name', 'Arsip', '--scope', 'baca'], env, (line) => said.push(line));
  await expect(user(['add', 'kepala', '--name', 'Lagi'], env, quietly)).rejects.toThrow('There is an account');
  await user(['deactivate', 'kepala'], env, quietly);

  const { rows } = await database.pool.query<{ entry: string }>('select entry from audit_log order by seq');
  const entries = rows.map(({ entry }) => JSON.parse(entry) as object);
  expect(entries).toMatchObject([
    { operationType: 'CREATE', entityType: 'USER', entityKey: 'kepala', actorType: 'SYSTEM', result: 'SUCCESS' },
    { operationType: 'CREATE', entityType: 'TOKEN' },
    { operationType: 'CLOSE', entityType: 'USER', entityKey: 'kepala' },
  ]);
  const [, password] = /Password: (\S+)/.exec(said.join('\n'))!;
  const text = JSON.stringify(rows);
  for (const secret of [password!, 'lincah_', 'Contoh Admin']) expect(text).not.toContain(secret);
  expect(await run('verify')).toMatch(
    /^The operation log is whole: 3 entries, 0 checkpoints, [\d.]+ s\.\nWithout a checkpoint/,
  );
});

it('signs checkpoints that anyone can check with the public key, and finds an older copy by them', async () => {
  const checkpoint = JSON.parse(await run('checkpoint', '--out', out)) as AuditCheckpoint;
  expect(isSignedBy(checkpoint.publicKey, checkpoint)).toBe(true);
  expect(isSignedBy(checkpoint.publicKey, { ...checkpoint, seq: 2 })).toBe(false);
  expect(readFileSync(out, 'utf8')).toBe(readFileSync(path.join(dataDir, 'audit/checkpoints.jsonl'), 'utf8'));
  expect(await run('verify')).toContain('1 checkpoints');

  const older = (await database.pool.query('select * from audit_head')).rows[0] as { seq: string };
  expect(older.seq).toBe('3');
  await tamper('delete from audit_log where seq = 3');
  await expect(run('verify', '--checkpoints', out)).rejects.toThrow('The operation log is not whole: entry 3: missing');
});

it('finds an edit, and says where', async () => {
  await tamper("update audit_log set entry = replace(entry, 'kepala', 'lain') where seq = 1");

  await expect(run('verify')).rejects.toThrow('entry 1: not as it was written');
});

it.each([[[]], [['lihat']], [['verify', '--out', 'x']], [['checkpoint', '--checkpoints', 'x']]])(
  'refuses %j',
  async (args) => {
    await expect(run(...args)).rejects.toThrow('Usage:');
    expect(existsSync('x')).toBe(false);
  },
);
