import type { Pekerjaan } from '../../processes/pekerjaan.ts';

/** What the API answers about an official's desk: what waits, and searches that were given a name. */

/** How many open tasks there are, of those the reader may see. */
export interface InboxCounters {
  readonly open: number;
  /** Taken by, or given to, the reader. */
  readonly mine: number;
  readonly unclaimed: number;
  /** Their due date is over. */
  readonly overdue: number;
  /** Of posts the reader holds for another. */
  readonly acting: number;
  readonly byPekerjaan: { readonly [P in Pekerjaan]: number };
}

/** sendiri: one's own; unit: of everyone with a post in a unit, kept by who heads it; semua: of everyone, kept by admins. */
export type FilterScope = 'sendiri' | 'unit' | 'semua';

/** What is searched: the inbox, or all cases as admins see them. */
export type FilterList = 'tugas' | 'kasus';

/** A search that was given a name. */
export interface SavedFilter {
  readonly id: string;
  readonly name: string;
  /** As the address of the list writes it, without '?': 'saring=terlambat&urut=tenggat'. */
  readonly query: string;
  readonly scope: FilterScope;
  readonly unit: { readonly id: string; readonly nama: string } | null;
  /** Whether the reader may remove it. */
  readonly mayRemove: boolean;
}
