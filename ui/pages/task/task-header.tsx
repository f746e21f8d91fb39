import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { commands } from '../../commands.ts';
import { AssigneeTag } from '../../components/assignee-tag.tsx';
import { Due } from '../../components/due.tsx';
import { useMe } from '../../components/me.ts';
import { InlineProblem } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { text, useText } from '../../text.ts';
import { HandOver } from './hand-over-dialog.tsx';

interface TaskHeaderProps {
  readonly task: UserTask;
  /** Whether it is offered to be taken, where nobody has it. */
  readonly mayClaim: boolean;
}

export function TaskHeader({ task, mayClaim }: TaskHeaderProps) {
  const { task: words } = useText();
  const me = useMe();
  const release = useAssignment(
    task,
    () => commands.release(task.userTaskKey),
    () => text().task.released,
  );
  const isMine = task.state === 'CREATED' && task.assignee !== null && task.assignee === me.pegawai?.id;
  return (
    <header className="task-head">
      <div>
        <h1 lang="id">{task.name}</h1>
        <p className="subtle" lang="id">
          {task.processName}
          {task.subject !== '' && ` · ${task.subject}`}
        </p>
        <p className="meta">
          <Link to={`/kasus/${task.processInstanceKey}`}>{task.businessId ?? words.openCase}</Link>
          {task.state === 'CREATED' && <Due task={task} />}
        </p>
      </div>
      <div className="task-assignee">
        <AssigneeTag task={task} />
        {task.state === 'CREATED' && task.assignee === null && mayClaim && <ClaimButton task={task} />}
        {isMine && task.candidateGroups.length > 0 && <HandOver task={task} />}
        {isMine && task.candidateGroups.length > 0 && (
          <button type="button" className="button small" onClick={() => release.mutate()} disabled={release.isPending}>
            {release.isPending ? words.releasing : words.release}
          </button>
        )}
      </div>
      <InlineProblem error={release.error} />
    </header>
  );
}

interface ClaimButtonProps {
  readonly task: UserTask;
  readonly isPrimary?: boolean;
}

/** Takes a task for oneself; those who are no official of the office cannot. */
export function ClaimButton({ task, isPrimary = false }: ClaimButtonProps) {
  const { task: words } = useText();
  const assignee = useMe().pegawai?.id;
  const claim = useAssignment(
    task,
    () => commands.claim(task.userTaskKey, assignee ?? ''),
    () => text().task.claimed,
  );
  if (assignee === undefined) return null;
  return (
    <>
      <button
        type="button"
        className={isPrimary ? 'button primary' : 'button small'}
        onClick={() => claim.mutate()}
        disabled={claim.isPending}
      >
        {claim.isPending ? words.claiming : words.claim}
      </button>
      {isPrimary && <InlineProblem error={claim.error} />}
    </>
  );
}

function useAssignment(task: UserTask, run: () => Promise<void>, done: () => string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => showToast(done()),
    // Whatever the answer: someone else may have been faster, and the page must say who has it now.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['task', task.userTaskKey] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
      ]),
  });
}
