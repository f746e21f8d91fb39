import type { Json } from '../protocol/basics.ts';

/** "Let the reference evaluate this one": the compiled path never guesses. */
export const BAIL = Symbol('bail');

type Compare = (x: Json, y: Json) => boolean | typeof BAIL;

const isScalar = (value: Json): boolean => value === null || typeof value !== 'object';

const equal: Compare = (x, y) => {
  if (!isScalar(x) || !isScalar(y)) return x === null || y === null ? false : BAIL;
  if (x === null || y === null || typeof x === typeof y) return x === y;
  return BAIL;
};

const ordered =
  (decide: (x: number | string, y: number | string) => boolean): Compare =>
  (x, y) => {
    if (typeof x === 'number' && typeof y === 'number') return decide(x, y);
    if (typeof x === 'string' && typeof y === 'string') return decide(x, y);
    return BAIL;
  };

export const comparators: Record<string, Compare> = {
  '=': equal,
  '!=': (x, y) => {
    const same = equal(x, y);
    return same === BAIL ? BAIL : !same;
  },
  '<': ordered((x, y) => x < y),
  '<=': ordered((x, y) => x <= y),
  '>': ordered((x, y) => x > y),
  '>=': ordered((x, y) => x >= y),
};

export const isTruth = (value: Json | typeof BAIL): value is boolean | null =>
  value === null || typeof value === 'boolean';

const onNumbers =
  (operate: (x: number, y: number) => number) =>
  (x: Json, y: Json): number | typeof BAIL =>
    typeof x === 'number' && typeof y === 'number' ? operate(x, y) : BAIL;

export const operators: Record<string, (x: Json, y: Json) => Json | typeof BAIL> = {
  '+': (x, y) => (typeof x === 'string' && typeof y === 'string' ? x + y : onNumbers((m, n) => m + n)(x, y)),
  '-': onNumbers((x, y) => x - y),
  '*': onNumbers((x, y) => x * y),
  '/': (x, y) => (y === 0 ? BAIL : onNumbers((m, n) => m / n)(x, y)),
};

export const functions: Record<string, (value: Json) => Json | typeof BAIL> = {
  not: (value) => (isTruth(value) ? (value === null ? null : !value) : BAIL),
  count: (value) => (Array.isArray(value) ? value.length : BAIL),
  'is defined': (value) => value !== null,
};
