import { diagram, end, serviceTask, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';
import { type Expression, parseExpression } from './expression.ts';
import { BAIL } from './fast-operators.ts';
import { SlowFeel } from './slow.ts';

/** Longest time the parser may keep the thread, in milliseconds of processor time. */
const MAX_PARSE = 200;

const sausage = `"${'a'.repeat(36)}!"`;

/** Texts that take other evaluators minutes, all memory, or a way out. */
const ENDLESS = [
  'for i in 1..1000000000 return i',
  'for i in 1..100000000 return "xxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
  'for i in 1..100000 return partial',
  'some x in 1..100000, y in 1..100000 satisfies x + y = -1',
  'every x in 1..1000000000 satisfies x > 0',
  'count(for i in 1..20000, j in 1..20000 return i * j)',
  'flatten(for i in 1..3000 return for j in 1..3000 return [i, j])',
  'string join(for i in 1..10000000 return "xxxxxxxxx")',
  `matches(${sausage}, "^(a+)+$")`,
  `replace(${sausage}, "^(a+)+$", "b")`,
  `split(${sausage}, "^(a+)+$")`,
  '{f: function(n) if n <= 1 then 1 else f(n - 1) + f(n - 2), r: f(60)}.r',
];

const FAMILIES: readonly ((count: number) => string)[] = [
  (n) => '('.repeat(n),
  (n) => '('.repeat(n) + 1 + ')'.repeat(n),
  (n) => '['.repeat(n) + ']'.repeat(n),
  (n) => '{a:'.repeat(n),
  (n) => `${'{a:'.repeat(n)}1${'}'.repeat(n)}`,
  (n) => `${'not('.repeat(n)}true${')'.repeat(n)}`,
  (n) => 'a '.repeat(n),
  (n) => 'is defined '.repeat(n),
  (n) => 'for '.repeat(n),
  (n) => `${'-'.repeat(n)}1`,
  (n) => `1${'+1'.repeat(n)}`,
  (n) => `a${'.a'.repeat(n)}`,
  (n) => `a${'[1]'.repeat(n)}`,
  (n) => '1,'.repeat(n),
  (n) => '1..'.repeat(n),
  (n) => '@"'.repeat(n),
  (n) => '/*'.repeat(n),
  (n) => '\u0301'.repeat(n),
  (n) => `${'function(x) '.repeat(n)}x`,
  (n) => `${'some x in y satisfies '.repeat(n)}true`,
  (n) => `${'if true then '.repeat(n)}1${' else 2'.repeat(n)}`,
];

const GROWN = FAMILIES.flatMap((grow) => [60, 180, 740, 2_000].map(grow));

/** Ways out of the language, if it had one. */
const ESCAPES = [
  'constructor',
  '"".constructor',
  '[].constructor.constructor("return process")()',
  '{}.__proto__',
  '{__proto__: {polluted: true}}.nothing',
  'now().constructor',
  'globalThis',
  'process.env',
  'require("fs")',
  'string.constructor("return 1")()',
  'list.map',
  'toString()',
];

function parsed(text: string): Expression | undefined {
  try {
    return parseExpression(`=${text}`);
  } catch (error) {
    expect((error as Error).message).not.toBe('');
    return undefined;
  }
}

function parsingTime(text: string): number {
  const begin = process.cpuUsage();
  parsed(text);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

it('parses or refuses every hostile text at once', () => {
  parsed('warm + up');
  const slow: string[] = [];

  for (const text of [...ENDLESS, ...GROWN, ...ESCAPES]) {
    // The best of three: a parser that is not yet compiled, or a machine that is busy, says nothing about the text.
    const spent = Math.min(...[text, `${text} `, `${text}  `].map(parsingTime));
    if (spent > MAX_PARSE) slow.push(`${text.slice(0, 20)}… (${text.length}): ${spent} ms`);
  }

  expect(slow).toEqual([]);
});

it.each([
  ['1+'.repeat(400), /at most 750 words and signs/],
  ['['.repeat(65), /at most 64 levels of brackets/],
])('names the limit an expression is over: %.10s', (text, message) => {
  expect(() => parseExpression(`=${text}`)).toThrow(message);
});

it('counts neither comments nor what is in a text', () => {
  expect(parseExpression(`=/* ${'( '.repeat(900)} */ "${'( '.repeat(900)}"`)).toMatchObject({ kind: 'feel' });
});

describe('the thread', () => {
  const slow = new SlowFeel();
  afterAll(() => slow.close());

  it('ends every hostile evaluation in time, and evaluates the next one', async () => {
    for (const text of [...ENDLESS.slice(0, 8), ...FAMILIES.map((grow) => grow(60)).filter(parsed)]) {
      const evaluation = await slow.evaluate(text, {}, 0);

      if ('failure' in evaluation) expect(evaluation.failure).not.toBe('');
      expect(await slow.evaluate('1 + 1', {}, 0)).toEqual({ value: 2 });
    }
  });

  it.each(ESCAPES)('has no way out through %s', async (text) => {
    const expression = parsed(text);
    if (expression?.kind !== 'feel') return;
    const fast = expression.fast?.(() => undefined) ?? BAIL;

    const evaluation = await slow.evaluate(text, {}, 0);

    expect([BAIL, null, []]).toContainEqual(fast);
    expect('value' in evaluation ? evaluation.value : null).toBeNull();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

it('lets the office go on while hostile expressions of an instance run, which become incidents', async () => {
  const test = await EngineForTest.start();
  const inputs = Object.fromEntries(ENDLESS.slice(0, 3).map((text, index) => [`x${index}`, `=${text}`]));
  await test.deploy(
    diagram('hostile', [start(), serviceTask('t', { inputs }), end()], ['start -> t -> end']),
    diagram('honest', [start(), serviceTask('u'), end()], ['start -> u -> end']),
  );
  const order: string[] = [];
  const hostile = test.create('hostile').finally(() => order.push('hostile'));

  await test.create('honest').finally(() => order.push('honest'));

  expect(test.incidents(await hostile)).toMatchObject([
    { errorType: 'IO_MAPPING_ERROR', errorMessage: expect.stringContaining('took longer than 250 ms') },
  ]);
  expect(order).toEqual(['honest', 'hostile']);
  expect(test.errors).toEqual([]);
  await test.close();
});
