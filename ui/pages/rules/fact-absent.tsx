import { useId } from 'react';
import { Field } from '../../components/field.tsx';
import { useText } from '../../text.ts';
import type { FactProps } from './fact-field.tsx';
import { NumberInput, TextInput } from './fact-inputs.tsx';

/** A text, number or date, and a box to say that there is none, where that is an answer. */
export function OrAbsent(props: FactProps) {
  const { shape, path, value, errors, onChange } = props;
  const { rules: words } = useText();
  const isAbsent = value === null;
  const Input = shape.kind === 'number' ? NumberInput : TextInput;
  return (
    <div className="fact" lang="id">
      <Field label={shape.label} error={errors.get(path)} {...(shape.isOptional && { hint: words.optional })}>
        <Input {...props} isDisabled={isAbsent} />
      </Field>
      {shape.isNullable && (
        <Absent isAbsent={isAbsent} onChange={(absent) => onChange(absent ? null : undefined)} label={shape.label} />
      )}
    </div>
  );
}

interface AbsentProps {
  readonly isAbsent: boolean;
  readonly onChange: (isAbsent: boolean) => void;
  readonly label: string;
}

/** Says that there is none, or that nobody knows. */
export function Absent({ isAbsent, onChange, label }: AbsentProps) {
  const { rules: words } = useText();
  const id = useId();
  return (
    <label className="fact-option" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={isAbsent}
        onChange={({ target }) => onChange(target.checked)}
        aria-label={`${label}: ${words.absent}`}
      />
      {words.absent}
    </label>
  );
}
