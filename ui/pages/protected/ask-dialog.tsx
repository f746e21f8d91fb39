import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { OpeningAct } from '../../../api/contract/protected-persons.ts';
import { commands } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { violationOf } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { text, useText } from '../../text.ts';

interface AskDialogProps {
  readonly kode: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks a second person to let one open, or destroy, an identity. */
export function AskDialog({ kode, isOpen, onClose }: AskDialogProps) {
  const { protectedPersons: words } = useText();
  return (
    <FormDialog title={words.askAbout(kode)} isOpen={isOpen} onClose={onClose}>
      <AskForm kode={kode} onClose={onClose} />
    </FormDialog>
  );
}

function AskForm({ kode, onClose }: Omit<AskDialogProps, 'isOpen'>) {
  const { protectedPersons: words, reason } = useText();
  const client = useQueryClient();
  const [act, setAct] = useState<OpeningAct>('buka');
  const { mutate, isPending, error } = useMutation({
    mutationFn: (form: FormData) =>
      commands.askToOpen(kode, {
        tindakan: act,
        keperluan: String(form.get('keperluan')).trim(),
        alasan: String(form.get('alasan')).trim(),
      }),
    onSuccess: () => {
      onClose();
      showToast(text().protectedPersons.asked);
      return Promise.all(['openings', 'identity-log'].map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(new FormData(event.currentTarget));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>{act === 'buka' ? words.askLead : words.eraseWarning}</p>
      <Field label={words.act}>
        <select value={act} onChange={({ target }) => setAct(target.value as OpeningAct)}>
          {Object.entries(words.acts).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.purpose} error={violationOf(error, 'keperluan')}>
        <input name="keperluan" required minLength={3} maxLength={200} />
      </Field>
      <Field label={words.reason} hint={reason.hint} error={violationOf(error, 'alasan')}>
        <textarea name="alasan" required rows={3} maxLength={2000} />
      </Field>
      <DialogActions
        error={error}
        onClose={onClose}
        action={words.ask}
        isDanger={act !== 'buka'}
        isDisabled={isPending}
      />
    </form>
  );
}
