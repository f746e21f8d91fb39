import { buildDecisions } from '../deploy/decisions.ts';
import { feelOf } from '../expressions/reference-feel.ts';
import { decisions, literal, type TableOptions, table } from '../testing/dmn.ts';
import { evaluateDecision } from './evaluate.ts';

async function evaluate(decisionId: string, variables: object, ...content: readonly string[]) {
  const built = await buildDecisions(Buffer.from(decisions('graph', ...content)));
  if ('refused' in built) throw new Error(built.refused);
  const result = evaluateDecision(built.graph, decisionId, variables as Record<string, unknown>, feelOf());
  return { ...result, output: JSON.parse(result.output) as unknown };
}

const rules: TableOptions['rules'] = [
  [['> 0'], ['10']],
  [['> 1'], ['20']],
  [['> 2'], ['20']],
  [['> 3'], ['5']],
];
const withPriorities = [{ name: 'o', values: '5, 20, 10' }];

it.each<[string, Partial<TableOptions>, readonly unknown[]]>([
  ['FIRST', { hitPolicy: 'FIRST' }, [null, 10, 10, 10, 10]],
  ['RULE ORDER', { hitPolicy: 'RULE ORDER' }, [null, [10], [10, 20], [10, 20, 20], [10, 20, 20, 5]]],
  ['COLLECT', { hitPolicy: 'COLLECT' }, [null, [10], [10, 20], [10, 20, 20], [10, 20, 20, 5]]],
  ['COLLECT SUM', { hitPolicy: 'COLLECT', aggregation: 'SUM' }, [null, 10, 30, 50, 55]],
  ['COLLECT MIN', { hitPolicy: 'COLLECT', aggregation: 'MIN' }, [null, 10, 10, 10, 5]],
  ['COLLECT MAX', { hitPolicy: 'COLLECT', aggregation: 'MAX' }, [null, 10, 20, 20, 20]],
  ['COLLECT COUNT', { hitPolicy: 'COLLECT', aggregation: 'COUNT' }, [null, 1, 2, 3, 4]],
  ['PRIORITY', { hitPolicy: 'PRIORITY', outputs: withPriorities }, [null, 10, 20, 20, 5]],
  [
    'OUTPUT ORDER',
    { hitPolicy: 'OUTPUT ORDER', outputs: withPriorities },
    [null, [10], [20, 10], [20, 20, 10], [5, 20, 20, 10]],
  ],
])('makes one result of many rules by %s', async (_policy, options, expected) => {
  const decision = table('t', { inputs: ['v'], outputs: ['o'], rules, ...options });

  const results = await Promise.all([0, 1, 2, 3, 4].map((v) => evaluate('t', { v }, decision)));

  expect(results.map(({ output }) => output)).toEqual(expected);
});

it.each([
  ['UNIQUE', "multiple values aren't allowed for UNIQUE hit policy. found: 'List(Map(o -> 10), Map(o -> 20))'"],
  ['ANY', "different values aren't allowed for ANY hit policy. found: 'List(Map(o -> 10), Map(o -> 20))'"],
])('fails where %s finds more than it allows', async (hitPolicy, failure) => {
  const decision = table('t', { hitPolicy, inputs: ['v'], outputs: ['o'], rules });

  expect(await evaluate('t', { v: 1 }, decision)).toMatchObject({ output: 10, failure: undefined });
  expect(await evaluate('t', { v: 2 }, decision)).toMatchObject({ output: null, failure });
});

it('takes equal results of ANY as one', async () => {
  const same: TableOptions['rules'] = [
    [['> 0'], ['1']],
    [['> 1'], ['1']],
  ];

  const { output } = await evaluate(
    't',
    { v: 5 },
    table('t', { hitPolicy: 'ANY', inputs: ['v'], outputs: ['o'], rules: same }),
  );

  expect(output).toBe(1);
});

