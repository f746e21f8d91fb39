import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'pg';
import type { CreditBook } from '../../api/contract/credit-books.ts';
import { startEmbeddedPostgres } from '../../api/database/embedded-postgres.ts';
import { inTransaction } from '../../api/database/transaction.ts';
import { importOrganisation } from '../../api/import/index.ts';
import type { GivenFile } from '../../api/import/read.ts';
import { ChildOffice } from '../../api/testing/child-office.ts';
import { withDataFolder } from '../data-folder.ts';
import { type CpuTime, cpuTime } from '../engine/cpu-time.ts';
import { reportEnvironment } from '../environment.ts';
import type { Report } from '../main.ts';
import { Stopwatch } from '../office/stopwatch.ts';
import { randomFrom } from '../statistics.ts';
import { careerRows, entryRows, filesOf, idOf, staffRows } from './files.ts';
import { AS_OF, ENTRIES_A_PERSON, PEOPLE, shuffled } from './person.ts';

const REQUESTS = Number(process.env['BENCH_REQUESTS'] ?? 400);
const WARM_UP = Number(process.env['BENCH_WARM_UP'] ?? 40);
/** Whose entries are imported into a second office, in another order. */
const AGAIN = Math.min(24, PEOPLE);
/** People whose entries are imported at once. */
const AT_ONCE = 16;
/** The post that keeps the personnel files of the demo's agency: it may see every book. */
const READER = 'karo-umum';

type Figures = Pick<CreditBook, 'tahun' | 'pangkat' | 'jenjang' | 'entri'>;

/**
 * How long a credit book takes over HTTP in an office with many of them, and that a second office which imports the
 * same entries in another order shows the same figures.
 */
export async function benchCreditBooks(report: Report): Promise<void> {
  reportEnvironment(report, { database: 'embedded PostgreSQL' });
  const random = randomFrom(1);
  const people = Array.from({ length: PEOPLE }, (_, person) => person);
  const some = shuffled(people, random).slice(0, AGAIN);
  const first = await inOffice(async (office, store) => {
    report(await fill(people, store));
    await measure(office, random, report);
    return figuresOf(office, some);
  });
  const second = await inOffice(async (office, store) => {
    await store(filesOf(staffRows(some)));
    await store(filesOf(entryRows(some), (rows) => shuffled(rows, random)));
    await store(filesOf(careerRows(some), (rows) => shuffled(rows, random)));
    return figuresOf(office, some);
  });
  const differing = some.filter((_, index) => !isDeepStrictEqual(first[index], second[index]));
  if (differing.length > 0)
    throw new Error(`Expected the same figures in any order of entries, but not so of ${differing.map(idOf)}`);
  report({ name: 'same-figures-in-another-order', value: some.length, unit: 'books' });
}

type Store = (files: readonly GivenFile[]) => Promise<number>;

/** Starts a fresh office, and imports into its database. */
async function inOffice<T>(work: (office: ChildOffice, store: Store) => Promise<T>): Promise<T> {
  let result: T | undefined;
  await withDataFolder(async (folder) => {
    const office = await new ChildOffice(folder, undefined).ready();
    const postgres = await startEmbeddedPostgres(folder);
    const pool = new Pool({ connectionString: postgres.url, max: 1 });
    try {
      result = await work(office, (files) => imported(pool, files));
    } finally {
      // The office last: it would stop the server that is left here.
      await pool.end();
      await postgres.leave();
      await office.stop();
    }
  });
  return result!;
}

/** @returns how many rows were stored */
async function imported(pool: Pool, files: readonly GivenFile[]): Promise<number> {
  const { disimpan, masalah } = await importOrganisation((work) => inTransaction(pool, work), files, 'semua');
  if (!disimpan) throw new Error(`Expected the import to be stored, but got ${JSON.stringify(masalah[0])}`);
  return disimpan.baru;
}

async function fill(people: readonly number[], store: Store): Promise<Parameters<Report>[0]> {
  const since = performance.now();
  await store(filesOf(staffRows(people)));
  await store(filesOf(careerRows(people)));
  let entries = 0;
  for (let from = 0; from < people.length; from += AT_ONCE)
    entries += await store(filesOf(entryRows(people.slice(from, from + AT_ONCE))));
  const value = Math.round((performance.now() - since) / 1_000);
  return { name: 'import', value, unit: 's', people: people.length, entries };
}

/** Random books, one after the other. */
async function measure(office: ChildOffice, random: () => number, report: Report): Promise<void> {
  const anybody = (): number => Math.floor(random() * PEOPLE);
  for (let n = 0; n < WARM_UP; n += 1) await bookOver(office, anybody());
  const watch = new Stopwatch();
  const before = cpuTime();
  for (let n = 0; n < REQUESTS; n += 1) {
    const person = anybody();
    const { entri } = await watch.time('book', () => bookOver(office, person));
    if (entri.length !== ENTRIES_A_PERSON)
      throw new Error(`Expected ${ENTRIES_A_PERSON} entries in the book of ${idOf(person)}, but got ${entri.length}`);
  }
  watch.report(report, { people: PEOPLE, entriesOfEach: ENTRIES_A_PERSON });
  reportCpu(before, cpuTime(), report);
}

/** What a book costs the office whoever else uses the machine; some systems do not tell. */
function reportCpu(before: CpuTime | undefined, after: CpuTime | undefined, report: Report): void {
  if (!before || !after) return;
  const value = Math.round((10 * (after.engine - before.engine)) / REQUESTS) / 10;
  report({ name: 'cpu-of-a-book', value, unit: 'ms' });
}

const bookOver = (office: ChildOffice, person: number): Promise<CreditBook> =>
  office.must<CreditBook>(READER, 'GET', `/api/credit-books/${idOf(person)}?tanggal=${AS_OF}`);

async function figuresOf(office: ChildOffice, people: readonly number[]): Promise<Figures[]> {
  const found: Figures[] = [];
  for (const person of people) {
    const { tahun, pangkat, jenjang, entri } = await bookOver(office, person);
    found.push({ tahun, pangkat, jenjang, entri });
  }
  return found;
}
