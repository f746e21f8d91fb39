/** Runs in a thread of its own, which is ended where it takes too long or too much: reads one workbook. */
import { parentPort, workerData } from 'node:worker_threads';
import { strFromU8, strToU8, zipSync } from 'fflate';
import readWorkbook, { type Sheet } from 'read-excel-file/universal';
import { broken, unpack } from './archive.ts';
import { checked, MAX_ROWS, UnreadableTable } from './csv.ts';
import type { WorkbookAnswer, WorkbookSheet } from './workbook.ts';

/** Widest table there is has a dozen columns. */
const MAX_COLUMNS = 100;

/** A number as the file writes it: of more than fifteen digits, nothing else would be left. */
interface WrittenNumber {
  readonly written: string;
}

// The reader takes a formula that failed, or was never computed, for an empty cell. It is to be seen as what it is.
const FAILED = /(<(?:\w+:)?c\b[^>]*?\st=)(["'])e\2/g;
const NOT_COMPUTED =
  /<((?:\w+:)?c)\b([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>\s*)?<\/\1>/g;

function withFailures(sheet: Uint8Array): Uint8Array {
  const text = strFromU8(sheet).replace(FAILED, '$1$2str$2');
  return strToU8(
    text.replace(NOT_COMPUTED, (_cell, name: string, attributes: string) => {
      const v = name.replace(/c$/, 'v');
      return `<${name}${attributes.replace(/\st=(["']).*?\1/, '')} t="str"><${v}>#RUMUS!</${v}></${name}>`;
    }),
  );
}

async function read(content: Uint8Array): Promise<WorkbookSheet[]> {
  const parts = Object.entries(unpack(content)).map(
    ([name, part]) => [name, /^xl\/worksheets\/[^/]*\.xml$/i.test(name) ? withFailures(part) : part] as const,
  );
  const plain = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await sheetsOf(new Blob([plain as Uint8Array<ArrayBuffer>]));
  return sheets.map(({ sheet, data }) => ({ name: sheet.trim(), rows: rowsOf(sheet, data) }));
}

async function sheetsOf(workbook: Blob): Promise<Sheet<WrittenNumber>[]> {
  try {
    return await readWorkbook<WrittenNumber>(workbook, { parseNumber: (written) => ({ written }) });
  } catch {
    // The reader throws errors of many kinds, none of them for an official's eyes: the file is not what it should be.
    throw broken();
  }
}

function rowsOf(sheet: string, data: readonly (readonly unknown[])[]): WorkbookSheet['rows'] {
  const rows = data.flatMap((cells, index) => {
    const last = cells.findLastIndex((cell) => cell !== null);
    return last < 0 ? [] : [{ line: index + 1, given: cells.slice(0, last + 1) }];
  });
  if (rows.length > MAX_ROWS + 1)
    throw new UnreadableTable(
      MAX_ROWS + 2,
      `Lembar '${sheet}' lebih dari ${MAX_ROWS} baris. Bagi menjadi beberapa berkas.`,
    );
  return rows.map(({ line, given }) => {
    if (given.length > MAX_COLUMNS)
      throw new UnreadableTable(line, `Lembar '${sheet}' lebih dari ${MAX_COLUMNS} kolom. Hapus isi di luar tabel.`);
    return {
      line,
      cells: given.map((cell) => checked(line, textOf(cell))),
      numbers: given.flatMap((cell, index) => (isNumber(cell) ? [index] : [])),
    };
  });
}

const isNumber = (cell: unknown): cell is WrittenNumber =>
  typeof cell === 'object' && cell !== null && 'written' in cell;

/** A cell as a CSV file would have it; a day is a date only where it has no time of day. */
function textOf(cell: unknown): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '#NUM!' : cell.toISOString().replace('T00:00:00.000Z', '');
  return isNumber(cell) ? cell.written : String(cell);
}

async function answer(content: Uint8Array): Promise<WorkbookAnswer> {
  try {
    return { sheets: await read(content) };
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    return { refusal: error.message, line: error.line };
  }
}

void answer(workerData as Uint8Array).then((answered) => parentPort!.postMessage(answered));
