import { compare } from './compare.ts';
import type { Line } from './normalise.ts';

const line = (chain: string, text: string): Line => ({ chain, text: `${chain} ${text}` });
const transcript = (...lines: readonly Line[]) => ({ answers: [], lines });

const A = [line('p/a', 'activated'), line('p/a', 'completed')];
const B = [line('p/b', 'activated'), line('p/b', 'completed')];

it('takes the same order for the same', () => {
  const verdict = compare(transcript(...A, ...B), transcript(...A, ...B));

  expect(verdict).toEqual({ verdict: 'same' });
});

it('lets independent branches take turns', () => {
  const verdict = compare(transcript(...A, ...B), transcript(B[0]!, ...A, B[1]!));

  expect(verdict.verdict).toBe('interleaved');
});

it.each([
  ['the order within an element', [A[1]!, A[0]!, ...B]],
  ['a record that is missing', [...A, B[0]!]],
  ['the order of an element and its scope', [...A, line('p', 'completed'), ...B]],
])('tells %s', (_what, embedded) => {
  const verdict = compare(transcript(...A, ...B, line('p', 'completed')), transcript(...embedded));

  expect(verdict.verdict).toBe('different');
});

it('tells a different answer', () => {
  const verdict = compare({ answers: ['yes'], lines: [] }, { answers: ['no'], lines: [] });

  expect(verdict).toMatchObject({ verdict: 'different', difference: expect.stringContaining('no') });
});