it('has the default of its outputs where no rule matches', async () => {
  const outputs = [{ name: 'o', otherwise: '99' }, 'p'];
  const decision = table('t', { inputs: ['v'], outputs, rules: [[['1'], ['1', '2']]] });

  expect(await evaluate('t', { v: 2 }, decision)).toMatchObject({ output: 99 });
});

it('refuses to aggregate what is no number', async () => {
  const decision = table('t', { hitPolicy: 'COLLECT', aggregation: 'SUM', outputs: ['o'], rules: [[[], ['"s"']]] });

  expect(await evaluate('t', {}, decision)).toMatchObject({ failure: `expected number but found '"s"'` });
});

it.each([
  ['> 5', 6, true],
  ['> 5', 'text', false],
  ['> 5', null, false],
  ['"a", "b"', 'b', true],
  ['not("a", "b")', 'c', true],
  ['not("a", "b")', 'a', false],
  ['not("a", "b")', 2, false],
  ['not("a", "b")', null, true],
  ['[1..3]', 3, true],
  ['[1..3)', 3, false],
  ['[1..3]', 'a', false],
  ['-', null, true],
  ['', null, true],
  ['null', null, true],
  ['true', 'true', false],
  ['? > 3 and ? < 9', 5, true],
  ['starts with(?, "a")', 'abc', true],
  ['others', 2, true],
  ['1 + 1', 2, true],
  ['< 3, > 10', 11, true],
  ['"x, y"', 'x, y', true],
])('tests by %s whether %j passes: %s', async (test, v, passes) => {
  const decision = table('t', {
    hitPolicy: 'FIRST',
    inputs: ['v'],
    outputs: ['o'],
    rules: [
      [[test], ['true']],
      [['-'], ['false']],
    ],
  });

  const { output } = await evaluate('t', { v, others: [2, 4] }, decision);

  expect(output).toBe(passes);
});

it('evaluates required decisions first and tells of each', async () => {
  const first = table('first', { inputs: ['v'], outputs: ['o'], rules: [[['> 10'], ['"hi"']]] });
  const last = literal('last', 'if first = "hi" then v * 2 else other', { requires: ['first', 'other'] });

  const { output, evaluated } = await evaluate('last', { v: 11 }, last, first, literal('other', 'v + 100'));

  expect(output).toBe(22);
  expect(
    evaluated.map(({ decisionId, decisionType, decisionOutput }) => [decisionId, decisionType, decisionOutput]),
  ).toEqual([
    ['first', 'DECISION_TABLE', '"hi"'],
    ['other', 'LITERAL_EXPRESSION', '111'],
    ['last', 'LITERAL_EXPRESSION', '22'],
  ]);
});

it('stops at the required decision that fails', async () => {
  const failing = table('failing', {
    outputs: ['o'],
    rules: [
      [[], ['1']],
      [[], ['2']],
    ],
  });

  const { evaluated, failure } = await evaluate('last', {}, literal('last', '1', { requires: ['failing'] }), failing);

  expect(failure).toContain('UNIQUE');
  expect(evaluated.map(({ decisionId }) => decisionId)).toEqual(['failing']);
});

it.each([
  ['string', 1, "expected 'string' but found '1'"],
  ['number', 's', `expected 'number' but found '"s"'`],
  ['boolean', { a: 1 }, "expected 'boolean' but found '{a:1}'"],
  ['date', [1], "expected 'date' but found '[1]'"],
  ['string', 's', undefined],
  ['number', null, undefined],
  ['Any', 1, undefined],
])('checks a result of type %s: %j', async (type, v, failure) => {
  expect(await evaluate('d', { v }, literal('d', 'v', { type }))).toMatchObject({ failure });
});

it('writes dates as text and functions as null', async () => {
  expect((await evaluate('d', {}, literal('d', 'date("2024-01-02")', { type: 'date' }))).output).toBe('2024-01-02');
  expect((await evaluate('d', {}, literal('d', 'function(x) x'))).output).toBeNull();
});
