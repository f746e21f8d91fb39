/** A spreadsheet would take such a text for a formula; an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as spreadsheets of Indonesian offices open it: UTF-8 with a mark at its head, semicolons, decimal commas.
 * @param rows of cells; the first are the headings
 */
export const toCsv = (rows: readonly CsvRow[]): string => `${MARK}${lines(rows)}`;

/** The same, as it comes. @param pages some rows at a time */
export async function* csvStream(headings: CsvRow, pages: AsyncIterable<readonly CsvRow[]>): AsyncGenerator<string> {
  yield toCsv([headings]);
  for await (const rows of pages) yield lines(rows);
}

export type CsvRow = readonly CsvCell[];
type CsvCell = string | number | null;

const MARK = '\uFEFF';
const lines = (rows: readonly CsvRow[]): string => rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
