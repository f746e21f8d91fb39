import { Fragment, useId, useState } from 'react';
import type { CreditBook, CreditFigure } from '../../../api/contract/credit-books.ts';
import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';
import { Explanation } from './explanation.tsx';

/** A figure under its heading; `null`: there is none. */
export interface Cell {
  readonly label: string;
  readonly figure: CreditFigure | null;
  readonly note?: string | undefined;
}

export interface FigureRow {
  readonly key: string;
  /** What the row is about: '2022'. */
  readonly name: string;
  readonly cells: readonly Cell[];
}

interface FigureTableProps {
  readonly book: CreditBook;
  readonly title: string;
  readonly head: string;
  readonly rows: readonly FigureRow[];
}

/** Figures in rows, each of which can be asked what it follows from. */
export function FigureTable({ book, title, head, rows }: FigureTableProps) {
  const [open, setOpen] = useState<string>();
  const heading = useId();
  const first = rows[0];
  if (!first) return null;
  return (
    <section className="stack">
      <h2 id={heading}>{title}</h2>
      <div className="credit-table card">
        <table aria-labelledby={heading}>
          <thead>
            <tr>
              {[head, ...first.cells.map(({ label }) => label)].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} book={book} row={row} open={open} onOpen={setOpen} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly book: CreditBook;
  readonly row: FigureRow;
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

function Row({ book, row: { key, name, cells }, open, onOpen }: RowProps) {
  const { creditBook: words } = useText();
  const { number } = useFormat();
  const idOf = (label: string): string => `${key} ${label}`;
  const shown = cells.find(({ label, figure }) => figure && idOf(label) === open);
  return (
    <Fragment>
      <tr>
        <th scope="row">{name}</th>
        {cells.map(({ label, figure, note }) => (
          <td key={label} data-label={label}>
            {figure === null ? (
              '–'
            ) : (
              <button
                type="button"
                className="link-button"
                aria-expanded={idOf(label) === open}
                aria-label={words.explain(label, name, number(figure.nilai))}
                onClick={() => onOpen(idOf(label) === open ? undefined : idOf(label))}
              >
                {number(figure.nilai)}
              </button>
            )}
            {note !== undefined && <small className="subtle">{note}</small>}
          </td>
        ))}
      </tr>
      {shown?.figure && (
        <tr className="credit-explained">
          <td colSpan={cells.length + 1}>
            <Explanation book={book} title={words.explained(shown.label, name)} figure={shown.figure} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}
