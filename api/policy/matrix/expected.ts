import { type Asker, TAGS } from './actors.ts';
import type { Values } from './records.ts';
import { type Ask, USUAL } from './row.ts';

const EVERYONE = new Set(['*', 'anyone']);

const names = (who: string, { tags }: Asker): boolean =>
  who.split(' ').some((one) => {
    if (!TAGS.has(one) && !EVERYONE.has(one)) throw new Error(`Expected a name that the table knows, but got '${one}'`);
    return one === 'anyone' || (one === '*' ? !tags.includes('nobody') : tags.includes(one));
  });

/** What the first part of '200: admin; 404: *' says that names an asker. */
function saidOf(text: string, asker: Asker): string | undefined {
  const parts = text.split('; ').map((part) => part.split(': ') as [string, string]);
  return parts.find(([, who]) => names(who, asker))?.[0];
}

/** The status an asker must be answered with. */
export const statusFor = ({ answers }: Ask, asker: Asker): number => Number(saidOf(answers, asker) ?? 401);

/** How many items an asker must find: a number, or 'some'. */
export const countFor = ({ finds = '' }: Ask, asker: Asker, values: Values): string =>
  fill(saidOf(finds || '0: anyone', asker) ?? '0', values);

export const isSpared = ({ spares = '' }: Ask, asker: Asker): boolean => spares !== '' && names(spares, asker);

export const mayRead = (readers: string, asker: Asker): boolean => names(readers, asker);

/** Puts what was planted where '{name}' stands. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Expected '${name}' to be planted, but it is not`);
    return value;
  });

/** The address of a question, with '{name}' for what was planted. */
export function addressOf(url: string, { path = {}, query }: Ask): string {
  const address = url.replace(/:(\w+)|\*/g, (all, name: string | undefined) => {
    const value = path[name ?? all] ?? USUAL[name ?? all];
    if (value === undefined) throw new Error(`Expected the row of ${url} to say what '${all}' is, but it does not`);
    return value;
  });
  return query === undefined ? address : `${address}?${query}`;
}

/** Something of the same shape as each planted thing that is not there. */
export const elsewhere = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, nowhere(name, value)]));

function nowhere(name: string, value: string): string {
  if (name === 'password') return value;
  if (/^TL-/.test(value)) return 'TL-1999-0000';
  if (/^\d+$/.test(value)) return '987654321';
  if (/^[0-9a-f-]{36}$/.test(value)) return '00000000-0000-4000-8000-000000000000';
  return /^[0-9a-f]{32}$/.test(value) ? '0'.repeat(32) : 'tidak-ada';
}
