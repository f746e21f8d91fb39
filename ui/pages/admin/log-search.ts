import { withParameter } from '../../components/filters.tsx';
import type { Search } from '../../queries/paging.ts';

/** Parameters of the address, and the fields of the log that they are about. */
const FIELDS = {
  hasil: 'result',
  operasi: 'operationType',
  objek: 'entityType',
  pelaku: 'actorId',
  kasus: 'processInstanceKey',
} as const;

export const PARAMETERS = [...Object.keys(FIELDS), 'dari', 'sampai'];

/** The first moment of a day, or of the one after it. */
const momentOf = (day: string, later: number): string | undefined => {
  const date = new Date(`${day}T00:00:00`);
  if (Number.isNaN(date.getTime())) return undefined;
  date.setDate(date.getDate() + later);
  return date.toISOString();
};

/** What an address asks of the log, as the API takes it in an address of its own. */
export function askedIn(parameters: URLSearchParams): { readonly [field: string]: string } {
  const given = Object.entries(FIELDS).flatMap(([parameter, field]) => {
    const value = parameters.get(parameter);
    return value === null || (field === 'processInstanceKey' && !/^\d{1,18}$/.test(value)) ? [] : [[field, value]];
  });
  const from = momentOf(parameters.get('dari') ?? '', 0);
  const until = momentOf(parameters.get('sampai') ?? '', 1);
  return { ...Object.fromEntries(given), ...(from && { from }), ...(until && { until }) };
}

/** The same as a search: each action once, with its outcome. */
export function searchOf(parameters: URLSearchParams): Search {
  const { from, until, ...filter } = askedIn(parameters);
  const timestamp = { ...(from && { $gte: from }), ...(until && { $lt: until }) };
  return { filter: { isSuperseded: false, ...filter, ...((from || until) && { timestamp }) } };
}

export const csvOf = (parameters: URLSearchParams): string =>
  `/api/audit/csv?${new URLSearchParams({ ...askedIn(parameters) })}`;

export const without = (parameters: URLSearchParams): string =>
  PARAMETERS.reduce((text, name) => withParameter(new URLSearchParams(text), name, undefined), parameters.toString());
