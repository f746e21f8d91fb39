import type { Me } from '../../../api/contract/session.ts';
import { PEKERJAAN } from '../../../processes/pekerjaan.ts';
import { type Search, wordsFilter } from '../../queries/paging.ts';

/** Filters by their value in the address; each kind of work is one besides. */
export const MINE = 'saya';
export const UNCLAIMED = 'bebas';
export const OVERDUE = 'terlambat';
export const ACTING = 'atas-nama';
export const DONE = 'selesai';

/** Orders and groups by their value in the address. */
export const BY_DUE = 'tenggat';
export const OLDEST = 'terlama';
export const BY_MECHANISM = 'mekanisme';
export const BY_WORK = 'pekerjaan';

const MINUTE_MS = 60_000;
/** To the minute, or the list would be another one each time it is drawn. */
const thisMinute = (): string => new Date(Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS).toISOString();

const OPEN = { state: 'CREATED' };
const FILTERS: { readonly [value: string]: (me: Me) => Search['filter'] } = {
  [DONE]: () => ({ state: 'COMPLETED' }),
  [MINE]: (me) => ({ ...OPEN, assignee: me.pegawai?.id ?? '' }),
  [UNCLAIMED]: () => ({ ...OPEN, assignee: { $exists: false } }),
  [OVERDUE]: () => ({ ...OPEN, dueDate: { $lt: thisMinute() } }),
  [ACTING]: () => ({ ...OPEN, onBehalf: true }),
  ...Object.fromEntries(PEKERJAAN.map((pekerjaan) => [pekerjaan, () => ({ ...OPEN, pekerjaan })])),
};

export const filterOf = (value: string | null, me: Me): Search['filter'] => FILTERS[value ?? '']?.(me) ?? OPEN;

/** Where records come later than answers, what was just completed stays in the list until they come. */
function withCompleting(filter: Search['filter'], { isDelayed }: Me): Search['filter'] {
  return isDelayed && filter['state'] === 'CREATED' ? { ...filter, state: { $in: ['CREATED', 'COMPLETING'] } } : filter;
}

/** What the address asks of the list of tasks. */
export function searchOf(parameters: URLSearchParams, me: Me): Search {
  const wanted = parameters.get('saring');
  const filter = { ...withCompleting(filterOf(wanted, me), me), ...wordsFilter(parameters.get('cari')) };
  return {
    filter,
    sort: [...groupOrder(parameters.get('kelompok')), orderOf(parameters.get('urut'), wanted === DONE)],
  };
}

type Order = NonNullable<Search['sort']>[number];

/** What belongs to a group stands together. */
function groupOrder(group: string | null): readonly Order[] {
  if (group === BY_MECHANISM) return [{ field: 'processDefinitionId', order: 'ASC' }];
  return group === BY_WORK ? [{ field: 'pekerjaan', order: 'DESC' }] : [];
}

function orderOf(order: string | null, isDone: boolean): Order {
  if (order === BY_DUE) return { field: 'dueDate', order: 'ASC' };
  return { field: isDone ? 'completionDate' : 'creationDate', order: order === OLDEST ? 'ASC' : 'DESC' };
}
