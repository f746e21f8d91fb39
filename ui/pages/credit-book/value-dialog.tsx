import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { commands } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { showToast } from '../../components/toasts.tsx';
import { text, useText } from '../../text.ts';

/** A value from the official print, with its source. */
export function ValueDialog({ butir, onClose }: { readonly butir: string; readonly onClose: () => void }) {
  const { creditBook: words } = useText();
  const client = useQueryClient();
  const [value, setValue] = useState('');
  const [source, setSource] = useState('');
  const enter = useMutation({
    mutationFn: () => commands.enterCreditValue({ butir, angkaKredit: Number(value), sumber: source.trim() }),
    onSuccess: () => {
      onClose();
      showToast(text().creditBook.saved);
      return client.invalidateQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter.mutate();
  };
  return (
    <FormDialog title={words.enterNamed(butir)} isOpen onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <Field label={words.value}>
          <input
            type="number"
            required
            min={0}
            max={1000}
            step={0.001}
            value={value}
            onChange={({ target }) => setValue(target.value)}
          />
        </Field>
        <Field label={words.source} hint={words.sourceHint}>
          <input
            required
            minLength={10}
            maxLength={500}
            value={source}
            onChange={({ target }) => setSource(target.value)}
          />
        </Field>
        <DialogActions error={enter.error} onClose={onClose} action={words.save} isDisabled={enter.isPending} />
      </form>
    </FormDialog>
  );
}
