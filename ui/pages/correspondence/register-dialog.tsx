import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { commands, type NewIncomingLetter } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { registriesOf, useMe } from '../../components/me.ts';
import { PickOne } from '../../components/pick-one.tsx';
import { InlineProblem, violationOf } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { today } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';

interface RegisterDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function RegisterDialog({ isOpen, onClose }: RegisterDialogProps) {
  const { correspondence: words } = useText();
  return (
    <FormDialog title={words.registerTitle} isOpen={isOpen} onClose={onClose}>
      <RegisterForm onClose={onClose} />
    </FormDialog>
  );
}

function RegisterForm({ onClose }: Pick<RegisterDialogProps, 'onClose'>) {
  const { correspondence: words } = useText();
  const { data: agencies } = useQuery(queries.allExternalAgencies);
  const [sender, setSender] = useState<string>();
  const { mutate, isPending, error } = useRegistering(onClose);
  const wrong = (field: string) => violationOf(error, field);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    mutate({ letter: letterOf(form, sender ?? ''), scan: form.get('pindaian') as File });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Registry />
      <PickOne
        label={words.sender}
        placeholder={words.pickAgency}
        options={agencies?.map(({ id, nama, jenis }) => ({ id, name: nama, detail: words.kinds[jenis] }))}
        chosen={sender}
        onChoose={setSender}
        error={wrong('instansiLuar')}
      />
      <small className="subtle">{words.senderHint}</small>
      <Field label={words.number} error={wrong('nomor')}>
        <input name="nomor" required maxLength={120} autoComplete="off" />
      </Field>
      <div className="field-row">
        <Field label={words.date} error={wrong('tanggal')}>
          <input name="tanggal" type="date" required max={today()} />
        </Field>
        <Field label={words.receivedOn} error={wrong('diterima')}>
          <input name="diterima" type="date" required max={today()} defaultValue={today()} />
        </Field>
      </div>
      <Field label={words.subject} error={wrong('hal')}>
        <input name="hal" required maxLength={500} />
      </Field>
      <Field label={words.scan} error={wrong('pindaian')}>
        <input name="pindaian" type="file" required accept=".pdf,.jpg,.jpeg,.png" />
      </Field>
      <WaitingCases key={sender} sender={sender} />
      <DialogActions
        error={error}
        onClose={onClose}
        action={words.save}
        isDisabled={isPending || sender === undefined}
      />
    </form>
  );
}

/** Whose agenda it is; a choice only for someone who keeps several. */
function Registry() {
  const { correspondence: words } = useText();
  const registries = registriesOf(useMe());
  if (registries.length === 1) return <input type="hidden" name="instansi" value={registries[0]} />;
  return (
    <Field label={words.agency}>
      <select name="instansi">
        {registries.map((id) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** The cases that wait for the sender's answer. */
function WaitingCases({ sender }: { readonly sender: string | undefined }) {
  const { correspondence: words } = useText();
  const { data: cases, error } = useQuery({ ...queries.waitingCases(sender ?? ''), enabled: sender !== undefined });
  if (sender === undefined) return null;
  if (!cases) return <InlineProblem error={error} />;
  if (cases.length === 0) return <p className="subtle">{words.noneWaiting}</p>;
  return (
    <Field label={words.answers} hint={words.answersHint}>
      <select name="processInstanceKey">
        <option value="">{words.answersNone}</option>
        {cases.map(({ processInstanceKey, businessId, processDefinitionName, surat }) => (
          <option key={processInstanceKey} value={processInstanceKey}>
            {`${businessId} – ${processDefinitionName} (${surat})`}
          </option>
        ))}
      </select>
    </Field>
  );
}

function letterOf(form: FormData, instansiLuar: string): Omit<NewIncomingLetter, 'pindaian'> {
  const given = (name: string) => String(form.get(name) ?? '').trim();
  const processInstanceKey = given('processInstanceKey');
  return {
    instansi: given('instansi'),
    instansiLuar,
    nomor: given('nomor'),
    tanggal: given('tanggal'),
    diterima: given('diterima'),
    hal: given('hal'),
    ...(processInstanceKey !== '' && { processInstanceKey }),
  };
}

function useRegistering(onClose: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ letter, scan }: { letter: Omit<NewIncomingLetter, 'pindaian'>; scan: File }) => {
      const { documentId } = await commands.uploadDocument(scan);
      return commands.registerLetter({ ...letter, pindaian: documentId });
    },
    onSuccess: ({ agenda, tahun }) => {
      onClose();
      showToast(text().correspondence.registered(agenda, tahun));
      return client.invalidateQueries({ queryKey: ['incoming'] });
    },
  });
}
