import type { Pool } from 'pg';
import { prepared } from '../database/prepared.ts';
import { invalid } from '../problem.ts';
import type { Found as CasesFound } from './cases.ts';
import { conditionsOf } from './conditions.ts';
import {
  Conditions,
  type PageAnswer,
  pageOf,
  type SearchField,
  type SearchFields,
  type SearchRequest,
  VALID,
} from './query.ts';

/** What is searched: the rows, the fields, the order when none is asked for, and the column that makes it total. */
export interface SearchTarget {
  readonly from: string;
  readonly columns: string;
  readonly fields: SearchFields;
  readonly defaultSort: readonly { readonly field: string; readonly order: 'ASC' | 'DESC' }[];
  /** Unique column, without duplicates in the rows. */
  readonly key: string;
  /** Its kind where it is no number. */
  readonly keyCast?: 'text' | 'uuid';
}

export interface Found<R> {
  readonly items: R[];
  readonly page: PageAnswer;
}

type Restriction = (conditions: Conditions) => void;

/** Rows that are read at once where all are wanted. */
const AT_ONCE = 500;

/** Counting stops here; beyond it there are "more". */
const MAX_COUNT = 1_000;

interface SortTerm {
  readonly sql: string;
  readonly descending: boolean;
  readonly required: boolean;
  readonly cast: SearchField['cast'];
}

/** Runs a search: filter and order over named fields only, one page of it, and how many there are. */
export async function runSearch<R>(
  pool: Pool,
  target: SearchTarget,
  request: SearchRequest,
  restrict: Restriction = () => undefined,
): Promise<Found<R>> {
  const asked = await conditionsOf(pool, target.fields, request.filter);
  const searching = pageOfRows(pool, target, request, conditionsFrom(asked, 'ofPage', restrict));
  const counting = (): Promise<number> => countOf(pool, target, conditionsFrom(asked, 'ofAny', restrict));
  // What is looked for in two ways takes long: both at once.
  const isTwice = asked.some(({ ofPage, ofAny }) => ofPage !== ofAny);
  const [rows, counted] = await Promise.all([searching, isTwice ? counting() : undefined]);
  const { limit, from } = pageOf(request);
  // A first page that is not full holds everything: nothing is left to count.
  const isAll = from === 0 && !request.page?.after && !request.page?.before && rows.length < limit;
  const total = isAll ? rows.length : (counted ?? (await counting()));
  return {
    items: rows.map(({ cursor: _cursor, ...item }) => item) as R[],
    page: {
      totalItems: Math.min(total, MAX_COUNT),
      hasMoreTotalItems: total > MAX_COUNT,
      ...(rows[0] && { startCursor: encode(rows[0].cursor) }),
      ...(rows.length > 0 && { endCursor: encode(rows.at(-1)!.cursor) }),
    },
  };
}

/** Reads everything that is found, a page at a time, without counting it. @param most rows at which it ends */
export async function* everyRow<R>(
  pool: Pool,
  target: SearchTarget,
  request: Omit<SearchRequest, 'page'>,
  most: number,
  restrict: Restriction = () => undefined,
): AsyncGenerator<R[]> {
  const asked = await conditionsOf(pool, target.fields, request.filter);
  let after: string | undefined;
  for (let read = 0; read < most; ) {
    const page = { limit: Math.min(AT_ONCE, most - read), ...(after !== undefined && { after }) };
    const rows = await pageOfRows(pool, target, { ...request, page }, conditionsFrom(asked, 'ofPage', restrict));
    read += rows.length;
    if (rows.length > 0) yield rows.map(({ cursor: _cursor, ...item }) => item) as R[];
    if (rows.length < page.limit) return;
    after = encode(rows.at(-1)!.cursor);
  }
}

function conditionsFrom(asked: readonly CasesFound[], way: keyof CasesFound, restrict: Restriction): Conditions {
  const conditions = new Conditions();
  restrict(conditions);
  for (const one of asked) conditions.add(one[way]);
  return conditions;
}

