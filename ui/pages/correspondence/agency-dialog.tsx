import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { AgencyKind, ExternalAgency } from '../../../api/contract/correspondence.ts';
import { commands } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { violationOf } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { text, useText } from '../../text.ts';

interface AgencyDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function AgencyDialog({ isOpen, onClose }: AgencyDialogProps) {
  const { correspondence: words } = useText();
  return (
    <FormDialog title={words.addAgencyTitle} isOpen={isOpen} onClose={onClose}>
      <AgencyForm onClose={onClose} />
    </FormDialog>
  );
}

function AgencyForm({ onClose }: Pick<AgencyDialogProps, 'onClose'>) {
  const { correspondence: words } = useText();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: commands.addAgency,
    onSuccess: () => {
      onClose();
      showToast(text().correspondence.agencyAdded);
      return client.invalidateQueries({ queryKey: ['external-agencies'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(agencyOf(new FormData(event.currentTarget)));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words.agencyName} error={violationOf(error, 'nama')}>
        <input name="nama" required minLength={3} maxLength={200} />
      </Field>
      <Field label={words.agencyKind}>
        <select name="jenis">
          {Object.entries(words.kinds).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.agencyAddress} hint={words.agencyAddressHint} error={violationOf(error, 'alamat')}>
        <textarea name="alamat" required rows={3} maxLength={1000} />
      </Field>
      <DialogActions error={error} onClose={onClose} action={words.addAgency} isDisabled={isPending} />
    </form>
  );
}

function agencyOf(form: FormData): Omit<ExternalAgency, 'id'> {
  const lines = String(form.get('alamat') ?? '').split('\n');
  return {
    nama: String(form.get('nama') ?? '').trim(),
    jenis: form.get('jenis') as AgencyKind,
    alamat: lines.map((line) => line.trim()).filter((line) => line !== ''),
  };
}
