import { isStorable } from '../input.ts';
import { invalid } from '../problem.ts';
import type { CaseCondition } from '../search/cases.ts';
import { likePattern, operatorsOf } from '../search/query.ts';

const MAX_CONDITIONS = 20;
const MAX_NAME = 200;
/** Longer values have no place in the index; what is compared by order is shorter than what the index keeps of a text. */
const MAX_VALUE = 2_000;
const MAX_ORDERED = 60;

const PLACE = 'variable_place(v.value) collate "C"';

type Render = (parameter: (value: unknown) => string, operand: unknown) => string;

const has: Render = (parameter, operand) => {
  const value = parameter(jsonOf(operand));
  return `${PLACE} = variable_place(${value}::text) and v.value = ${value}::text`;
};

/** Numbers are compared with numbers, texts with texts; dates are texts in the order of days. */
const compared =
  (operator: string): Render =>
  (parameter, operand) => {
    const json = jsonOf(operand);
    const kind = typeof JSON.parse(json);
    if ((kind !== 'number' && kind !== 'string') || json.length > MAX_ORDERED)
      throw invalid(`Hanya angka, tanggal, dan teks sampai ${MAX_ORDERED} karakter yang dapat dibandingkan besarnya.`);
    const [from, to] = kind === 'number' ? ['n', 'o'] : ['s', 't'];
    return `${PLACE} ${operator} variable_place(${parameter(json)}::text) collate "C" and ${PLACE} >= '${from}' and ${PLACE} < '${to}'`;
  };

const OPERATORS: { readonly [operator: string]: Render } = {
  $eq: has,
  $gt: compared('>'),
  $gte: compared('>='),
  $lt: compared('<'),
  $lte: compared('<='),
  $in: (parameter, operand) => {
    if (!Array.isArray(operand) || operand.length === 0 || operand.length > MAX_CONDITIONS)
      throw invalid(`'$in' pada variabel memuat 1 sampai ${MAX_CONDITIONS} nilai.`);
    return operand.map((one) => `(${has(parameter, one)})`).join(' or ');
  },
  $like: (parameter, operand) => `v.value ilike ${parameter(likePattern(textOf(operand)))}`,
  $exists: () => 'true',
};

/** Operators for what a case has not, by the one for what it has. */
const NOT: { readonly [operator: string]: string } = { $neq: '$eq', $notIn: '$in' };

/**
 * What `[{ name, value }]` asks for, as in Camunda's API: a value is JSON text, or operators over such texts.
 * @throws Problem where it is not understood
 */
export function variableConditions(asked: unknown): readonly CaseCondition[] {
  if (!Array.isArray(asked) || asked.length > MAX_CONDITIONS)
    throw invalid(`'variables' adalah daftar paling banyak ${MAX_CONDITIONS} syarat {"name": ..., "value": ...}.`);
  return asked.flatMap((one: unknown) => {
    const { name, value } = (one ?? {}) as { readonly name?: unknown; readonly value?: unknown };
    if (typeof name !== 'string' || name === '' || name.length > MAX_NAME || value === undefined)
      throw invalid("Setiap syarat variabel menyebut 'name' dan 'value'.");
    return operatorsOf(value).map(([operator, operand]) => condition(name, operator, operand));
  });
}

function condition(name: string, operator: string, operand: unknown): CaseCondition {
  const isNot = operator in NOT || (operator === '$exists' && operand !== true);
  const render = OPERATORS[NOT[operator] ?? operator];
  if (!render)
    throw invalid(
      `Operator '${operator}' pada variabel tidak dikenal. Yang dikenal: ${[...Object.keys(OPERATORS), ...Object.keys(NOT)].join(', ')}.`,
    );
  // Said once before anything is looked for: what is wrong is refused as such.
  render(() => '', operand);
  return {
    keys: (parameter, only) =>
      `select v.process_instance_key as key from variable v where ${only('v.process_instance_key')} v.name = ${parameter(name)} and (${render(parameter, operand)})`,
    ...(isNot && { isNot: true }),
  };
}

function textOf(operand: unknown): string {
  if (typeof operand === 'string' && operand.length <= MAX_VALUE && isStorable(operand)) return operand;
  throw invalid(`Nilai variabel ditulis sebagai teks JSON paling panjang ${MAX_VALUE} karakter.`);
}

/** The value as the engine writes it. */
function jsonOf(operand: unknown): string {
  const text = textOf(operand);
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    throw invalid(`Nilai variabel '${text.slice(0, 50)}' bukan JSON; teks ditulis dalam tanda petik: "\\"teks\\"".`);
  }
}
