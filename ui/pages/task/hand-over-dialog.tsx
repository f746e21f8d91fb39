import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { commands } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Loading, violationOf } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { performerPost } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';

/** Gives a task to another holder of its post, with a reason; offered only where there is one. */
export function HandOver({ task }: { readonly task: UserTask }) {
  const { task: words } = useText();
  const [isOpen, setOpen] = useState(false);
  const { data: receivers } = useQuery(queries.receivers(task.userTaskKey));
  if (!receivers || receivers.length === 0) return null;
  return (
    <>
      <button type="button" className="button small" onClick={() => setOpen(true)}>
        {words.handOver}
      </button>
      <FormDialog title={words.handOverTitle} isOpen={isOpen} onClose={() => setOpen(false)}>
        <HandOverForm task={task} onClose={() => setOpen(false)} />
      </FormDialog>
    </>
  );
}

function HandOverForm({ task, onClose }: { readonly task: UserTask; readonly onClose: () => void }) {
  const { reason: words, task: taskWords } = useText();
  const client = useQueryClient();
  const { data: receivers } = useQuery(queries.receivers(task.userTaskKey));
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: { readonly assignee: string; readonly alasan: string }) =>
      commands.handOver(task.userTaskKey, given.assignee, given.alasan),
    onSuccess: () => {
      onClose();
      showToast(text().task.handedOver);
    },
    onSettled: () =>
      Promise.all(['task', 'tasks', 'case'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    mutate({ assignee: String(form.get('assignee')), alasan: String(form.get('alasan')) });
  };
  if (!receivers) return <Loading />;
  return (
    <form className="stack" onSubmit={submit}>
      <p>{taskWords.handOverLead}</p>
      <Field label={taskWords.handOverTo} error={violationOf(error, 'assignee')}>
        <select name="assignee">
          {receivers.map((receiver) => (
            <option key={receiver.pegawai} value={receiver.pegawai}>
              {`${receiver.nama}, ${performerPost(receiver)}`}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.label} hint={words.hint} error={violationOf(error, 'alasan')}>
        <textarea name="alasan" rows={4} required minLength={10} maxLength={2000} />
      </Field>
      <DialogActions error={error} onClose={onClose} action={taskWords.handOver} isDisabled={isPending} />
    </form>
  );
}
