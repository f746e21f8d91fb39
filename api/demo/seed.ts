import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { Account, type AccountRow } from '../database/entities/identity.ts';
import {
  Instansi,
  Jabatan,
  Pegawai,
  PemangkuJabatan,
  PeranInstansi,
  UnitKerja,
} from '../database/entities/organisation.ts';
import { hashPassword, isPassword } from '../policy/passwords.ts';
import lpsk from './lpsk.json';

/** Account names and the one password of a demonstration. */
export interface DemoAccounts {
  readonly usernames: readonly string[];
  readonly password: string;
}

/**
 * Fills an empty database with the demonstration's organisation of invented people, and keeps its accounts' password as
 * it was asked for.
 * @param now milliseconds since 1970
 */
export async function seedDemo(
  source: DataSource,
  dataDir: string,
  given: string | undefined,
  now: number,
): Promise<DemoAccounts> {
  const password = given ?? passwordIn(dataDir);
  if (!(await source.getRepository(Instansi).existsBy({})))
    await seedOrganisation(source, await hashPassword(password), new Date(now));
  const accounts = await source.getRepository(Account).find({ where: { isDemo: true }, order: { createdAt: 'ASC' } });
  await keepPassword(source, accounts, password);
  const order = lpsk.akun.map(({ username }) => username);
  const usernames = accounts.map(({ username }) => username).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return { usernames, password };
}

/** Whether accounts of a demonstration are still open. */
export const hasDemoAccounts = (source: DataSource): Promise<boolean> =>
  source.getRepository(Account).existsBy({ isDemo: true, isActive: true });

function passwordIn(dataDir: string): string {
  const file = path.join(dataDir, 'demo-password');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(9).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

async function seedOrganisation(source: DataSource, passwordHash: string, createdAt: Date): Promise<void> {
  await source.transaction(async (manager) => {
    await manager.insert(Instansi, lpsk.instansi);
    await manager.insert(UnitKerja, lpsk.unitKerja);
    await manager.insert(Jabatan, lpsk.jabatan as never);
    await manager.insert(Pegawai, lpsk.pegawai);
    await manager.insert(PemangkuJabatan, lpsk.pemangkuJabatan as never);
    await manager.insert(PeranInstansi, lpsk.peranInstansi);
    const names = new Map(lpsk.pegawai.map(({ id, nama }) => [id, nama]));
    const accounts = lpsk.akun.map(({ username, pegawai, roles, displayName }) => ({
      username,
      pegawai,
      displayName: displayName ?? names.get(pegawai ?? '') ?? username,
      passwordHash,
      roles: roles as AccountRow['roles'],
      isActive: true,
      isDemo: true,
      createdAt,
    }));
    await manager.insert(Account, accounts);
  });
}

/** All demo accounts share one hash, so one look tells whether the password changed since. */
async function keepPassword(source: DataSource, accounts: readonly AccountRow[], password: string): Promise<void> {
  const [first] = accounts;
  if (!first || (await isPassword(first.passwordHash, password))) return;
  await source.getRepository(Account).update({ isDemo: true }, { passwordHash: await hashPassword(password) });
}
