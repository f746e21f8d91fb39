import { type FormEvent, useState } from 'react';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { useText } from '../../text.ts';
import type { Bulk } from './bulk.ts';
import { TaskNames } from './task-names.tsx';

interface BulkAcknowledgeProps {
  /** Of those selected, the ones that ask no more than to be known of. */
  readonly tasks: readonly UserTask[];
  readonly command: Bulk;
}

/** Completes all selected tasks that ask nothing, once it was read which they are. */
export function BulkAcknowledge({ tasks, command }: BulkAcknowledgeProps) {
  const { inbox } = useText();
  const [isOpen, setOpen] = useState(false);
  if (tasks.length === 0) return null;
  const close = () => setOpen(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    command.mutate({ tasks, given: undefined });
  };
  return (
    <>
      <button type="button" className="button small" disabled={command.isPending} onClick={() => setOpen(true)}>
        {inbox.acknowledgeAll}
        <span className="count">{tasks.length}</span>
      </button>
      <FormDialog title={inbox.acknowledgeTitle(tasks.length)} isOpen={isOpen} onClose={close}>
        <form className="stack" onSubmit={submit}>
          <p>{inbox.acknowledgeLead}</p>
          <TaskNames tasks={tasks} />
          <DialogActions
            error={command.error}
            onClose={close}
            action={inbox.acknowledgeAll}
            isDisabled={command.isPending}
          />
        </form>
      </FormDialog>
    </>
  );
}
