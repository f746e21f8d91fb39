import type { ImportProblem } from '../contract/import.ts';
import { readTable, UnreadableTable } from './csv.ts';
import { type Column, SHEET_NAMES, SHEETS, type Sheet, type SheetName } from './sheets.ts';

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

export interface ReadFile {
  readonly name: string;
  readonly sheet: SheetName | undefined;
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
export function readFile({ name, content }: GivenFile): ReadFile {
  const sheetName = SHEET_NAMES.find((one) => new RegExp(`^(\\d+-)?${one}\\.csv$`, 'i').test(name));
  const nothing = (sheet: SheetName | undefined, problem: ImportProblem): ReadFile => ({
    name,
    sheet,
    count: 0,
    rows: [],
    problems: [problem],
  });
  if (!sheetName) {
    const known = SHEET_NAMES.map((one) => `${one}.csv`).join(', ');
    return nothing(undefined, problemOf({ file: name, line: 1 }, null, 'Nama berkas tidak dikenal.', known));
  }
  try {
    const { header, rows } = readTable(content);
    const wrong = headerProblems(name, SHEETS[sheetName], header);
    if (wrong.length > 0) return { name, sheet: sheetName, count: rows.length, rows: [], problems: wrong };
    const read = rows.map((row) => readRow(name, SHEETS[sheetName], header, row));
    return {
      name,
      sheet: sheetName,
      count: rows.length,
      rows: read.flatMap(({ row, problems }) => (problems.length === 0 ? [row] : [])),
      problems: read.flatMap(({ problems }) => problems),
    };
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    return nothing(
      sheetName,
      problemOf(
        { file: name, line: error.line },
        null,
        error.message,
        'CSV UTF-8 dengan nama kolom pada baris pertama',
      ),
    );
  }
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
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
): { readonly row: Row; readonly problems: readonly ImportProblem[] } {
  const at = { file, line };
  const values: { [column: string]: unknown } = {};
  const problems: ImportProblem[] = [];
  if (cells.length > header.length)
    problems.push(problemOf(at, null, 'Baris ini mempunyai lebih banyak sel daripada kolom.', `${header.length} sel`));
  for (const column of sheet.columns) {
    const text = cells[header.indexOf(column.name)] ?? '';
    const { value, problem } = readCell(column, text);
    values[column.name] = value;
    if (problem) problems.push(problemOf(at, column.name, problem.masalah, problem.diharapkan));
  }
  return { row: { sheet: sheet.name, file, line, values }, problems };
}

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
