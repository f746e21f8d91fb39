import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useParams, useSearchParams } from 'react-router';
import { SearchField } from '../../components/filters.tsx';
import { Icon } from '../../components/icon.tsx';
import { PagedList } from '../../components/list.tsx';
import { useMe } from '../../components/me.ts';
import { useTitle } from '../../components/page.tsx';
import { Note } from '../../components/states.tsx';
import { queries } from '../../queries.ts';
import { useText } from '../../text.ts';
import { InboxFilters, SortMenu } from './inbox-filters.tsx';
import { searchOf } from './inbox-search.ts';
import { TaskCard } from './task-card.tsx';

/** The list of tasks, and beside it the one that is open; a narrow screen shows one of the two. */
export function InboxPage() {
  const { inbox, nav } = useText();
  useTitle(nav.tasks);
  const { search } = useLocation();
  const { userTaskKey } = useParams();
  return (
    <div className="inbox" data-open={userTaskKey !== undefined}>
      <section className="inbox-list" aria-label={inbox.list}>
        <header>
          <h1>{inbox.title}</h1>
          <SortMenu />
        </header>
        <InboxFilters />
        <SearchField label={inbox.search} parameter="cari" />
        <TaskList />
      </section>
      <section className="inbox-detail">
        {userTaskKey !== undefined && (
          <Link className="back-link inbox-back" to={{ pathname: '/tugas', search }}>
            <Icon name="arrowLeft" />
            {inbox.backToList}
          </Link>
        )}
        <Outlet />
      </section>
    </div>
  );
}

function TaskList() {
  const { inbox } = useText();
  const me = useMe();
  const [parameters] = useSearchParams();
  const query = useInfiniteQuery({
    ...queries.tasks(searchOf(parameters, me)),
    placeholderData: keepPreviousData,
  });
  return (
    <PagedList
      label={inbox.list}
      query={query}
      keyOf={({ userTaskKey }) => userTaskKey}
      row={(task) => <TaskCard task={task} />}
      empty={<EmptyInbox isFiltered={parameters.has('saring') || parameters.has('cari')} />}
    />
  );
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

export function ChooseTask() {
  const { inbox } = useText();
  return <p className="choose">{inbox.choose}</p>;
}
