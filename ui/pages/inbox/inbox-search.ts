import type { Me } from '../../../api/contract/session.ts';
import type { Search } from '../../queries.ts';

/** Filters by their value in the address. */
export const MINE = 'saya';
export const UNCLAIMED = 'bebas';
export const DONE = 'selesai';
export const BY_DUE = 'tenggat';

export function filterOf(value: string | null, me: Me): Search['filter'] {
  if (value === DONE) return { state: 'COMPLETED' };
  if (value === MINE) return { state: 'CREATED', assignee: me.pegawai?.id ?? '' };
  if (value === UNCLAIMED) return { state: 'CREATED', assignee: { $exists: false } };
  return { state: 'CREATED' };
}

/** Where records come later than answers, what was just completed stays in the list until they come. */
function withCompleting(filter: Search['filter'], { isDelayed }: Me): Search['filter'] {
  return isDelayed && filter['state'] === 'CREATED' ? { ...filter, state: { $in: ['CREATED', 'COMPLETING'] } } : filter;
}

/** What the address asks of the list of tasks. */
export function searchOf(parameters: URLSearchParams, me: Me): Search {
  const wanted = parameters.get('saring');
  const number = parameters.get('cari');
  const filter = {
    ...withCompleting(filterOf(wanted, me), me),
    ...(number && { businessId: { $like: `*${number}*` } }),
  };
  if (parameters.get('urut') === BY_DUE) return { filter, sort: [{ field: 'dueDate', order: 'ASC' }] };
  return { filter, sort: [{ field: wanted === DONE ? 'completionDate' : 'creationDate', order: 'DESC' }] };
}
