import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { DialogActions } from '../../../components/dialog.tsx';
import { Field } from '../../../components/field.tsx';
import { useAdminText } from '../text/index.ts';

const SHORTEST = 10;

interface ReasonFormProps {
  readonly action: string;
  readonly mutation: Pick<UseMutationResult<unknown, unknown, string>, 'mutate' | 'isPending' | 'error'>;
  readonly onClose: () => void;
  readonly isDanger?: boolean;
  /** What else is filled in. */
  readonly children?: ReactNode;
}

/** The end of a dialog about a setting: why, and what it does. */
export function ReasonForm({ action, mutation, onClose, isDanger = false, children }: ReasonFormProps) {
  const { settings: words } = useAdminText();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutation.mutate(reason.trim());
  };
  return (
    <form className="stack" onSubmit={submit}>
      {children}
      <Field label={words.reason} hint={words.reasonHint}>
        <textarea
          required
          rows={3}
          minLength={SHORTEST}
          maxLength={2_000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
      <DialogActions
        error={mutation.error}
        onClose={onClose}
        action={action}
        isDanger={isDanger}
        isDisabled={mutation.isPending || reason.trim().length < SHORTEST}
      />
    </form>
  );
}
