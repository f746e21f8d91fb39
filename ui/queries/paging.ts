import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Found } from '../../api/contract/search.ts';
import { ask } from '../api-client.ts';

/** Lists of work refresh by themselves this often. */
export const FRESH_MS = 5_000;
export const BADGE_MS = 15_000;
/** What was just done and is still on its way is looked for this often. */
export const PENDING_MS = 1_000;
/** The most the API hands out at once. */
export const WHOLE_LIST = 200;
export const PAGE_SIZE = 30;
/** The most the API looks for, in characters. */
const MAX_WORDS = 200;

export interface Search {
  readonly filter: { readonly [field: string]: unknown };
  readonly sort?: readonly { readonly field: string; readonly order: 'ASC' | 'DESC' }[];
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** What someone typed as a filter; nothing is asked for as long as no word stands there. */
export const wordsFilter = (typed: string | null): Search['filter'] => {
  const words = (typed ?? '').slice(0, MAX_WORDS);
  return HAS_WORDS.test(words) ? { words } : {};
};

/** A list that is read page by page, with the cursor of the page before. */
export const paged = <T>(key: string, search: Search, load: (after: string | undefined) => Promise<Found<T>>) =>
  infiniteQueryOptions({
    queryKey: [key, search],
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ items, page }: Found<T>) => (items.length < PAGE_SIZE ? undefined : page.endCursor),
    refetchInterval: FRESH_MS,
  });

export const searched = <T>(key: string, url: string, search: Search) =>
  paged<T>(key, search, (after) => ask(url, { ...search, page: { limit: PAGE_SIZE, ...(after && { after }) } }));

/** How many a search finds. */
export const counted = (key: string, url: string, filter: Search['filter']) =>
  queryOptions({
    queryKey: [key, 'count', filter],
    queryFn: () => ask<Found<unknown>>(url, { filter, page: { limit: 1 } }),
    select: ({ page }) => page.totalItems,
    refetchInterval: BADGE_MS,
  });
