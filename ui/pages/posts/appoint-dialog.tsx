import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { commands, type NewAppointment } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { PickOne } from '../../components/pick-one.tsx';
import { violationOf } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { today } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';

interface AppointDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function AppointDialog({ isOpen, onClose }: AppointDialogProps) {
  const { posts } = useText();
  return (
    <FormDialog title={posts.addTitle} isOpen={isOpen} onClose={onClose}>
      <AppointForm onClose={onClose} />
    </FormDialog>
  );
}

const CAPACITIES = ['plh', 'plt', 'pj'] as const;

function AppointForm({ onClose }: { readonly onClose: () => void }) {
  const { posts: words } = useText();
  const { data: positions } = useQuery(queries.positions);
  const { data: people } = useQuery(queries.people);
  const [post, setPost] = useState<string>();
  const [person, setPerson] = useState<string>();
  const { mutate, isPending, error } = useAppointing(onClose);
  const wrong = (field: string) => violationOf(error, field);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(appointmentOf(new FormData(event.currentTarget), post, person));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <PickOne
        label={words.post}
        placeholder={words.pick}
        options={positions?.map(({ id, nama }) => ({ id, name: nama }))}
        chosen={post}
        onChoose={setPost}
        error={wrong('jabatan')}
      />
      <PickOne
        label={words.person}
        placeholder={words.pick}
        options={people?.map(({ id, nama, namaJabatan }) => ({ id, name: nama, detail: namaJabatan }))}
        chosen={person}
        onChoose={setPerson}
        error={wrong('pegawai')}
      />
      <Field label={words.capacity}>
        <select name="kapasitas">
          {CAPACITIES.map((capacity) => (
            <option key={capacity} value={capacity}>
              {words[capacity]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.decree}>
        <input name="nomorKeputusan" required maxLength={120} />
      </Field>
      <div className="field-row">
        <Field label={words.from} error={wrong('mulai')}>
          <input name="mulai" type="date" required defaultValue={today()} />
        </Field>
        <Field label={words.until} hint={words.untilHint} error={wrong('selesai')}>
          <input name="selesai" type="date" />
        </Field>
      </div>
      <Limits />
      <DialogActions error={error} onClose={onClose} action={words.save} isDisabled={isPending || !post || !person} />
    </form>
  );
}

/** Letters that the appointment itself keeps from whoever acts; what the office keeps from all of them need not be named. */
function Limits() {
  const { posts: words } = useText();
  const { data: kinds = [] } = useQuery(queries.letterKinds);
  return (
    <details>
      <summary>{words.limits}</summary>
      <p className="subtle">{words.limitsHint}</p>
      <ul className="limits" lang="id">
        {kinds.map((kind) => (
          <li key={kind}>
            <label className="tick">
              <input type="checkbox" name="tidakMenandatangani" value={kind} />
              {kind}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function appointmentOf(form: FormData, jabatan = '', pegawai = ''): NewAppointment {
  const given = (name: string) => String(form.get(name) ?? '').trim();
  return {
    jabatan,
    pegawai,
    kapasitas: given('kapasitas') as NewAppointment['kapasitas'],
    nomorKeputusan: given('nomorKeputusan'),
    mulai: given('mulai'),
    selesai: given('selesai') || null,
    tidakMenandatangani: form.getAll('tidakMenandatangani').map(String),
  };
}

function useAppointing(onClose: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: commands.appoint,
    onSuccess: () => {
      onClose();
      showToast(text().posts.saved);
      return client.invalidateQueries();
    },
  });
}
