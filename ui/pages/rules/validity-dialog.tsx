import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { commands } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { showToast } from '../../components/toasts.tsx';
import { text, useText } from '../../text.ts';

interface ValidityDialogProps {
  readonly regulation: string;
  /** Name of the setting of the regulation. */
  readonly setting: string;
  readonly from: string;
  readonly until: string | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Until when rules are law, where the text does not say and the office decides. */
export function ValidityDialog({ regulation, setting, from, until, isOpen, onClose }: ValidityDialogProps) {
  const { rules: words } = useText();
  const client = useQueryClient();
  const [last, setLast] = useState(until ?? '');
  const change = useMutation({
    mutationFn: () => commands.set(regulation, setting, last),
    onSuccess: () => {
      onClose();
      showToast(text().rules.validityChanged);
      return client.invalidateQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <FormDialog title={words.changeValidity} isOpen={isOpen} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p>{words.validityLead}</p>
        <Field label={words.until}>
          <input type="date" required min={from} value={last} onChange={({ target }) => setLast(target.value)} />
        </Field>
        <DialogActions
          error={change.error}
          onClose={onClose}
          action={words.saveValidity}
          isDisabled={change.isPending}
        />
      </form>
    </FormDialog>
  );
}
