import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { commands } from '../../commands.ts';
import { FormDialog } from '../../components/dialog.tsx';
import { type HandingOver, HandOverForm } from '../../components/hand-over-form.tsx';
import { showToast } from '../../components/toasts.tsx';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';

/** Gives a task to another holder of its post, with a reason; offered only where there is one. */
export function HandOver({ task }: { readonly task: UserTask }) {
  const { task: words } = useText();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { data: receivers } = useQuery(queries.receivers(task.userTaskKey));
  const command = useMutation({
    mutationFn: ({ assignee, alasan }: HandingOver) => commands.handOver(task.userTaskKey, assignee, alasan),
    onSuccess: () => {
      setOpen(false);
      showToast(text().task.handedOver);
    },
    onSettled: () =>
      Promise.all(['task', 'tasks', 'case'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
  if (!receivers || receivers.length === 0) return null;
  const close = () => setOpen(false);
  const open = () => {
    command.reset();
    setOpen(true);
  };
  return (
    <>
      <button type="button" className="button small" onClick={open}>
        {words.handOver}
      </button>
      <FormDialog title={words.handOverTitle} isOpen={isOpen} onClose={close}>
        <HandOverForm lead={words.handOverLead} receivers={receivers} command={command} onClose={close} />
      </FormDialog>
    </>
  );
}