/** The rows of a page in their order, each with where it stands. */
async function pageOfRows(
  pool: Pool,
  target: SearchTarget,
  request: SearchRequest,
  conditions: Conditions,
): Promise<{ cursor: unknown[] }[]> {
  const terms = sortTerms(target, request);
  const backwards = request.page?.before !== undefined;
  addCursor(conditions, terms, request);
  const { limit, from } = pageOf(request);
  const order = terms.map(({ sql, descending, required }) => {
    const direction = descending !== backwards ? 'desc' : 'asc';
    return `${sql} ${direction}${required ? '' : ` nulls ${backwards ? 'first' : 'last'}`}`;
  });
  const cursor = `json_build_array(${terms.map(({ sql }) => `(${sql})::text`).join(', ')}) as "cursor"`;
  const text = `select ${target.columns}, ${cursor} from ${target.from} where ${conditions.where} order by ${order.join(', ')} limit ${limit} offset ${from}`;
  const { rows } = await pool.query<{ cursor: unknown[] }>({ ...prepared(text), values: conditions.values });
  return backwards ? rows.reverse() : rows;
}

/** Counts what is found on all pages, in any order. */
async function countOf(pool: Pool, { from }: SearchTarget, { where, values }: Conditions): Promise<number> {
  const text = `select count(*)::int as n from (select 1 from ${from} where ${where} limit ${MAX_COUNT + 1}) t`;
  const { rows } = await pool.query<{ n: number }>({ ...prepared(text), values });
  return rows[0]!.n;
}

function sortTerms(target: SearchTarget, { sort }: SearchRequest): SortTerm[] {
  const asked = sort && sort.length > 0 ? sort : target.defaultSort;
  const terms = asked.map(({ field, order }) => {
    const { sql, cast, required = false } = target.fields[field]!;
    return { sql, cast, required, descending: order === 'DESC' };
  });
  return [
    ...terms,
    {
      sql: target.key,
      cast: target.keyCast ?? 'bigint',
      required: true,
      descending: terms.at(-1)?.descending ?? true,
    },
  ];
}

/** Goes on after (or before) a row: everything that comes later in the order, term by term. */
function addCursor(conditions: Conditions, terms: readonly SortTerm[], { page }: SearchRequest): void {
  const text = page?.after ?? page?.before;
  if (text === undefined) return;
  const values = decode(text, terms);
  const forwards = page?.after !== undefined;
  conditions.add((parameter) => {
    if (isPlain(terms)) return comesAfterAll(terms, values, forwards, parameter);
    const alternatives = terms.map((term, index) => {
      const equal = terms
        .slice(0, index)
        .map(({ sql, cast }, before) => `${sql} is not distinct from ${parameter(values[before])}::${cast}`);
      return [...equal, comesAfter(term, values[index], forwards, parameter)].join(' and ');
    });
    return alternatives.map((alternative) => `(${alternative})`).join(' or ');
  });
}

/** Whether an index can be entered at a row: all terms have values and go the same way. */
const isPlain = (terms: readonly SortTerm[]): boolean =>
  terms.every(({ required, descending }) => required && descending === terms[0]!.descending);

function comesAfterAll(
  terms: readonly SortTerm[],
  values: readonly (string | null)[],
  forwards: boolean,
  parameter: (value: unknown) => string,
): string {
  const operator = terms[0]!.descending === forwards ? '<' : '>';
  const places = terms.map(({ cast }, index) => `${parameter(values[index])}::${cast}`);
  return `(${terms.map(({ sql }) => sql).join(', ')}) ${operator} (${places.join(', ')})`;
}

/** Rows without a value come last, so nothing comes after them but each other. */
function comesAfter(
  { sql, cast, descending }: SortTerm,
  value: unknown,
  forwards: boolean,
  parameter: (value: unknown) => string,
): string {
  if (value === null) return forwards ? 'false' : `${sql} is not null`;
  const operator = descending === forwards ? '<' : '>';
  const compared = `${sql} ${operator} ${parameter(value)}::${cast}`;
  return forwards ? `(${compared} or ${sql} is null)` : compared;
}

const encode = (values: unknown): string => Buffer.from(JSON.stringify(values)).toString('base64url');

function decode(text: string, terms: readonly SortTerm[]): (string | null)[] {
  try {
    const values = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
    const isFine = (value: unknown, index: number): boolean =>
      value === null || (typeof value === 'string' && VALID[terms[index]!.cast](value));
    if (Array.isArray(values) && values.length === terms.length && values.every(isFine))
      return values as (string | null)[];
  } catch {
    // falls through to the refusal below
  }
  throw invalid('Penanda halaman (cursor) tidak dikenal. Mulai lagi dari halaman pertama.');
}
