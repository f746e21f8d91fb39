import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { NewProtectedPerson } from '../../../api/contract/protected-persons.ts';
import { isStatus } from '../../api-client.ts';
import { commands } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { agenciesOf, useMe } from '../../components/me.ts';
import { violationOf } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { today } from '../../format.ts';
import { text, useText } from '../../text.ts';

interface RegisterDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function RegisterDialog({ isOpen, onClose }: RegisterDialogProps) {
  const { protectedPersons: words } = useText();
  return (
    <FormDialog title={words.registerTitle} isOpen={isOpen} onClose={onClose}>
      <p>{words.registerLead}</p>
      <RegisterForm onClose={onClose} />
    </FormDialog>
  );
}

/** The browser is to remember nothing of it. */
function RegisterForm({ onClose }: Pick<RegisterDialogProps, 'onClose'>) {
  const { protectedPersons: words } = useText();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: commands.registerPerson,
    gcTime: 0,
    onSuccess: ({ kode }) => {
      onClose();
      showToast(text().protectedPersons.registered(kode));
      return client.invalidateQueries({ queryKey: ['protected-persons'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(personOf(new FormData(event.currentTarget)));
  };
  return (
    <form className="stack" onSubmit={submit} autoComplete="off">
      <AgencyField />
      <Field label={words.name} hint={words.nameHint} error={violationOf(error, 'nama')}>
        <input name="nama" required maxLength={200} />
      </Field>
      <Field label={words.otherNames} hint={words.otherNamesHint} error={violationOf(error, 'namaLain')}>
        <textarea name="namaLain" rows={2} maxLength={1000} />
      </Field>
      <Field label={words.nik} hint={words.nikHint} error={violationOf(error, 'nik')}>
        <input name="nik" inputMode="numeric" pattern="\d{16}" maxLength={16} />
      </Field>
      <Field label={words.birthPlace} error={violationOf(error, 'tempatLahir')}>
        <input name="tempatLahir" maxLength={100} />
      </Field>
      <Field label={words.birthDate} error={violationOf(error, 'tanggalLahir')}>
        <input name="tanggalLahir" type="date" max={today()} />
      </Field>
      <Field label={words.address} error={violationOf(error, 'alamat')}>
        <textarea name="alamat" rows={2} maxLength={500} />
      </Field>
      <Field label={words.contact} error={violationOf(error, 'kontak')}>
        <input name="kontak" maxLength={200} />
      </Field>
      {isStatus(error, 409) && (
        <label className="check">
          <input type="checkbox" name="orangLain" />
          {words.someoneElse}
        </label>
      )}
      <DialogActions error={error} onClose={onClose} action={words.register} isDisabled={isPending} />
    </form>
  );
}

function AgencyField() {
  const { protectedPersons: words } = useText();
  const agencies = agenciesOf(useMe());
  if (agencies.length < 2) return null;
  return (
    <Field label={words.agency}>
      <select name="instansi">
        {agencies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function personOf(form: FormData): NewProtectedPerson {
  const given = (name: string): string => String(form.get(name) ?? '').trim();
  const orNull = (name: string): string | null => given(name) || null;
  const instansi = given('instansi');
  const lines = given('namaLain').split('\n');
  return {
    ...(instansi !== '' && { instansi }),
    nama: given('nama'),
    namaLain: lines.map((line) => line.trim()).filter((line) => line !== ''),
    nik: orNull('nik'),
    tempatLahir: orNull('tempatLahir'),
    tanggalLahir: orNull('tanggalLahir'),
    alamat: orNull('alamat'),
    kontak: orNull('kontak'),
    orangLain: form.get('orangLain') === 'on',
  };
}
