/** A spreadsheet would take such a text for a formula; an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as spreadsheets of Indonesian offices open it: UTF-8 with a mark at its head, semicolons, decimal commas.
 * @param rows of cells; the first are the headings
 */
export const toCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
