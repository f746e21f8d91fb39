import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { commands } from '../../commands.ts';
import { useMe } from '../../components/me.ts';
import { showToast } from '../../components/toasts.tsx';
import { text, useText } from '../../text.ts';
import { useSelection } from './selection.ts';

interface Failure {
  readonly task: UserTask;
  readonly reason: string;
}

/** One after the other: each task stands for itself, and what one refuses does not hold up the next. */
async function each(tasks: readonly UserTask[], work: (task: UserTask) => Promise<unknown>): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const task of tasks)
    await work(task).catch((error: Error) => void failures.push({ task, reason: error.message }));
  return failures;
}

/** What can be done with all selected tasks at once. Signing is not: each letter is looked at. */
export function BulkBar() {
  const { app, inbox } = useText();
  const { tasks, clear } = useSelection();
  const me = useMe().pegawai?.id;
  const claim = useBulk(
    ({ userTaskKey }) => commands.claim(userTaskKey, me ?? ''),
    (count) => text().inbox.claimedAll(count),
  );
  const release = useBulk(
    ({ userTaskKey }) => commands.release(userTaskKey),
    (count) => text().inbox.releasedAll(count),
  );
  const chosen = [...tasks.values()];
  const free = chosen.filter(({ assignee }) => assignee === null);
  const mine = chosen.filter(({ assignee }) => assignee !== null && assignee === me);
  const failures = [...(claim.data ?? []), ...(release.data ?? [])];
  if (chosen.length === 0 && failures.length === 0) return null;
  return (
    <section className="bulk-bar" aria-label={inbox.selected(chosen.length)}>
      {chosen.length > 0 && (
        <p>
          <strong>{inbox.selected(chosen.length)}</strong>
          <BulkButton label={inbox.claimAll} tasks={me === undefined ? [] : free} command={claim} />
          <BulkButton label={inbox.releaseAll} tasks={mine} command={release} />
          <button type="button" className="link-button" onClick={clear}>
            {app.cancel}
          </button>
        </p>
      )}
      <Failures failures={failures} />
    </section>
  );
}

type Bulk = ReturnType<typeof useBulk>;

function useBulk(work: (task: UserTask) => Promise<unknown>, say: (count: number) => string) {
  const client = useQueryClient();
  const { clear } = useSelection();
  return useMutation({
    mutationFn: (tasks: readonly UserTask[]) => each(tasks, work),
    onSuccess: (failures, tasks) => {
      clear();
      if (tasks.length > failures.length) showToast(say(tasks.length - failures.length));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['tasks'] }),
  });
}

interface BulkButtonProps {
  readonly label: string;
  /** Of those selected, the ones it works on. */
  readonly tasks: readonly UserTask[];
  readonly command: Bulk;
}

function BulkButton({ label, tasks, command }: BulkButtonProps) {
  if (tasks.length === 0) return null;
  return (
    <button type="button" className="button small" disabled={command.isPending} onClick={() => command.mutate(tasks)}>
      {label}
      <span className="count">{tasks.length}</span>
    </button>
  );
}

function Failures({ failures }: { readonly failures: readonly Failure[] }) {
  const { inbox } = useText();
  if (failures.length === 0) return null;
  return (
    <div role="alert" className="bulk-failures">
      <p>{inbox.notDone(failures.length)}</p>
      <ul lang="id">
        {failures.map(({ task, reason }) => (
          <li key={task.userTaskKey}>
            {task.businessId} {task.name}: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
