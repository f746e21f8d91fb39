import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { Means, OutgoingLetter } from '../../../api/contract/correspondence.ts';
import { commands } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { violationOf } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { today } from '../../format.ts';
import { text, useText } from '../../text.ts';

interface DispatchDialogProps {
  readonly letter: OutgoingLetter;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function DispatchDialog({ letter, isOpen, onClose }: DispatchDialogProps) {
  const { correspondence: words } = useText();
  return (
    <FormDialog title={words.dispatchTitle} isOpen={isOpen} onClose={onClose}>
      <p lang="id">
        {letter.jenis} {letter.nomor}. {words.to(letter.instansiLuar.nama)}.
      </p>
      <DispatchForm letter={letter} onClose={onClose} />
    </FormDialog>
  );
}

function DispatchForm({ letter, onClose }: Omit<DispatchDialogProps, 'isOpen'>) {
  const { correspondence: words } = useText();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ dikirim, cara }: { dikirim: string; cara: Means }) => commands.dispatch(letter.id, dikirim, cara),
    onSuccess: () => {
      onClose();
      showToast(text().correspondence.dispatched);
      return client.invalidateQueries({ queryKey: ['outgoing'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    mutate({ dikirim: String(form.get('dikirim')), cara: form.get('cara') as Means });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words.dispatchedOn} error={violationOf(error, 'dikirim')}>
        <input name="dikirim" type="date" required min={letter.tanggal} max={today()} defaultValue={today()} />
      </Field>
      <Field label={words.dispatchedBy}>
        <select name="cara">
          {Object.entries(words.means).map(([means, label]) => (
            <option key={means} value={means}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <DialogActions error={error} onClose={onClose} action={words.markSent} isDisabled={isPending} />
    </form>
  );
}
