import type { PoolClient } from 'pg';
import type { ImportProblem, ImportReport } from '../contract/import.ts';
import { objectionsAmong } from './check.ts';
import { readKnown } from './known.ts';
import { type GivenFile, type ReadFile, readFile } from './read.ts';
import { storeRows } from './store.ts';

/** What is done with rows: only looked at; stored if every one is right; or those that are right stored, and no others. */
export const MODES = ['periksa', 'semua', 'yang-benar'] as const;
export type Mode = (typeof MODES)[number];

const MAX_PROBLEMS = 1_000;

/** Runs work in one transaction: all of it is stored, or nothing. */
type InOneTransaction = (work: (client: PoolClient) => Promise<ImportReport>) => Promise<ImportReport>;

/**
 * Imports an organisation from files of units, posts, people and who holds what. The same files may be imported again: rows
 * are known by id or NIP. Everything is stored together, or nothing is.
 */
export async function importOrganisation(
  inOne: InOneTransaction,
  files: readonly GivenFile[],
  mode: Mode,
): Promise<ImportReport> {
  const read: ReadFile[] = [];
  // One after the other: each workbook may take its share of memory.
  for (const file of files) read.push(...(await readFile(file)));
  return inOne(async (client) => {
    // One at a time: what is looked at must still be so when it is stored.
    await client.query("select pg_advisory_xact_lock(hashtextextended('import', 0))");
    const rows = read.flatMap((file) => file.rows);
    const known = await readKnown(client, rows);
    const objections = objectionsAmong(rows, known);
    const wrong = new Set(objections.map(({ row }) => row));
    const right = rows.filter((row) => !wrong.has(row));
    const problems = [...read.flatMap((file) => file.problems), ...objections.map(({ problem }) => problem)];
    const isStored = mode === 'yang-benar' || (mode === 'semua' && problems.length === 0);
    return {
      berkas: read.map(({ name, count, rows: ofFile }) => ({
        nama: name,
        baris: count,
        benar: ofFile.filter((row) => !wrong.has(row)).length,
      })),
      masalah: problems.toSorted(byPlace).slice(0, MAX_PROBLEMS),
      jumlahMasalah: problems.length,
      disimpan: isStored && right.length > 0 ? await storeRows(client, right, known) : null,
    };
  });
}

const byPlace = (one: ImportProblem, other: ImportProblem): number =>
  one.berkas.localeCompare(other.berkas) || one.baris - other.baris;
