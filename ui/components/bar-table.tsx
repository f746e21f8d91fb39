import type { ReactNode } from 'react';

export interface BarColumn<T> {
  readonly label: string;
  readonly cell: (row: T) => ReactNode;
  /** Absent: it is words. */
  readonly isNumber?: true;
  /** Drawn as a bar behind the number, too; the longest of the column fills it. */
  readonly bar?: (row: T) => number;
}

interface BarTableProps<T> {
  readonly label: string;
  readonly columns: readonly BarColumn<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
}

/** A table that is a chart as well: what a bar shows stands beside it as a number. Its first column names the row. */
export function BarTable<T>({ label, columns, rows, keyOf }: BarTableProps<T>) {
  const longest = columns.map(({ bar }) => (bar ? Math.max(0, ...rows.map(bar)) : 0));
  return (
    // Scrolled with the keyboard too where its columns need more room than there is.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="bar-table" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" data-number={column.isNumber}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, index) => (
                <Cell key={column.label} column={column} row={row} isName={index === 0} longest={longest[index]!} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps<T> {
  readonly column: BarColumn<T>;
  readonly row: T;
  readonly isName: boolean;
  readonly longest: number;
}

function Cell<T>({ column: { cell, bar, isNumber }, row, isName, longest }: CellProps<T>) {
  const content = (
    <>
      {cell(row)}
      {bar && longest > 0 && <Bar share={bar(row) / longest} />}
    </>
  );
  return isName ? <th scope="row">{content}</th> : <td data-number={isNumber}>{content}</td>;
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="6" rx="1" className="bar-ground" />
      <rect width={100 * share} height="6" rx="1" />
    </svg>
  );
}
