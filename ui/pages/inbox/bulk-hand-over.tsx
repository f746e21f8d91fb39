import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { FormDialog } from '../../components/dialog.tsx';
import { type HandingOver, HandOverForm } from '../../components/hand-over-form.tsx';
import { Loading, Problem } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import type { Bulk } from './bulk.ts';
import { receiversOfAll } from './receivers.ts';
import { TaskNames } from './task-names.tsx';

interface BulkHandOverProps {
  /** Of those selected, the ones that are the reader's to hand over. */
  readonly tasks: readonly UserTask[];
  readonly command: Bulk<HandingOver>;
}

/** Gives all selected tasks to one other holder of their posts, with one reason. */
export function BulkHandOver({ tasks, command }: BulkHandOverProps) {
  const { inbox } = useText();
  const [isOpen, setOpen] = useState(false);
  if (tasks.length === 0) return null;
  return (
    <>
      <button type="button" className="button small" disabled={command.isPending} onClick={() => setOpen(true)}>
        {inbox.handOverAll}
        <span className="count">{tasks.length}</span>
      </button>
      <FormDialog title={inbox.handOverTitle(tasks.length)} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ToWhom tasks={tasks} command={command} onClose={() => setOpen(false)} />
      </FormDialog>
    </>
  );
}

/** Offers only who may receive every one of the tasks, or says that there is nobody. */
function ToWhom({ tasks, command, onClose }: BulkHandOverProps & { readonly onClose: () => void }) {
  const { inbox } = useText();
  const found = useQueries({ queries: tasks.map(({ userTaskKey }) => queries.receivers(userTaskKey)) });
  const failed = found.find(({ error }) => error !== null);
  if (failed) return <Problem error={failed.error} onRetry={() => found.forEach(({ refetch }) => void refetch())} />;
  const lists = found.flatMap(({ data }) => (data ? [data] : []));
  if (lists.length < tasks.length) return <Loading />;
  const receivers = receiversOfAll(lists);
  if (receivers.length === 0) return <NoReceiver stuck={tasks.filter((_, index) => lists[index]?.length === 0)} />;
  const handOver = { ...command, mutate: (given: HandingOver) => command.mutate({ tasks, given }) };
  return <HandOverForm lead={inbox.handOverLead} receivers={receivers} command={handOver} onClose={onClose} />;
}

/** @param stuck the tasks that nobody else at all may receive */
function NoReceiver({ stuck }: { readonly stuck: readonly UserTask[] }) {
  const { inbox } = useText();
  return (
    <div className="stack" role="alert">
      <p>
        <strong>{inbox.noReceiver}</strong>
      </p>
      <p>{stuck.length === 0 ? inbox.noCommonReceiver : inbox.noReceiverOf}</p>
      <TaskNames tasks={stuck} />
    </div>
  );
}
