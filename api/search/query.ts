import { type TSchema, Type } from 'typebox';
import { isStorable, isStorableDate } from '../input.ts';
import { invalid } from '../problem.ts';
import type { CaseCondition, Condition } from './cases.ts';
import { hasWords } from './words.ts';

/** A field of a search: its column, and how values are cast. */
export interface SearchField {
  readonly sql: string;
  /** words: `sql` is the key of a case, and what is asked for are words of it. */
  readonly cast:
    | 'text'
    | 'uuid'
    | 'date'
    | 'bigint'
    | 'timestamptz'
    | 'integer'
    | 'boolean'
    | 'jsonb'
    | 'list'
    | 'words'
    /** Whether it is so depends on who asks: the route looks at it, and only `true` may be asked for. */
    | 'own'
    /** `sql` is the key of a case, and `cases` says which have what is asked for. */
    | 'cases';
  /** @throws Problem where what is asked for is nothing that cases have */
  readonly cases?: (asked: unknown) => readonly CaseCondition[];
  readonly sortable?: boolean;
  /**
   * Values whose rows have an index of their own. They are written out in a statement: its plan is kept for whatever else is
   * asked, and such an index would not serve a parameter.
   */
  readonly values?: readonly string[];
  /** Every row has a value: an order by it needs no place for those without, and an index serves it both ways. */
  readonly required?: boolean;
}

export type SearchFields = { readonly [field: string]: SearchField };

/** A search as the API takes it: what to keep, in what order, which part of it. */
export interface SearchRequest {
  readonly filter?: { readonly [field: string]: unknown };
  readonly sort?: readonly { readonly field: string; readonly order?: string }[];
  readonly page?: {
    readonly limit?: number;
    readonly from?: number;
    readonly after?: string;
    readonly before?: string;
  };
}

/** Filters of which one is enough: each keeps to all it names. */
export const EITHER = '$or';
const MAX_EITHER = 10;

export const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 50;
const MAX_OFFSET = 10_000;

/** Schema of a search request over some fields: nothing else is accepted. */
export function searchSchema(fields: SearchFields): TSchema {
  const names = Object.keys(fields);
  const sortable = names.filter((name) => fields[name]!.sortable);
  const field = sortable.length > 0 ? Type.Union(sortable.map((name) => Type.Literal(name))) : Type.String();
  return Type.Object(
    {
      filter: Type.Optional(filterSchema(fields)),
      sort: Type.Optional(
        Type.Array(
          Type.Object(
            { field, order: Type.Optional(Type.Union([Type.Literal('ASC'), Type.Literal('DESC')])) },
            { additionalProperties: false },
          ),
          { maxItems: 4 },
        ),
      ),
      page: Type.Optional(
        Type.Object(
          {
            limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_LIMIT })),
            from: Type.Optional(Type.Integer({ minimum: 0, maximum: MAX_OFFSET })),
            after: Type.Optional(Type.String({ maxLength: 1000 })),
            before: Type.Optional(Type.String({ maxLength: 1000 })),
          },
          { additionalProperties: false },
        ),
      ),
    },
    { additionalProperties: false },
  );
}

/** Where cases are asked for by what they have, several filters may be joined. */
export function filterSchema(fields: SearchFields): TSchema {
  const named = Object.fromEntries(Object.keys(fields).map((name) => [name, Type.Optional(Type.Unknown())]));
  const closed = { additionalProperties: false };
  if (!Object.values(fields).some(({ cast }) => cast === 'cases')) return Type.Object(named, closed);
  const either = Type.Array(Type.Object(named, closed), { minItems: 1, maxItems: MAX_EITHER });
  return Type.Object({ ...named, [EITHER]: Type.Optional(either) }, closed);
}

/** Conditions and their parameters, gathered while a statement is put together. */
export class Conditions {
  private readonly parts: string[] = [];
  readonly values: unknown[] = [];

  add(render: (parameter: (value: unknown) => string) => string): void {
    this.parts.push(render((value) => this.parameter(value)));
  }

  parameter(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  get where(): string {
    return this.parts.length === 0 ? 'true' : this.parts.map((part) => `(${part})`).join(' and ');
  }
}

/** Adds what a filter asks for: a plain value, or `{$eq, $neq, $exists, $in, $notIn, $like, $gt, $gte, $lt, $lte}`. */
export function addFilter(conditions: Conditions, fields: SearchFields, filter?: SearchRequest['filter']): void {
  for (const condition of filterConditions(fields, filter)) conditions.add(condition);
}

/** What a filter asks of the columns of a row. */
export function filterConditions(fields: SearchFields, filter: SearchRequest['filter'] = {}): Condition[] {
  const conditions: Condition[] = [];
  for (const [name, value] of Object.entries(filter)) {
    const field = fields[name];
    if (!field || value === undefined || field.cast === 'cases') continue;
    for (const [operator, operand] of operatorsOf(value)) {
      const render = OPERATORS[operator];
      if (!render)
        throw invalid(
          `Operator '${operator}' pada '${name}' tidak dikenal. Yang dikenal: ${Object.keys(OPERATORS).join(', ')}.`,
        );
      if (!isMeant(operator, field))
        throw invalid(`Operator '${operator}' tidak berlaku untuk '${name}' (${field.cast}).`);
      const value = checked(name, field, operator, operand);
      conditions.push((parameter) => render(field, value, parameter));
    }
  }
  return conditions;
}

export function operatorsOf(value: unknown): [string, unknown][] {
  const isOperators =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).some((key) => key.startsWith('$'));
  return isOperators ? Object.entries(value as object) : [['$eq', value]];
}

