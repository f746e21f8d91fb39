import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Appointment } from '../../../api/contract/organisation.ts';
import { sebutanJabatan } from '../../../processes/organisasi.ts';
import { commands } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { showToast } from '../../components/toasts.tsx';
import { today } from '../../format.ts';
import { text, useText } from '../../text.ts';

interface EndDialogProps {
  readonly appointment: Appointment;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function EndDialog({ appointment, isOpen, onClose }: EndDialogProps) {
  const { posts: words } = useText();
  const client = useQueryClient();
  const [last, setLast] = useState(today);
  const end = useMutation({
    mutationFn: () => commands.endAppointment(appointment.id, last),
    onSuccess: () => {
      onClose();
      showToast(text().posts.ended);
      return client.invalidateQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    end.mutate();
  };
  return (
    <FormDialog title={words.endTitle} isOpen={isOpen} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p>
          {appointment.nama}, {sebutanJabatan(appointment.namaJabatan, appointment.kapasitas)}. {words.endLead}
        </p>
        <Field label={words.until}>
          <input
            type="date"
            required
            min={appointment.mulai}
            value={last}
            onChange={({ target }) => setLast(target.value)}
          />
        </Field>
        <DialogActions error={end.error} onClose={onClose} action={words.end} isDanger isDisabled={end.isPending} />
      </form>
    </FormDialog>
  );
}
