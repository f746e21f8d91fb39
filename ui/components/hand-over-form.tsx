import type { FormEvent } from 'react';
import type { Receiver } from '../../api/contract/tasks.ts';
import { performerPost } from '../format.ts';
import { useText } from '../text.ts';
import { DialogActions } from './dialog.tsx';
import { Field } from './field.tsx';
import { violationOf } from './states.tsx';

/** To whom tasks are handed over, and why. */
export interface HandingOver {
  readonly assignee: string;
  readonly alasan: string;
}

interface HandOverFormProps {
  readonly lead: string;
  readonly receivers: readonly Receiver[];
  readonly command: {
    readonly mutate: (given: HandingOver) => void;
    readonly isPending: boolean;
    readonly error: unknown;
  };
  readonly onClose: () => void;
}

/** Asks for the one who receives what is handed over, and for the reason. */
export function HandOverForm({ lead, receivers, command, onClose }: HandOverFormProps) {
  const { reason, task: words } = useText();
  const { mutate, isPending, error } = command;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    mutate({ assignee: String(form.get('assignee')), alasan: String(form.get('alasan')) });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>{lead}</p>
      <Field label={words.handOverTo} error={violationOf(error, 'assignee')}>
        <select name="assignee">
          {receivers.map((receiver) => (
            <option key={receiver.pegawai} value={receiver.pegawai}>
              {`${receiver.nama}, ${performerPost(receiver)}`}
            </option>
          ))}
        </select>
      </Field>
      <Field label={reason.label} hint={reason.hint} error={violationOf(error, 'alasan')}>
        <textarea name="alasan" rows={4} required minLength={10} maxLength={2000} />
      </Field>
      <DialogActions error={error} onClose={onClose} action={words.handOver} isDisabled={isPending} />
    </form>
  );
}
