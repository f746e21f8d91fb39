import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { PagedList } from '../../components/list.tsx';
import { useMe } from '../../components/me.ts';
import { Note } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { BY_MECHANISM, BY_WORK, searchOf } from './inbox-search.ts';
import { TaskCard } from './task-card.tsx';

/** The tasks that the address asks for, in groups where it asks for them. */
export function TaskList() {
  const { inbox } = useText();
  const me = useMe();
  const [parameters] = useSearchParams();
  const query = useInfiniteQuery({
    ...queries.tasks(searchOf(parameters, me)),
    placeholderData: keepPreviousData,
  });
  const groupOf = useGroupOf(parameters.get('kelompok'));
  return (
    <PagedList
      label={inbox.list}
      query={query}
      keyOf={({ userTaskKey }) => userTaskKey}
      row={(task) => <TaskCard task={task} />}
      {...(groupOf && { groupOf })}
      empty={<EmptyInbox isFiltered={parameters.has('saring') || parameters.has('cari')} />}
    />
  );
}

function useGroupOf(group: string | null): ((task: UserTask) => string) | undefined {
  const { inbox } = useText();
  if (group === BY_MECHANISM) return ({ processName }) => processName;
  if (group !== BY_WORK) return undefined;
  const names: { readonly [work: string]: string } = inbox.work;
  return ({ customHeaders }) => names[customHeaders['pekerjaan'] ?? ''] ?? inbox.otherWork;
}

function EmptyInbox({ isFiltered }: { readonly isFiltered: boolean }) {
  const { inbox } = useText();
  if (isFiltered)
    return <Note icon="search" title={inbox.emptyFiltered} action={<Link to="/tugas">{inbox.showAll}</Link>} />;
  return (
    <Note
      icon="checkCircle"
      title={inbox.empty}
      action={
        <Link className="button" to="/mulai">
          {inbox.startCase}
        </Link>
      }
    >
      {inbox.emptyHint}
    </Note>
  );
}
