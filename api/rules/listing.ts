import type { Found } from '../contract/search.ts';
import { invalid } from '../problem.ts';

/** Something a list holds: known by its key, found by its words, of a regulation. */
export interface Listed {
  readonly key: string;
  readonly regulation: string;
  /** What a search looks in, in lower case. */
  readonly words: string;
}

/** What a list is to hold. */
export interface Listing {
  readonly regulation?: string;
  /** Words that must all be there. */
  readonly text?: string;
  readonly limit?: number;
  /** Key of what stands before the first. */
  readonly after?: string;
}

const DEFAULT_LIMIT = 50;

/**
 * A page of a list that the program holds whole.
 * @throws Problem where the list cannot be continued from there
 */
export function pageOf<T extends Listed>(
  all: readonly T[],
  { regulation, text = '', limit = DEFAULT_LIMIT, after }: Listing,
): Found<T> {
  const asked = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter(
    (one) =>
      (regulation === undefined || one.regulation === regulation) && asked.every((word) => one.words.includes(word)),
  );
  const from = after === undefined ? 0 : found.findIndex(({ key }) => key === after) + 1;
  if (after !== undefined && from === 0)
    throw invalid(`Daftar tidak dapat dilanjutkan dari '${after}'. Muat daftar dari awal.`);
  const items = found.slice(from, from + limit);
  const last = items.at(-1)?.key;
  const hasMoreTotalItems = from + items.length < found.length;
  const endCursor = hasMoreTotalItems && last !== undefined ? { endCursor: last } : {};
  return { items, page: { totalItems: found.length, hasMoreTotalItems, ...endCursor } };
}
