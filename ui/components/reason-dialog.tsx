import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useText } from '../text.ts';
import { DialogActions, FormDialog } from './dialog.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly run: (reason: string) => Promise<unknown>;
  readonly onDone: () => void;
}

const SHORTEST = 10;
const LONGEST = 2_000;

/** What cannot be undone asks for a reason first. */
export function ReasonDialog({ title, lead, isOpen, onClose, ...form }: ReasonDialogProps) {
  return (
    <FormDialog title={title} isOpen={isOpen} onClose={onClose}>
      <p>{lead}</p>
      <ReasonForm onClose={onClose} {...form} />
    </FormDialog>
  );
}

function ReasonForm({ action, run, onClose, onDone }: Omit<ReasonDialogProps, 'title' | 'lead' | 'isOpen'>) {
  const { reason: words } = useText();
  const [reason, setReason] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  const hint = useId();
  const { mutate, isPending, error } = useMutation({ mutationFn: run, onSuccess: onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTooShort(reason.trim().length < SHORTEST);
    if (reason.trim().length >= SHORTEST) mutate(reason.trim());
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <label className="field">
        <span>{words.label}</span>
        <textarea
          rows={4}
          maxLength={LONGEST}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          aria-describedby={hint}
          aria-invalid={isTooShort}
        />
        <small id={hint} className={isTooShort ? 'field-error' : 'subtle'}>
          {isTooShort ? words.tooShort : words.hint}
        </small>
      </label>
      <DialogActions error={error} onClose={onClose} action={action} isDanger isDisabled={isPending} />
    </form>
  );
}
