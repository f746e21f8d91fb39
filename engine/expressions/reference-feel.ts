import { evaluate, FeelDate, FeelDateTime, FeelDuration, FeelTime, unaryTest } from 'feelin';
import { DecisionFailure, type Feel, type FeelContext, type FeelValue } from '../decisions/feel.ts';
import { compileUnaryTest, type UnaryTest } from '../decisions/unary-test.ts';

/** FEEL for decisions, by the reference; only where it may be stopped. */
export function feelOf(): Feel {
  return {
    evaluate: (text, context) => attempt(text, () => evaluate(text, context as Record<string, unknown>).value ?? null),
    test: (text, value, context) => {
      const simple = simpleTest(text);
      return simple && !isTemporal(value) ? simple(value) : testByReference(text, value, context);
    },
    typeOf,
  };
}

const testByReference = (text: string, value: FeelValue, context: FeelContext): boolean | null =>
  attempt(text, () => unaryTest(text, { ...context, '?': value }).value);

const CAPACITY = 10_000;
const simpleTests = new Map<string, UnaryTest | undefined>();

function simpleTest(text: string): UnaryTest | undefined {
  if (simpleTests.has(text)) return simpleTests.get(text);
  if (simpleTests.size >= CAPACITY) simpleTests.clear();
  const test = compileUnaryTest(text);
  simpleTests.set(text, test);
  return test;
}

const NOT_FULFILLED = 'The condition is not fulfilled';

function attempt<T>(text: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DecisionFailure(
      message === NOT_FULFILLED
        ? `Assertion failure on evaluate the expression '${text}': ${message}`
        : `failed to evaluate expression '${text}': ${message}`,
    );
  }
}

const isTemporal = (value: FeelValue): boolean =>
  value instanceof FeelDate ||
  value instanceof FeelTime ||
  value instanceof FeelDateTime ||
  value instanceof FeelDuration;

function typeOf(value: FeelValue): string | undefined {
  if (value instanceof FeelDate) return 'date';
  if (value instanceof FeelTime) return 'time';
  if (value instanceof FeelDateTime) return 'dateTime';
  if (value instanceof FeelDuration)
    return /[YM]/.test(String(value).split('T')[0]!) ? 'yearMonthDuration' : 'dayTimeDuration';
  return ['string', 'number', 'boolean'].find((type) => type === typeof value);
}
