import { cloneElement, type ReactElement, useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** The input itself. */
  readonly children: ReactElement<{ id?: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean }>;
}

/** An input with its label, and what helps to fill it in or is wrong with it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  const input = cloneElement(children, {
    id,
    'aria-invalid': error !== undefined,
    ...(note !== undefined && { 'aria-describedby': `${id}-note` }),
  });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {input}
      {note !== undefined && (
        <small id={`${id}-note`} className={error === undefined ? 'subtle' : 'field-error'}>
          {note}
        </small>
      )}
    </div>
  );
}
