import type { UseMutationResult } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Field } from '../../components/field.tsx';
import { InlineProblem, violationOf } from '../../components/states.tsx';

interface OneFieldProps {
  /** Name of the field, as the API calls it, too. */
  readonly kind: 'password' | 'code';
  readonly label: string;
  readonly hint?: string;
  readonly action: string;
  readonly mutation: UseMutationResult<unknown, Error, string>;
  readonly isPrimary?: boolean;
}

/** Something that is done by whoever knows a password or a code. */
export function OneField({ kind, label, hint, action, mutation, isPrimary = false }: OneFieldProps) {
  const { mutate, isPending, error } = mutation;
  const wrong = violationOf(error, kind);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    mutate(String(new FormData(form).get(kind)), { onSuccess: () => form.reset() });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={label} {...(hint !== undefined && { hint })} error={wrong}>
        <input
          name={kind}
          type={kind === 'password' ? 'password' : 'text'}
          autoComplete={kind === 'password' ? 'current-password' : 'one-time-code'}
          autoCapitalize="none"
          required
          maxLength={kind === 'password' ? 200 : 40}
        />
      </Field>
      {wrong === undefined && <InlineProblem error={error} />}
      <p>
        <button type="submit" className={isPrimary ? 'button primary' : 'button'} disabled={isPending}>
          {action}
        </button>
      </p>
    </form>
  );
}
