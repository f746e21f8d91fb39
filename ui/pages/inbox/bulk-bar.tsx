import { useQueryClient } from '@tanstack/react-query';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { commands } from '../../commands.ts';
import type { HandingOver } from '../../components/hand-over-form.tsx';
import { useMe } from '../../components/me.ts';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';
import { type Bulk, type Failure, useBulk } from './bulk.ts';
import { BulkAcknowledge } from './bulk-acknowledge.tsx';
import { BulkHandOver } from './bulk-hand-over.tsx';
import { isForPost, useSelection } from './selection.ts';

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
  const handOver = useBulk<HandingOver>(
    ({ userTaskKey }, { assignee, alasan }) => commands.handOver(userTaskKey, assignee, alasan),
    (count) => text().inbox.handedOverAll(count),
  );
  const acknowledge = useAcknowledging();
  const chosen = [...tasks.values()];
  const ofPosts = chosen.filter(isForPost);
  const free = ofPosts.filter(({ assignee }) => assignee === null);
  const mine = ofPosts.filter(({ assignee }) => assignee !== null && assignee === me);
  const mayDo = [...chosen.filter((task) => !isForPost(task)), ...mine, ...free];
  const [latest] = [claim, release, handOver, acknowledge].sort((one, other) => other.submittedAt - one.submittedAt);
  const failures = latest?.data ?? [];
  if (chosen.length === 0 && failures.length === 0) return null;
  return (
    <section className="bulk-bar" aria-label={inbox.selected(chosen.length)}>
      {chosen.length > 0 && (
        <p>
          <strong>{inbox.selected(chosen.length)}</strong>
          <BulkButton label={inbox.claimAll} tasks={me === undefined ? [] : free} command={claim} />
          <BulkButton label={inbox.releaseAll} tasks={mine} command={release} />
          <BulkHandOver tasks={[...mine, ...free]} command={handOver} />
          <BulkAcknowledge tasks={mayDo.filter((task) => task.isAcknowledgement)} command={acknowledge} />
          <button type="button" className="link-button" onClick={clear}>
            {app.cancel}
          </button>
        </p>
      )}
      <Failures failures={failures} />
    </section>
  );
}

/** Completes what asks nothing. What someone has begun to write on it is neither sent unread nor lost. */
function useAcknowledging(): Bulk {
  const client = useQueryClient();
  return useBulk(
    async ({ userTaskKey, assignee }) => {
      const draft = await client.fetchQuery({ ...queries.taskDraft(userTaskKey, assignee), staleTime: 0 });
      if (draft !== null) throw new Error(text().inbox.hasDraft);
      await commands.complete(userTaskKey, {});
    },
    (count) => text().inbox.acknowledgedAll(count),
  );
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
    <button
      type="button"
      className="button small"
      disabled={command.isPending}
      onClick={() => command.mutate({ tasks, given: undefined })}
    >
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
