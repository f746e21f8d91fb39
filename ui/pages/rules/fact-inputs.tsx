import { type ReactNode, useId } from 'react';
import { Field } from '../../components/field.tsx';
import { useText } from '../../text.ts';
import { type Draft, wordsOf } from './draft.ts';
import type { FactProps } from './fact-field.tsx';
import { optionText, type Shape } from './shape.ts';

type Of<K extends Shape['kind']> = FactProps<Extract<Shape, { kind: K }>>;

/** What the label around an input gives it. */
interface Labelled {
  readonly id?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
  readonly isDisabled: boolean;
}

export function TextInput({ shape, path, value, onChange, errors, isDisabled, ...labelled }: FactProps & Labelled) {
  const list = useId();
  const known = shape.kind === 'text' ? shape.known : [];
  return (
    <>
      <input
        {...labelled}
        type={shape.kind === 'date' ? 'date' : 'text'}
        disabled={isDisabled}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => onChange(target.value)}
        {...(known.length > 0 && { list })}
      />
      {known.length > 0 && (
        <datalist id={list}>
          {known.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}

export function NumberInput({ shape, path, value, onChange, errors, isDisabled, ...labelled }: FactProps & Labelled) {
  const { isInteger = false, least = undefined } = shape.kind === 'number' ? shape : {};
  return (
    <input
      {...labelled}
      type="number"
      step={isInteger ? 1 : 'any'}
      min={least}
      disabled={isDisabled}
      value={typeof value === 'number' ? value : ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.valueAsNumber)}
    />
  );
}

const UNKNOWN = ' ';

export function Choice({ shape, path, value, onChange, errors }: Of<'choice'>) {
  const { rules: words } = useText();
  const chosen = value === null ? UNKNOWN : typeof value === 'string' ? value : '';
  const choose = (option: string): Draft => (option === UNKNOWN ? null : option === '' ? undefined : option);
  return (
    <div className="fact" lang="id">
      <Field label={shape.label} error={errors.get(path)} {...(shape.isOptional && { hint: words.optional })}>
        <select value={chosen} onChange={({ target }) => onChange(choose(target.value))}>
          <option value="">{words.choose}</option>
          {shape.options.map((option) => (
            <option key={option} value={option}>
              {optionText(option)}
            </option>
          ))}
          {shape.isNullable && <option value={UNKNOWN}>{words.unknown}</option>}
        </select>
      </Field>
    </div>
  );
}

export function YesNo({ shape, path, value, onChange, errors }: Of<'yesNo'>) {
  const { rules: words } = useText();
  const name = useId();
  const options: (readonly [boolean | null, string])[] = [
    [true, words.yes],
    [false, words.no],
    ...(shape.isNullable ? [[null, words.unknown] as const] : []),
  ];
  return (
    <Options label={shape.label} error={errors.get(path)}>
      {options.map(([option, label]) => (
        <label key={label} className="fact-option">
          <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
          {label}
        </label>
      ))}
    </Options>
  );
}

export function Several({ shape, path, value, onChange, errors }: Of<'several'>) {
  const chosen = wordsOf(value);
  const turn = (option: string, isOn: boolean) =>
    onChange(shape.options.filter((one) => (one === option ? isOn : chosen.includes(one))));
  return (
    <Options label={shape.label} error={errors.get(path)}>
      {shape.options.map((option) => (
        <label key={option} className="fact-option">
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={({ target }) => turn(option, target.checked)}
          />
          {optionText(option)}
        </label>
      ))}
    </Options>
  );
}

interface OptionsProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

function Options({ label, error, children }: OptionsProps) {
  return (
    <fieldset className="fact fact-options" aria-invalid={error !== undefined} lang="id">
      <legend>{label}</legend>
      <div>{children}</div>
      {error !== undefined && <small className="field-error">{error}</small>}
    </fieldset>
  );
}
