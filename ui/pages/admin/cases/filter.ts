import { type Search, wordsFilter } from '../../../queries/paging.ts';

/** What the address of the list of cases says, by its name there. */
export const FIELDS = {
  process: 'proses',
  version: 'versi',
  state: 'keadaan',
  step: 'langkah',
  unit: 'unit',
  person: 'orang',
  from: 'dari',
  to: 'sampai',
  error: 'galat',
  words: 'cari',
  conditions: 'syarat',
} as const;

/** States by their value in the address. */
export const STATES = {
  berjalan: { state: 'ACTIVE' },
  terhenti: { state: 'ACTIVE', hasIncident: true },
  selesai: { state: 'COMPLETED' },
  dihentikan: { state: 'TERMINATED' },
} as const satisfies { readonly [value: string]: object };

export const OPERATORS = ['=', '≠', '<', '≤', '>', '≥', 'memuat'] as const;
export type Operator = (typeof OPERATORS)[number];

/** What somebody asks of a variable. */
export interface Condition {
  readonly name: string;
  readonly operator: Operator;
  readonly value: string;
}

/** Several conditions, all of which, or one of which, is to hold. */
export interface Conditions {
  readonly join: 'dan' | 'atau';
  readonly all: readonly Condition[];
}

const NONE: Conditions = { join: 'dan', all: [] };

/** In the address: 'dan' or 'atau', then name, operator and value of each. */
export const writeConditions = ({ join, all }: Conditions): string | undefined =>
  all.length === 0 ? undefined : JSON.stringify([join, ...all.map((one) => [one.name, one.operator, one.value])]);

/** An address may have been written by hand: what is none is left out. */
export function readConditions(text: string | null): Conditions {
  try {
    const [join, ...all] = JSON.parse(text ?? '') as [unknown, ...unknown[]];
    const conditions = all.flatMap((one) => {
      const [name, operator, value] = Array.isArray(one) ? (one as unknown[]) : [];
      const isOne = typeof name === 'string' && typeof value === 'string' && OPERATORS.includes(operator as Operator);
      return isOne ? [{ name, operator: operator as Operator, value }] : [];
    });
    return { join: join === 'atau' ? 'atau' : 'dan', all: conditions };
  } catch {
    return NONE;
  }
}

const IN_API: { readonly [O in Exclude<Operator, '=' | '≠' | 'memuat'>]: string } = {
  '<': '$lt',
  '≤': '$lte',
  '>': '$gt',
  '≥': '$gte',
};

const IS_JSON = /^(-?\d+(\.\d+)?|true|false|null)$/;

/** Texts stand in quotes; what looks like a number or a truth may be meant as a text, too. */
const jsonOf = (value: string): string => (IS_JSON.test(value) ? value : JSON.stringify(value));
const meant = (value: string): readonly string[] =>
  IS_JSON.test(value) ? [value, JSON.stringify(value)] : [JSON.stringify(value)];

function variableOf({ name, operator, value }: Condition): object {
  if (operator === '=') return { name, value: { $in: meant(value) } };
  if (operator === '≠') return { name, value: { $notIn: meant(value) } };
  if (operator === 'memuat') return { name, value: { $like: `*${value}*` } };
  return { name, value: { [IN_API[operator]]: jsonOf(value) } };
}

function conditionsFilter(text: string | null): Search['filter'] {
  const { join, all } = readConditions(text);
  const variables = all.filter(({ name }) => name.trim() !== '').map(variableOf);
  if (variables.length === 0) return {};
  return join === 'dan' ? { variables } : { $or: variables.map((one) => ({ variables: [one] })) };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days of the reader's clock, the last one whole. */
function startDate(from: string | null, to: string | null): Search['filter'] {
  const after = from !== null && DAY.test(from) ? { $gte: new Date(`${from}T00:00:00`).toISOString() } : {};
  const before = to !== null && DAY.test(to) ? { $lte: new Date(`${to}T23:59:59.999`).toISOString() } : {};
  const range = { ...after, ...before };
  return Object.keys(range).length === 0 ? {} : { startDate: range };
}

/** What the address asks of the API. */
export function filterOf(parameters: URLSearchParams): Search['filter'] {
  const given = (name: string): string | null => parameters.get(name) || null;
  const exact = (field: string, name: string): Search['filter'] => {
    const value = given(name);
    return value === null ? {} : { [field]: value };
  };
  const version = given(FIELDS.version);
  const error = given(FIELDS.error);
  return {
    ...exact('processDefinitionId', FIELDS.process),
    ...(version !== null && /^\d{1,6}$/.test(version) && { processDefinitionVersion: Number(version) }),
    ...STATES[(given(FIELDS.state) ?? '') as keyof typeof STATES],
    ...exact('elementId', FIELDS.step),
    ...exact('unit', FIELDS.unit),
    ...exact('pegawai', FIELDS.person),
    ...startDate(given(FIELDS.from), given(FIELDS.to)),
    ...(error !== null && { errorMessage: { $like: `*${error}*` } }),
    ...wordsFilter(given(FIELDS.words)),
    ...conditionsFilter(given(FIELDS.conditions)),
  };
}