type Render = (field: SearchField, operand: unknown, parameter: (value: unknown) => string) => string;

const compare =
  (operator: string): Render =>
  ({ sql, cast }, operand, parameter) =>
    `${sql} ${operator} ${parameter(operand)}::${cast}`;

/** An index is found for 'contains' and for a bare condition, but not for an element that is one of the list, or for a condition that is true. */
const equal: Render = (field, operand, parameter) => {
  const { sql, cast, values } = field;
  const known = values?.find((value) => value === operand);
  if (known !== undefined) return `${sql} = '${known}'`;
  if (cast === 'list') return `${sql} @> array[${parameter(operand)}::text]`;
  if (cast === 'boolean') return String(operand) === 'true' ? sql : `not ${sql}`;
  // Which cases have them is asked first, where the search is run.
  if (cast === 'words' || cast === 'own') return 'true';
  return compare('=')(field, operand, parameter);
};

const OPERATORS: { readonly [operator: string]: Render } = {
  $eq: equal,
  $neq: ({ sql, cast }, operand, parameter) =>
    cast === 'list'
      ? `${parameter(operand)}::text <> all(${sql})`
      : `${sql} is distinct from ${parameter(operand)}::${cast}`,
  $gt: compare('>'),
  $gte: compare('>='),
  $lt: compare('<'),
  $lte: compare('<='),
  $exists: ({ sql }, operand) => `${sql} is ${operand ? 'not null' : 'null'}`,
  $in: ({ sql, cast }, operand, parameter) =>
    cast === 'list' ? `${sql} && ${parameter(operand)}::text[]` : `${sql} = any(${parameter(operand)}::${cast}[])`,
  $notIn: ({ sql, cast }, operand, parameter) =>
    cast === 'list'
      ? `not (${sql} && ${parameter(operand)}::text[])`
      : `not (${sql} = any(${parameter(operand)}::${cast}[]))`,
  $like: ({ sql }, operand, parameter) => `${sql} ilike ${parameter(likePattern(String(operand)))}`,
};

/** Operators that mean something for some kinds only. */
const ONLY: { readonly [operator: string]: readonly SearchField['cast'][] } = { $like: ['text'] };
const LIST_OPERATORS: ReadonlySet<string> = new Set(['$eq', '$neq', '$exists', '$in', '$notIn']);

function isMeant(operator: string, { cast }: SearchField): boolean {
  if (cast === 'words' || cast === 'own') return operator === '$eq';
  return (ONLY[operator]?.includes(cast) ?? true) && (cast !== 'list' || LIST_OPERATORS.has(operator));
}

/** `*` and `?` are wildcards, as in Camunda's API; everything else stands for itself. */
export const likePattern = (text: string): string =>
  text
    .replace(/[\\%_]/g, '\\$&')
    .replace(/\*/g, '%')
    .replace(/\?/g, '_');

/** Keeps values out of the database that it could only refuse with an error of its own. */
function checked(name: string, { cast }: SearchField, operator: string, operand: unknown): unknown {
  if (operator === '$exists') return operand === true;
  const values = operator === '$in' || operator === '$notIn' ? operand : [operand];
  if (!Array.isArray(values) || values.length > 500)
    throw invalid(`Nilai '${operator}' pada '${name}' harus berupa daftar paling banyak 500 butir.`);
  const isFine = VALID[cast];
  if (
    !values.every(
      (value) =>
        (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') && isFine(String(value)),
    )
  )
    throw invalid(`Nilai pada '${name}' tidak sesuai jenisnya (${cast}).`);
  return operand;
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](?:[01]\d|2[0-3])(?::[0-5]\d){1,2}(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?$/;

/** Nobody looks for more, in characters. */
const MAX_WORDS = 200;

/** Whether the database reads a text as a value of a kind. */
export const VALID: { readonly [C in SearchField['cast']]: (text: string) => boolean } = {
  text: isStorable,
  list: isStorable,
  jsonb: isStorable,
  words: (text) => isStorable(text) && text.length <= MAX_WORDS && hasWords(text),
  own: (text) => text === 'true',
  // Nothing comes in their order.
  cases: () => false,
  bigint: (text) => /^-?\d{1,18}$/.test(text),
  integer: (text) => /^-?\d{1,9}$/.test(text),
  boolean: (text) => text === 'true' || text === 'false',
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  date: isStorableDate,
  timestamptz: (text) => isStorableDate(MOMENT.exec(text)?.[1]),
};

export interface PageAnswer {
  readonly totalItems: number;
  readonly hasMoreTotalItems: boolean;
  readonly startCursor?: string;
  readonly endCursor?: string;
}

export const pageOf = ({ page = {} }: SearchRequest): { readonly limit: number; readonly from: number } => ({
  limit: page.limit ?? DEFAULT_LIMIT,
  from: page.from ?? 0,
});
