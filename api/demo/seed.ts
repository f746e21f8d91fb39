import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';
import { Account, type AccountRow } from '../database/entities/identity.ts';
import {
  Instansi,
  Jabatan,
  Kedudukan,
  Pegawai,
  PemangkuJabatan,
  PeranInstansi,
  PeranUnit,
  UnitKerja,
} from '../database/entities/organisation.ts';
import { hashPassword, isPassword } from '../policy/passwords.ts';
import banten from './banten.json';
import belu from './belu.json';
import { seedCreditBooks } from './credit-books.ts';
import instansiLuar from './instansi-luar.json';
import lpsk from './lpsk.json';
import system from './system.json';
import timPenilai from './tim-penilai.json';

/** Account names, by agency, and the one password of a demonstration. */
export interface DemoAccounts {
  readonly groups: readonly { readonly title: string; readonly usernames: readonly string[] }[];
  readonly password: string;
}

/** The agencies of the demonstration: as they are stored, row by row. */
const AGENCIES = [lpsk, belu, banten] as const;

type Agency = (typeof AGENCIES)[number];

/**
 * Fills a database with the demonstration's agencies of invented people where they are not there yet, and keeps its accounts'
 * password as it was asked for.
 * @param now milliseconds since 1970
 */
export async function seedDemo(
  source: DataSource,
  dataDir: string,
  given: string | undefined,
  now: number,
): Promise<DemoAccounts> {
  const password = given ?? passwordIn(dataDir);
  await seedAgencies(source, password, new Date(now));
  const accounts = await source.getRepository(Account).findBy({ isDemo: true });
  await keepPassword(source, accounts, password);
  const there = new Set(accounts.map(({ username }) => username));
  const groups = [...AGENCIES.map(({ instansi, akun }) => ({ title: instansi.nama, akun })), system].map(
    ({ title, akun }) => ({ title, usernames: akun.map(({ username }) => username).filter((one) => there.has(one)) }),
  );
  return { groups, password };
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

async function seedAgencies(source: DataSource, password: string, createdAt: Date): Promise<void> {
  const known = new Set((await source.getRepository(Instansi).find()).map(({ id }) => id));
  const missing = AGENCIES.filter(({ instansi }) => !known.has(instansi.id));
  if (missing.length === 0) return;
  const shared = { passwordHash: await hashPassword(password), isActive: true, isDemo: true };
  await source.transaction(async (manager) => {
    for (const [index, agency] of missing.entries()) {
      await seedAgency(manager, agency);
      if (agency === lpsk) {
        await seedCreditBooks(manager, createdAt);
        await seedAssessmentTeams(manager);
      }
      const names = new Map(agency.pegawai.map(({ id, nama }) => [id, nama]));
      const akun = agency.akun.map((one) => ({
        ...one,
        displayName: names.get(one.pegawai) ?? one.username,
        roles: ('roles' in one ? one.roles : []) as AccountRow['roles'],
      }));
      await manager.insert(
        Account,
        akun.map((one) => ({ ...one, ...shared, createdAt: after(createdAt, index) })),
      );
    }
    await manager.query(
      `insert into instansi_luar (id, nama, jenis, alamat, dicatat, dicatat_oleh)
        select id, nama, jenis, alamat, $2, 'admin' from json_to_recordset($1) as t (id text, nama text, jenis text, alamat text[])
        on conflict do nothing`,
      [JSON.stringify(instansiLuar), createdAt],
    );
    if (known.size > 0) return;
    const akun = system.akun.map((one) => ({ ...one, pegawai: null, roles: one.roles as AccountRow['roles'] }));
    await manager.insert(
      Account,
      akun.map((one) => ({ ...one, ...shared, createdAt: after(createdAt, missing.length) })),
    );
  });
}

/** Accounts are listed in the order in which they were made. */
const after = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds);

async function seedAgency(manager: EntityManager, agency: Agency): Promise<void> {
  await manager.insert(Instansi, agency.instansi as never);
  await manager.insert(UnitKerja, agency.unitKerja);
  await manager.insert(Jabatan, agency.jabatan as never);
  await manager.insert(Pegawai, agency.pegawai as never);
  await manager.insert(PemangkuJabatan, agency.pemangkuJabatan as never);
  await manager.insert(PeranInstansi, agency.peranInstansi as never);
  await manager.insert(PeranUnit, agency.peranUnit as never);
  await manager.insert(Kedudukan, agency.kedudukan as never);
}

/** Who assesses the credits of the demonstration's PPSK. */
const seedAssessmentTeams = (manager: EntityManager): Promise<unknown> =>
  manager.query(
    `insert into tim_penilai (instansi, ketua, sekretaris, anggota, nomor_keputusan, mulai)
      select * from jsonb_to_recordset($1)
        as x(instansi text, ketua text, sekretaris text, anggota text[], nomor_keputusan text, mulai date)`,
    [JSON.stringify(timPenilai)],
  );

/** All demo accounts share one hash, so one look tells whether the password changed since. */
async function keepPassword(source: DataSource, accounts: readonly AccountRow[], password: string): Promise<void> {
  const [first] = accounts;
  if (!first || (await isPassword(first.passwordHash, password))) return;
  await source.getRepository(Account).update({ isDemo: true }, { passwordHash: await hashPassword(password) });
}
