import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/contract/cases.ts';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { Icon } from '../../components/icon.tsx';
import { isTaskOf, useMe } from '../../components/me.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';

/** In one sentence: whom the case waits for, or how it ended. */
export function CaseStanding({ detail }: { readonly detail: CaseDetail }) {
  const { case: instance, waitingFor, isPending } = detail;
  const { case: words, cases } = useText();
  if (instance.state === 'TERMINATED') return <p className="sentence">{words.stopped}</p>;
  if (instance.state === 'COMPLETED')
    return <p className="sentence">{words.endedAs(instance.endName ?? cases.completed)}</p>;
  return (
    <section className="sentence" aria-live="polite">
      {instance.hasIncident && (
        <p className="inline-problem">
          <Icon name="alert" />
          <span>{words.incident}</span>
        </p>
      )}
      {isPending && <p>{words.pending}</p>}
      {waitingFor.length === 0 && !instance.hasIncident && !isPending && <p>{words.moving}</p>}
      {waitingFor.map((sentence) => (
        <p key={sentence} lang="id">
          <Icon name="clock" />
          <span>
            <strong>{words.waiting}</strong> {sentence}
          </span>
        </p>
      ))}
      <OwnTasks processInstanceKey={instance.processInstanceKey} />
    </section>
  );
}

/** A case that waits for its reader offers the way to the task. */
function OwnTasks({ processInstanceKey }: { readonly processInstanceKey: string }) {
  const { case: words } = useText();
  const me = useMe();
  const { data: tasks = [] } = useQuery(queries.tasksOfCase(processInstanceKey));
  const isOwn = (task: UserTask) => isTaskOf(me, task);
  return tasks.filter(isOwn).map(({ userTaskKey, name }) => (
    <Link key={userTaskKey} className="button primary" to={`/tugas/${userTaskKey}`}>
      {words.yourTask(name)}
    </Link>
  ));
}
