import fc from 'fast-check';
import { evaluate } from 'feelin';
import type { Json } from '../protocol/basics.ts';
import { MAX_EXPRESSION_LENGTH, parseExpression } from './expression.ts';
import { BAIL } from './fast-operators.ts';
import { SlowFeel } from './slow.ts';

const variables: Record<string, Json> = {
  n: 5,
  text: 'abc',
  yes: true,
  nothing: null,
  list: [1, 2, 3],
  order: { id: 7, name: 'x', inner: { deep: 'd' }, items: [{ a: 1 }, { a: 2 }] },
};
const lookup = (name: string): Json | undefined => variables[name];

function fastOf(text: string): Json | typeof BAIL | undefined {
  const expression = parseExpression(`=${text}`);
  return expression.kind === 'feel' ? expression.fast?.(lookup) : expression.value;
}

const referenceOf = (text: string): unknown => JSON.parse(JSON.stringify(evaluate(text, variables).value ?? null));

describe('the compiled path', () => {
  it.each([
    'n',
    'n + 1',
    'n * 2 - 3',
    'n / 2',
    '-n',
    'n > 3',
    'n <= 5',
    'n = 5',
    'n != 5',
    'text = "abc"',
    'text < "abd"',
    'text + "d"',
    'missing',
    'missing = null',
    'nothing = "x"',
    'missing = "x"',
    'order.id',
    'order.inner.deep',
    'order.none',
    'nothing.x',
    'yes and n > 3',
    'yes or missing',
    'missing and false',
    'not(yes)',
    'not(nothing)',
    'count(list)',
    'if n > 3 then "big" else "small"',
    'if missing then 1 else 2',
    '[n, text, null]',
    '{a: n, b: {c: text}}',
    '(n)',
    'true',
    'null',
    '"x"',
    '1.5',
    'list',
    'order',
    'yes = true',
    '[1, 2] = [1, 2]',
    'n = "5"',
  ])('agrees with the reference on %s', (text) => {
    const fast = fastOf(text);

    if (fast !== undefined && fast !== BAIL) expect(fast).toEqual(referenceOf(text));
  });

  it('agrees with the reference on 3,000 random expressions', () => {
    const { expression } = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(
          'n',
          'text',
          'yes',
          'nothing',
          'missing',
          'list',
          'order.id',
          'order.name',
          'order.inner',
          '3',
          '0',
          '"abc"',
          'true',
          'false',
          'null',
        ),
        fc
          .tuple(
            tie('expression'),
            fc.constantFrom('+', '-', '*', '/', '=', '!=', '<', '<=', '>', '>=', 'and', 'or'),
            tie('expression'),
          )
          .map(([a, op, b]) => `(${a}) ${op} (${b})`),
        fc
          .tuple(tie('expression'), tie('expression'), tie('expression'))
          .map(([a, b, c]) => `if (${a}) then (${b}) else (${c})`),
        tie('expression').map((a) => `not(${a})`),
        tie('expression').map((a) => `count(${a})`),
        fc.array(tie('expression'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
        tie('expression').map((a) => `{x: ${a}}`),
      ),
    }));
    let decided = 0;

    fc.assert(
      fc.property(expression, (text) => {
        const fast = fastOf(text);
        if (fast === undefined || fast === BAIL) return;
        decided += 1;
        expect({ text, value: fast }).toEqual({ text, value: referenceOf(text) });
      }),
      { numRuns: 3_000, seed: 20260105 },
    );
    expect(decided).toBeGreaterThan(500);
  });

  it('reads static values as Zeebe does', () => {
    expect(parseExpression('12')).toMatchObject({ kind: 'static', value: 12 });
    expect(parseExpression('work-1')).toMatchObject({ kind: 'static', value: 'work-1' });
  });

  it('refuses what is no FEEL and what is too long', () => {
    expect(() => parseExpression('=1 + ')).toThrow();
    expect(() => parseExpression('=)(')).toThrow();
    expect(() => parseExpression(`="${'x'.repeat(MAX_EXPRESSION_LENGTH)}"`)).toThrow(/at most 4096 characters/);
  });
});

describe('the reference in a thread of its own', () => {
  const slow = new SlowFeel();
  afterAll(() => slow.close());

  it('knows the time it is told and the additions of Camunda', async () => {
    expect(await slow.evaluate('string(now())', {}, Date.UTC(2026, 0, 5))).toMatchObject({
      value: expect.stringContaining('2026-01-05T00:00:00'),
    });
    expect(await slow.evaluate('if is defined(a) then get or else(b, 3) else 0', { a: 1, b: null }, 0)).toEqual({
      value: 3,
    });
  });

  it.each([
    'for i in 1..1000000000 return i',
    'some x in 1..100000, y in 1..100000 satisfies x + y = -1',
    'matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$")',
    'count(for i in 1..20000, j in 1..20000 return i * j)',
  ])('ends %s in time and goes on', async (text) => {
    expect(await slow.evaluate(text, {}, 0)).toMatchObject({
      failure: expect.stringMatching(/took longer than 250 ms|memory limit/),
    });
    expect(await slow.evaluate('1 + 1', {}, 0)).toEqual({ value: 2 });
  });
});
