import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { Icon } from '../../components/icon.tsx';
import { isTaskOf, useMe } from '../../components/me.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';

/** In place of the form of a task that was just completed: what one may do next. */
export function TaskDone({ task }: { readonly task: UserTask }) {
  const { task: words } = useText();
  const { isDelayed } = useMe();
  const { search } = useLocation();
  const frame = useRef<HTMLElement>(null);
  const next = useNextTask(task);
  // The button that was pressed is gone: whoever works by keyboard goes on from here.
  useEffect(() => frame.current?.focus(), []);
  return (
    <section className="card task-done" ref={frame} tabIndex={-1} aria-label={words.doneTitle}>
      <div role="status">
        <h2>
          <Icon name="checkCircle" />
          {isDelayed ? words.acceptedTitle : words.doneTitle}
        </h2>
        <p>{(isDelayed ? words.accepted : words.completed)(task.name)}</p>
      </div>
      {next === null && <p className="subtle">{words.noNextTask}</p>}
      <div className="actions">
        {next && (
          <Link className="button primary" to={{ pathname: `/tugas/${next.userTaskKey}`, search }}>
            {words.nextTask([next.name, next.businessId].filter(Boolean).join(' · '))}
          </Link>
        )}
        <Link className="button" to={{ pathname: '/tugas', search }}>
          {words.toInbox}
        </Link>
      </div>
    </section>
  );
}

/** One's own task to go on with: of the same case, or else the most urgent; null: there is none; undefined: not known yet. */
function useNextTask({ userTaskKey, processInstanceKey }: UserTask): UserTask | null | undefined {
  const me = useMe();
  const { data } = useQuery(queries.waitingTasks);
  const own = data?.filter((task) => task.userTaskKey !== userTaskKey && isTaskOf(me, task));
  return own && (own.find((task) => task.processInstanceKey === processInstanceKey) ?? own[0] ?? null);
}
