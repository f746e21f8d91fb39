import type { Pool } from 'pg';
import { both, type Condition, type Found, withCases } from './cases.ts';
import { EITHER, filterConditions, type SearchFields, type SearchRequest } from './query.ts';
import { withWords } from './words.ts';

type Filter = NonNullable<SearchRequest['filter']>;

/** Everything a filter asks for, each looked for on its own where few cases among many may have it. */
export async function conditionsOf(pool: Pool, fields: SearchFields, filter: Filter = {}): Promise<readonly Found[]> {
  const plain = filterConditions(fields, filter).map(both);
  const looked = await Promise.all(lookups(pool, fields, filter));
  const either = filter[EITHER] as readonly Filter[] | undefined;
  return [...plain, ...looked, ...(either ? [await anyOf(pool, fields, either)] : [])];
}

/** What is asked for in words has passed as a filter; now it is looked for. */
const lookups = (pool: Pool, fields: SearchFields, filter: Filter): readonly Promise<Found>[] =>
  Object.entries(fields).flatMap(([name, { cast, sql, cases }]) => {
    const given = filter[name];
    if (given === undefined) return [];
    if (cast === 'words') {
      const words = typeof given === 'object' ? (given as { readonly $eq: string }).$eq : String(given);
      return [withWords(pool, sql, words)];
    }
    return cases ? cases(given).map((condition) => withCases(pool, sql, condition)) : [];
  });

async function anyOf(pool: Pool, fields: SearchFields, filters: readonly Filter[]): Promise<Found> {
  const alternatives = await Promise.all(filters.map((filter) => conditionsOf(pool, fields, filter)));
  const joined =
    (way: keyof Found): Condition =>
    (parameter) =>
      alternatives.map((all) => `(${and(all.map((one) => one[way](parameter)))})`).join(' or ');
  return { ofPage: joined('ofPage'), ofAny: joined('ofAny') };
}

const and = (parts: readonly string[]): string =>
  parts.length === 0 ? 'true' : parts.map((part) => `(${part})`).join(' and ');
