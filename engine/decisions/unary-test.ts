/** Tests a value: true, false, or null where the value is of another kind than the test. */
export type UnaryTest = (value: unknown) => boolean | null;

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const STRING = String.raw`"[^"\\]*"`;
const LITERAL = `(?:${NUMBER}|${STRING}|true|false|null)`;
const INTERVAL = new RegExp(String.raw`^([[(\]])\s*(${NUMBER})\s*\.\.\s*(${NUMBER})\s*([\])[])$`);
const COMPARISON = new RegExp(String.raw`^(<=|>=|<|>)\s*(${NUMBER}|${STRING})$`);
const EQUALITY = new RegExp(`^${LITERAL}$`);
const NEGATION = /^not\s*\((.*)\)$/s;
/** Splits at commas outside of strings. */
const PART = /(?:"[^"]*"|[^",])+/g;

/**
 * Compiles the unary tests that nearly all decision tables consist of: "-", literals, comparisons with a literal,
 * intervals of numbers, lists of those and their negation. Undefined for everything else.
 */
export function compileUnaryTest(text: string): UnaryTest | undefined {
  const source = text.trim();
  if (source === '-') return () => true;
  const negated = NEGATION.exec(source);
  if (!negated) return compileList(source);
  const inner = compileList(negated[1]!.trim());
  return inner && negate(inner);
}

function negate(test: UnaryTest): UnaryTest {
  return (value) => {
    const result = test(value);
    return result === null ? null : !result;
  };
}

function compileList(source: string): UnaryTest | undefined {
  const parts = source.match(PART) ?? [];
  if (parts.length === 0 || parts.join(',') !== source) return undefined;
  const tests = parts.map((part) => compileOne(part.trim()));
  return tests.every((test) => test !== undefined) ? anyOf(tests) : undefined;
}

function anyOf(tests: readonly UnaryTest[]): UnaryTest {
  return (value) => {
    const results = tests.map((test) => test(value));
    return results.includes(true) ? true : results.includes(null) ? null : false;
  };
}

function compileOne(source: string): UnaryTest | undefined {
  const interval = INTERVAL.exec(source);
  if (interval) return within(interval[1] === '[', Number(interval[2]), Number(interval[3]), interval[4] === ']');
  const comparison = COMPARISON.exec(source);
  if (comparison) return compared(comparison[1]!, JSON.parse(comparison[2]!) as number | string);
  return EQUALITY.test(source) ? equalTo(JSON.parse(source)) : undefined;
}

const within =
  (withStart: boolean, start: number, end: number, withEnd: boolean): UnaryTest =>
  (value) =>
    typeof value === 'number'
      ? (withStart ? value >= start : value > start) && (withEnd ? value <= end : value < end)
      : null;

const COMPARE: { readonly [operator: string]: (a: number | string, b: number | string) => boolean } = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const compared =
  (operator: string, limit: number | string): UnaryTest =>
  (value) =>
    typeof value === typeof limit ? COMPARE[operator]!(value as number | string, limit) : null;

const equalTo =
  (literal: unknown): UnaryTest =>
  (value) =>
    value === null || literal === null || typeof value === typeof literal ? value === literal : null;
