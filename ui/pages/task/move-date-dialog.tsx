import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { DateMove, UserTask } from '../../../api/contract/tasks.ts';
import { commands } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { violationOf } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { dayOf, today, useFormat } from '../../format.ts';
import { text, useLanguage, useText } from '../../text.ts';

interface MoveDateProps {
  readonly task: UserTask;
  readonly move: DateMove;
}

/** Moves a date of a task to another working day, with a reason; offered only to whom the office lets do it. */
export function MoveDate({ task, move }: MoveDateProps) {
  const words = useText().moves[move.field];
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button small" onClick={() => setOpen(true)}>
        {words.action}
      </button>
      <FormDialog title={words.title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <MoveForm task={task} move={move} onClose={() => setOpen(false)} />
      </FormDialog>
    </>
  );
}

const SHOWN = ['task', 'task-context', 'tasks', 'case'];

function MoveForm({ task, move, onClose }: MoveDateProps & { readonly onClose: () => void }) {
  const { reason, moves } = useText();
  const language = useLanguage();
  const format = useFormat();
  const client = useQueryClient();
  const { field, latest, limit } = move;
  const words = moves[field];
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ date, alasan }: { readonly date: string; readonly alasan: string }) =>
      commands.moveDate(task.userTaskKey, { [field]: date }, alasan),
    onSuccess: () => {
      onClose();
      showToast(text().moves[field].done);
    },
    onSettled: () => Promise.all(SHOWN.map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    mutate({ date: String(form.get('date')), alasan: String(form.get('alasan')) });
  };
  const now = task[field];
  return (
    <form className="stack" onSubmit={submit}>
      <p>{words.lead}</p>
      {limit !== null && <p>{limit[language]}</p>}
      <Field
        label={words.date}
        hint={latest === null ? moves.workingDay : moves.until(format.date(latest))}
        error={violationOf(error, field)}
      >
        <input
          name="date"
          type="date"
          required
          min={today()}
          {...(latest !== null && { max: dayOf(latest) })}
          {...(now !== null && { defaultValue: dayOf(now) })}
        />
      </Field>
      <Field label={reason.label} hint={reason.hint} error={violationOf(error, 'alasan')}>
        <textarea name="alasan" rows={3} required minLength={10} maxLength={2000} />
      </Field>
      <DialogActions error={error} onClose={onClose} action={words.action} isDisabled={isPending} />
    </form>
  );
}
