import { Suspense } from 'react';
import { Link, Outlet, useLocation, useParams } from 'react-router';
import { SearchField } from '../../components/filters.tsx';
import { Icon } from '../../components/icon.tsx';
import { useMe } from '../../components/me.ts';
import { useTitle } from '../../components/page.tsx';
import { SavedFilters } from '../../components/saved-filters/saved-filters.tsx';
import { Loading } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { BulkBar } from './bulk-bar.tsx';
import { InboxFilters } from './inbox-filters.tsx';
import { InboxOrder } from './inbox-order.tsx';
import { searchOf } from './inbox-search.ts';
import { SelectionProvider, useNewSelection } from './selection.ts';
import { Shortcuts } from './shortcuts.tsx';
import { TaskList } from './task-list.tsx';

/** The list of tasks, and beside it the one that is open; a narrow screen shows one of the two. */
export function InboxPage() {
  const { inbox, nav } = useText();
  useTitle(nav.tasks);
  const me = useMe();
  const { search } = useLocation();
  const { userTaskKey } = useParams();
  const selection = useNewSelection();
  return (
    <div className="inbox" data-open={userTaskKey !== undefined}>
      <SelectionProvider value={selection}>
        <section className="inbox-list" aria-label={inbox.list}>
          <header>
            <h1>{inbox.title}</h1>
            <Shortcuts />
          </header>
          <InboxFilters />
          <SearchField label={inbox.search} parameter="cari" />
          <InboxOrder />
          <SavedFilters list="tugas" countOf={(wanted) => queries.taskCount(searchOf(wanted, me).filter)} />
          <TaskList />
          <BulkBar />
        </section>
      </SelectionProvider>
      <section className="inbox-detail">
        {userTaskKey !== undefined && (
          <Link className="back-link inbox-back" to={{ pathname: '/tugas', search }}>
            <Icon name="arrowLeft" />
            {inbox.backToList}
          </Link>
        )}
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </section>
    </div>
  );
}

export function ChooseTask() {
  const { inbox } = useText();
  return <p className="choose">{inbox.choose}</p>;
}
