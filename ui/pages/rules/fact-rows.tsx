import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useText } from '../../text.ts';
import { type Row, rowsOf } from './draft.ts';
import type { FactProps } from './fact-field.tsx';

interface RowListProps extends Pick<FactProps, 'shape' | 'value' | 'onChange'> {
  readonly error: string | undefined;
  readonly fresh: () => Row;
  readonly show: (row: Row, index: number, change: (row: Row) => void) => ReactNode;
}

/** Rows that can be added and taken away. */
export function RowList({ shape, value, onChange, error, fresh, show }: RowListProps) {
  const { rules: words } = useText();
  const rows = rowsOf(value);
  const change = (changed: Row) => onChange(rows.map((row) => (row.id === changed.id ? changed : row)));
  return (
    <fieldset className="fact-group" aria-invalid={error !== undefined} lang="id">
      <legend>{shape.label}</legend>
      {rows.length === 0 && <p className="subtle">{words.noRows}</p>}
      {rows.map((row, index) => (
        <fieldset key={row.id} className="fact-row">
          <legend className="visually-hidden">{words.row(index + 1)}</legend>
          {show(row, index, change)}
          <button
            type="button"
            className="icon-button small"
            aria-label={words.removeRow(shape.label, index + 1)}
            title={words.removeRow(shape.label, index + 1)}
            onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
          >
            <Icon name="close" />
          </button>
        </fieldset>
      ))}
      {error !== undefined && <small className="field-error">{error}</small>}
      <button
        type="button"
        className="button small"
        aria-label={`${words.addRow}: ${shape.label}`}
        onClick={() => onChange([...rows, fresh()])}
      >
        <Icon name="plus" />
        {words.addRow}
      </button>
    </fieldset>
  );
}
