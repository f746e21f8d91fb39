import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { made } from '../audit/entry.ts';
import { readConfig } from '../config.ts';
import type { ImportReport } from '../contract/import.ts';
import { openOfficeDatabase } from '../database/open.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { inTransaction } from '../database/transaction.ts';
import { importOrganisation, type Mode } from '../import/index.ts';
import { openLog, typedEntry } from './recorded.ts';
import { UsageError } from './usage.ts';

const USAGE = `Usage: npm run lincah -- import <folder or file>… [--check | --correct-only]
  --check         looks at the files and stores nothing
  --correct-only  stores the lines that are right, and leaves out the others`;

const IMPORT = { operationType: 'CREATE', entityType: 'IMPORT' };

/** Imports CSV files and workbooks of an organisation into the database of the environment; @throws UsageError with the report where something is wrong */
export async function importFiles(args: readonly string[], env = process.env, print = printLine): Promise<void> {
  const options = { check: { type: 'boolean' }, 'correct-only': { type: 'boolean' } } as const;
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  if (positionals.length === 0 || (values.check && values['correct-only'])) throw new UsageError(USAGE);
  const files = positionals.flatMap(filesIn);
  const mode: Mode = values.check ? 'periksa' : values['correct-only'] ? 'yang-benar' : 'semua';
  const config = readConfig(env);
  const { database, close } = await openOfficeDatabase(config);
  try {
    await prepareDatabase(database.source);
    const given = files.map((file) => ({ name: path.basename(file), content: readFileSync(file) }));
    const log = await openLog(database, config);
    const report = await importOrganisation(
      (work) =>
        inTransaction(database.pool, async (client) => {
          const found = await work(client);
          const changes = made({ mode, ...found.disimpan });
          if (found.disimpan) await log.append(client, [typedEntry({ ...IMPORT, changes })]);
          return found;
        }),
      given,
      mode,
    );
    for (const line of linesOf(report)) print(line);
    if (report.jumlahMasalah > 0 && mode !== 'yang-benar')
      throw new UsageError(mode === 'periksa' ? 'Ada masalah; lihat di atas.' : 'Tidak ada yang disimpan.');
  } finally {
    await close();
  }
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) throw new UsageError(`There is no file or folder '${place}'.\n${USAGE}`);
  if (!statSync(place).isDirectory()) return [place];
  const files = readdirSync(place).filter((name) => /\.(csv|xlsx)$/i.test(name));
  if (files.length === 0) throw new UsageError(`There is no CSV or .xlsx file in '${place}'.\n${USAGE}`);
  return files.sort().map((name) => path.join(place, name));
}

function linesOf({ berkas, masalah, jumlahMasalah, disimpan }: ImportReport): string[] {
  return [
    ...masalah.map(
      (one) =>
        `${one.berkas} baris ${one.baris}${one.kolom === null ? '' : ` kolom ${one.kolom}`}: ${one.masalah} Diharapkan: ${one.diharapkan}.`,
    ),
    ...(jumlahMasalah > masalah.length ? [`… dan ${jumlahMasalah - masalah.length} masalah lain.`] : []),
    ...berkas.map(({ nama, baris, benar }) => `${nama}: ${benar} dari ${baris} baris benar`),
    ...(disimpan ? [`Disimpan: ${disimpan.baru} baru, ${disimpan.diubah} diubah, ${disimpan.tetap} tetap`] : []),
  ];
}

const printLine = (line: string): void => void process.stdout.write(`${line}\n`);
