import { DecisionFailure, type FeelContext, type FeelValue, show } from './feel.ts';
import type { Aggregation, DecisionTable, HitPolicy, TableOutput } from './model.ts';

/** The outputs of one rule that matched, by output name. */
export type RuleResult = FeelContext;

/**
 * Makes one result of the outputs of all rules that matched; at least one did.
 * @throws DecisionFailure where the policy does not allow what was found
 */
export function applyHitPolicy(table: DecisionTable, results: readonly RuleResult[]): FeelValue {
  return POLICIES[table.hitPolicy](results, table);
}

const POLICIES: {
  readonly [P in HitPolicy]: (results: readonly RuleResult[], table: DecisionTable) => FeelValue;
} = {
  FIRST: single,
  UNIQUE: (results) => {
    if (results.length > 1)
      throw new DecisionFailure(
        `multiple values aren't allowed for UNIQUE hit policy. found: '${showResults(results)}'`,
      );
    return single(results);
  },
  ANY: (results) => {
    const distinct = results.filter((result, index) => results.findIndex((other) => isSame(other, result)) === index);
    if (distinct.length > 1)
      throw new DecisionFailure(
        `different values aren't allowed for ANY hit policy. found: '${showResults(distinct)}'`,
      );
    return single(results);
  },
  PRIORITY: (results, { outputs }) => single(byPriority(results, outputs)),
  'OUTPUT ORDER': (results, { outputs }) => all(byPriority(results, outputs)),
  'RULE ORDER': all,
  COLLECT: (results, { aggregation }) => (aggregation ? AGGREGATIONS[aggregation](results) : all(results)),
};

const AGGREGATIONS: { readonly [A in Aggregation]: (results: readonly RuleResult[]) => number } = {
  SUM: (results) => numbersOf(results).reduce((sum, number) => sum + number, 0),
  MIN: (results) => numbersOf(results).reduce((least, number) => Math.min(least, number)),
  MAX: (results) => numbersOf(results).reduce((most, number) => Math.max(most, number)),
  COUNT: (results) => results.length,
};

/** A table of one output has that output as its result, one of several a context. */
export function resultOf(result: RuleResult): FeelValue {
  const values = Object.values(result);
  return values.length === 1 ? values[0] : result;
}

function single([first]: readonly RuleResult[]): FeelValue {
  return first ? resultOf(first) : null;
}

function all(results: readonly RuleResult[]): FeelValue {
  return results.map(resultOf);
}

function numbersOf(results: readonly RuleResult[]): number[] {
  return results.map((result) => {
    const value = resultOf(result);
    if (typeof value === 'number') return value;
    throw new DecisionFailure(`expected number but found '${show(value)}'`);
  });
}

/** Orders by the places of the outputs in their lists of values; a value that is in no list comes last. */
function byPriority(results: readonly RuleResult[], outputs: readonly TableOutput[]): readonly RuleResult[] {
  const places = (result: RuleResult): number[] =>
    outputs.map(({ name, priorities }) => {
      const place = priorities.indexOf(String(result[name]));
      return place < 0 ? Number.MAX_SAFE_INTEGER : place;
    });
  return results
    .map((result) => ({ result, places: places(result) }))
    .toSorted((a, b) => compare(a.places, b.places))
    .map(({ result }) => result);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

const isSame = (a: FeelValue, b: FeelValue): boolean => JSON.stringify(a) === JSON.stringify(b);

const showResults = (results: readonly RuleResult[]): string =>
  `List(${results.map((result) => `Map(${showEntries(result)})`).join(', ')})`;

const showEntries = (result: RuleResult): string =>
  Object.entries(result)
    .map(([name, value]) => `${name} -> ${show(value)}`)
    .join(', ');
