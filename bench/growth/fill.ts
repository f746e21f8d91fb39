import { existsSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Pool } from 'pg';
import { startEmbeddedPostgres } from '../../api/database/embedded-postgres.ts';
import { ChildOffice } from '../../api/testing/child-office.ts';
import type { Report } from '../main.ts';
import { HISTORY, type Multiplication, multiply, rowsOf, STATE } from './multiply.ts';
import { type Originals, playOriginals } from './originals.ts';
import type { Size } from './sizes.ts';
import { hireStaff } from './staff.ts';

/** A case that is over came this long after the one before, in seconds; one that is open likewise. */
const APART = { history: 600, open: 5 };
/** How long ago the latest of those that are over came, in seconds: before all that are open. */
const DAY = 86_400;
/** A stored row with its places in the indexes takes less than this, in bytes. */
const ROW = 1_000;

/**
 * Makes an office of a size: a few cases are really played, and their rows multiplied by SQL. Where an earlier call was
 * interrupted while it did so, this one goes on.
 */
export async function fill(folder: string, size: Size, report: Report): Promise<void> {
  const file = path.join(folder, 'originals.json');
  if (!existsSync(file)) rmSync(folder, { recursive: true, force: true });
  const since = performance.now();
  const postgres = await startEmbeddedPostgres(folder);
  requireSpace(folder, size);
  const pool = new Pool({ connectionString: postgres.url, max: 2 });
  try {
    if (!existsSync(file)) {
      const office = await new ChildOffice(folder, undefined).ready();
      const originals = await playOriginals(office, pool).finally(() => office.stop());
      await hireStaff(pool);
      writeFileSync(file, JSON.stringify(originals));
    }
    const rows = await multiplyAll(pool, JSON.parse(readFileSync(file, 'utf8')) as Originals, size);
    await pool.query('vacuum (analyze)');
    await pool.query('checkpoint');
    const { bytes, open } = await measured(pool);
    if (open < size.open) throw new Error(`Expected ${size.open} open instances, but there are ${open}`);
    const seconds = Math.round((performance.now() - since) / 1_000);
    report({ name: 'open-instances', value: open, unit: 'instances', office: size.name });
    report({ name: 'history-rows', value: rows, unit: 'rows', office: size.name, seconds });
    report({ name: 'database', value: Math.round(bytes / 2 ** 20), unit: 'MiB', office: size.name });
  } finally {
    await pool.end();
    await postgres.leave();
  }
}

async function multiplyAll(pool: Pool, { open, finished }: Originals, size: Size): Promise<number> {
  const past = {
    originals: [finished],
    tables: size.tables ?? HISTORY,
    apart: APART.history,
    ago: 2 * DAY,
    firstCopy: 1,
  };
  const perCase = await rowsOf(pool, past);
  const pastCases = Math.ceil(size.history / perCase);
  const rows = await multiply(pool, 'history', { ...past, times: pastCases });
  const times = Math.ceil(size.open / open.length) - 1;
  const waiting: Multiplication = {
    originals: open,
    tables: [...HISTORY, ...STATE],
    times,
    apart: APART.open,
    ago: 0,
    firstCopy: pastCases + 1,
  };
  await multiply(pool, 'open', waiting);
  await pool.query(
    `update nomor_surat n set terakhir = (select coalesce(max(urutan), 0) from surat s
       where s.instansi = n.instansi and s.kode = n.kode and s.tahun = n.tahun)`,
  );
  return rows;
}

async function measured(pool: Pool): Promise<{ bytes: number; open: number }> {
  const { rows } = await pool.query<{ bytes: string; open: string }>(
    `select pg_database_size(current_database()) as bytes,
      (select count(*) from process_instance i where state = 'ACTIVE' and exists
        (select 1 from engine.element_instance e where e.key = i.key)) as open`,
  );
  return { bytes: Number(rows[0]!.bytes), open: Number(rows[0]!.open) };
}

/** @throws Error where the disk would become full */
function requireSpace(folder: string, { history, open }: Size): void {
  const { bavail, bsize } = statfsSync(path.dirname(folder));
  const needed = 2 * ROW * (history + 100 * open);
  if (bavail * bsize < needed)
    throw new Error(`Expected ${Math.ceil(needed / 2 ** 30)} GiB of free disk at '${folder}', but there is less`);
}
