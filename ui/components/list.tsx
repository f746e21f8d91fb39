import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Found } from '../../api/contract/search.ts';
import { useText } from '../text.ts';
import { Loading, Problem } from './states.tsx';

interface ListProps<T> {
  readonly label: string;
  readonly query: UseInfiniteQueryResult<InfiniteData<Found<T>>>;
  readonly keyOf: (item: T) => string;
  readonly row: (item: T) => ReactNode;
  /** Heading under which an item stands; those of one group come one after the other. Absent: there are none. */
  readonly groupOf?: (item: T) => string;
  readonly empty: ReactNode;
}

/** A list that is read page by page. */
export function PagedList<T>({ label, query, keyOf, row, groupOf, empty }: ListProps<T>) {
  const { data, error, refetch } = query;
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      <ul className="list" aria-label={label}>
        {items.map((item, index) => {
          const group = groupOf?.(item);
          const isFirst = group !== undefined && (index === 0 || groupOf?.(items[index - 1]!) !== group);
          return (
            <li key={keyOf(item)}>
              {isFirst && <h2 className="list-group">{group}</h2>}
              {row(item)}
            </li>
          );
        })}
      </ul>
      <More query={query} shown={items.length} />
    </>
  );
}

interface MoreProps<T> {
  readonly query: UseInfiniteQueryResult<InfiniteData<Found<T>>>;
  readonly shown: number;
}

/** The way to the next page, and how many are shown of how many. */
export function More<T>({ query, shown }: MoreProps<T>) {
  const { app } = useText();
  if (!query.hasNextPage) return null;
  const total = query.data?.pages[0]?.page.totalItems ?? shown;
  return (
    <div className="more">
      <button
        type="button"
        className="button"
        onClick={() => void query.fetchNextPage()}
        disabled={query.isFetchingNextPage}
      >
        {query.isFetchingNextPage ? app.loading : app.more}
      </button>
      <span className="subtle">{app.shown(shown, total)}</span>
    </div>
  );
}
