import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { ApiError } from '../../api-client.ts';
import { Field } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { InlineProblem } from '../../components/states.tsx';
import { useText } from '../../text.ts';
import { emptyGroup, factsOf, type Group, groupOf, keyTwice } from './draft.ts';
import { FactFields } from './fact-field.tsx';
import type { Fields } from './shape.ts';

type FieldOf = (rule: string, path: string) => string;

interface FactFormProps {
  readonly fields: Fields;
  /** Under which field something wrong with a fact of a rule shows; absent: under its own. */
  readonly fieldOf?: FieldOf;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onChange: () => void;
  readonly onSubmit: (facts: { readonly [name: string]: unknown }, tanggal: string) => void;
}

/** The facts of rules as a form, with the day on which they must be law. */
export function FactForm({ fields, fieldOf = ownField, error, isBusy, onChange, onSubmit }: FactFormProps) {
  const { rules: words } = useText();
  const [draft, setDraft] = useState<Group>(() => emptyGroup(fields));
  const [tanggal, setTanggal] = useState('');
  const [twice, setTwice] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const errors = useMemo(() => errorsOf(error, fieldOf), [error, fieldOf]);
  useEffect(() => {
    if (errors.size > 0)
      form.current
        ?.querySelector<HTMLElement>(
          'input[aria-invalid="true"], select[aria-invalid="true"], [aria-invalid="true"] input',
        )
        ?.focus();
  }, [errors]);
  const change = (next: Group) => {
    setDraft(next);
    setTwice(undefined);
    onChange();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const key = keyTwice(fields, draft);
    setTwice(key);
    if (key === undefined) onSubmit(factsOf(fields, draft), tanggal);
  };
  return (
    <form ref={form} className="stack" onSubmit={submit} noValidate>
      <h2>{words.facts}</h2>
      <FactFields fields={fields} path="" value={draft} onChange={(next) => change(groupOf(next))} errors={errors} />
      <Field label={words.date} hint={words.dateHint} error={errors.get('tanggal')}>
        <input
          type="date"
          value={tanggal}
          onChange={({ target }) => {
            setTanggal(target.value);
            onChange();
          }}
        />
      </Field>
      {twice !== undefined && (
        <p className="inline-problem" role="alert">
          <Icon name="alert" />
          <span>{words.twice(twice)}</span>
        </p>
      )}
      <InlineProblem error={error} />
      <p className="actions">
        <button type="submit" className="button primary" disabled={isBusy}>
          {words.evaluate}
        </button>
        <button type="button" className="button quiet" onClick={() => change(emptyGroup(fields))}>
          {words.clear}
        </button>
      </p>
    </form>
  );
}

/** Beside its field, a message need not name it. */
function besideField(message: string): string {
  const said = message.replace(/^Isian '[^']*' /, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const ownField: FieldOf = (_rule, path) => path;

const errorsOf = (error: unknown, fieldOf: FieldOf): ReadonlyMap<string, string> =>
  new Map(
    (error instanceof ApiError ? (error.problem.violations ?? []) : []).flatMap(({ field, message, rule = '' }) =>
      field === undefined ? [] : [[fieldOf(rule, field), besideField(message)] as const],
    ),
  );
