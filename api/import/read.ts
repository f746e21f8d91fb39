import type { ImportProblem } from '../contract/import.ts';
import { readTable, type Table, type TableRow, tableOf, UnreadableTable } from './csv.ts';
import { type Column, SHEET_NAMES, SHEETS, type Sheet, type SheetName } from './sheets.ts';
import { readWorkbook, type WorkbookSheet } from './workbook.ts';

/** A file as it was given: its name says what it holds. */
export interface GivenFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A line of a file whose cells are of the right kind. */
export interface Row {
  readonly sheet: SheetName;
  readonly file: string;
  readonly line: number;
  readonly values: { readonly [column: string]: unknown };
}

/** What was read of a file, or of a sheet of a workbook. */
export interface ReadFile {
  readonly name: string;
  /** Lines below the column names. */
  readonly count: number;
  readonly rows: readonly Row[];
  readonly problems: readonly ImportProblem[];
}

/** Text of a row's column; empty where it has none. */
export const textIn = ({ values }: Row, column: string): string => {
  const value = values[column];
  return typeof value === 'string' ? value : '';
};

export const problemOf = (
  { file, line }: Pick<Row, 'file' | 'line'>,
  kolom: string | null,
  masalah: string,
  diharapkan: string,
): ImportProblem => ({ berkas: file, baris: line, kolom, masalah, diharapkan });

/** Reads one file: what cannot be read, and every cell of a wrong kind, is a problem with its line and column. */
export async function readFile({ name, content }: GivenFile): Promise<readonly ReadFile[]> {
  const sheet = sheetNamed(name.replace(/\.(csv|xlsx)$/i, ''));
  try {
    if (/\.xlsx$/i.test(name)) return sheetsOf(name, sheet, await readWorkbook(content));
    if (sheet && /\.csv$/i.test(name)) return [readSheet(name, sheet, readTable(content))];
    const known = SHEET_NAMES.map((one) => `${one}.csv`).join(', ');
    return [
      nothing(name, problemOf({ file: name, line: 1 }, null, 'Nama berkas tidak dikenal.', `${known}, atau .xlsx`)),
    ];
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    return [nothing(name, problemOf({ file: name, line: error.line }, null, error.message, TABLE))];
  }
}

const TABLE = 'CSV UTF-8 atau buku kerja .xlsx dengan nama kolom pada baris pertama';

/** What a file or sheet of this name holds; a number before it gives an order to whoever reads the folder. */
const sheetNamed = (name: string): SheetName | undefined =>
  SHEET_NAMES.find((one) => new RegExp(`^(\\d+-)?${one}$`, 'i').test(name));

const nothing = (name: string, problem: ImportProblem): ReadFile => ({ name, count: 0, rows: [], problems: [problem] });

/** Sheets say by their names what they hold; the only sheet of a workbook may leave that to the name of the file. */
function sheetsOf(file: string, ofFile: SheetName | undefined, all: readonly WorkbookSheet[]): ReadFile[] {
  const sheets = all.filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) throw new UnreadableTable(1, 'Berkas kosong. Baris pertama harus memuat nama kolom.');
  return sheets.map(({ name, rows }) => {
    const place = `${file}, lembar ${name}`;
    const sheet = sheetNamed(name) ?? (sheets.length === 1 ? ofFile : undefined);
    if (sheet) return readSheet(place, sheet, tableOf(rows));
    const known = `${SHEET_NAMES.join(', ')}; atau lembar itu dihapus`;
    return nothing(place, problemOf({ file: place, line: 1 }, null, 'Nama lembar tidak dikenal.', known));
  });
}

function readSheet(name: string, sheet: SheetName, { header, rows }: Table): ReadFile {
  const wrong = headerProblems(name, SHEETS[sheet], header);
  if (wrong.length > 0) return { name, count: rows.length, rows: [], problems: wrong };
  const read = rows.map((row) => readRow(name, SHEETS[sheet], header, row));
  return {
    name,
    count: rows.length,
    rows: read.flatMap(({ row, problems }) => (problems.length === 0 ? [row] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function headerProblems(file: string, { columns }: Sheet, header: readonly string[]): ImportProblem[] {
  const at = { file, line: 1 };
  const names = columns.map(({ name }) => name);
  const known = names.join(', ');
  return [
    ...columns
      .filter(({ name, isRequired }) => isRequired && !header.includes(name))
      .map(({ name }) => problemOf(at, name, `Kolom '${name}' tidak ada.`, known)),
    ...header
      .filter((name) => !names.includes(name))
      .map((name) => problemOf(at, name, `Kolom '${name}' tidak dikenal.`, known)),
    ...header
      .filter((name, index) => header.indexOf(name) < index)
      .map((name) => problemOf(at, name, `Kolom '${name}' ada dua kali.`, 'setiap kolom satu kali')),
  ];
}

function readRow(
  file: string,
  sheet: Sheet,
  header: readonly string[],
  { line, cells, numbers = [] }: TableRow,
): { readonly row: Row; readonly problems: readonly ImportProblem[] } {
  const at = { file, line };
  const values: { [column: string]: unknown } = {};
  const problems: ImportProblem[] = [];
  if (cells.length > header.length)
    problems.push(problemOf(at, null, 'Baris ini mempunyai lebih banyak sel daripada kolom.', `${header.length} sel`));
  for (const column of sheet.columns) {
    const place = header.indexOf(column.name);
    const { value, problem } =
      column.isDigits && numbers.includes(place)
        ? { value: null, problem: NUMBER }
        : readCell(column, cells[place] ?? '');
    values[column.name] = value;
    if (problem) problems.push(problemOf(at, column.name, problem.masalah, problem.diharapkan));
  }
  return { row: { sheet: sheet.name, file, line, values }, problems };
}

const NUMBER = {
  masalah: 'Sel ini tersimpan sebagai angka, sehingga digit setelah yang kelima belas hilang.',
  diharapkan: 'sel berformat Teks: ubah format sel, lalu ketik ulang isinya',
};

function readCell({ isRequired, parse }: Column, text: string) {
  if (text === '')
    return { value: null, problem: isRequired ? { masalah: 'Sel kosong.', diharapkan: 'sel yang terisi' } : undefined };
  const cell = parse(text);
  if ('value' in cell) return { value: cell.value, problem: undefined };
  return {
    value: null,
    problem: { masalah: `'${text.slice(0, 80)}' tidak dapat diterima.`, diharapkan: cell.expected },
  };
}
