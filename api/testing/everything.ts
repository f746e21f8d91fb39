import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestOffice } from './office.ts';

/** A place where something may stand, and all that stands there. */
export interface Place {
  readonly name: string;
  readonly text: string;
}

const PDF = Buffer.from('%PDF-');
/** Whether the text of a PDF can be read: its streams are compressed. */
export const readsPdf = spawnSync('pdftotext', ['-v']).error === undefined;

/** Bytes as they stand, and what a PDF shows. */
export function textsOf(name: string, bytes: Buffer): Place[] {
  const places = [{ name, text: bytes.toString('latin1') }];
  if (!readsPdf || !bytes.subarray(0, PDF.length).equals(PDF)) return places;
  const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: bytes, maxBuffer: 50_000_000 });
  return [...places, { name: `${name} as text`, text: stdout.toString() }];
}

/** Every value of every row of every table, the engine's and the sealed ones included. */
export async function* rowsOf(office: TestOffice): AsyncGenerator<Place> {
  const tables = (await office.rows(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  )) as { name: string }[];
  for (const { name } of tables) {
    const rows = await office.rows(`select * from ${name}`);
    const values = rows.flatMap((row) => Object.values(row) as unknown[]);
    yield {
      name: `table ${name}`,
      text: values
        .filter((value) => !Buffer.isBuffer(value))
        .map(said)
        .join('\n'),
    };
    for (const value of values) if (Buffer.isBuffer(value)) yield* textsOf(`bytes of table ${name}`, value);
  }
}

const said = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** The files of a folder, if there is one. */
export function* filesIn(folder: string): Generator<Place> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const file = path.join(entry.parentPath, entry.name);
      yield* textsOf(`file ${path.relative(folder, file)}`, readFileSync(file));
    }
}
