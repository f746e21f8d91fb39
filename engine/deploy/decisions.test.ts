import { decisions, literal, table } from '../testing/dmn.ts';
import { buildDecisions } from './decisions.ts';

const build = (xml: string) => buildDecisions(Buffer.from(xml));

it('reads a table with everything in it', async () => {
  const built = await build(
    decisions(
      'graph',
      table('t', {
        hitPolicy: 'COLLECT',
        aggregation: 'SUM',
        inputs: ['a + b'],
        outputs: [{ name: 'o', values: '"x", "y"', otherwise: '0' }],
        rules: [[['> 1'], ['2']]],
      }),
    ),
  );

  expect(built).toEqual({
    graph: {
      id: 'graph',
      name: 'All of graph',
      namespace: 'http://example.org/graph',
      decisions: [
        {
          id: 't',
          name: 'The t',
          resultName: 't',
          resultType: undefined,
          requires: [],
          logic: {
            kind: 'DECISION_TABLE',
            hitPolicy: 'COLLECT',
            aggregation: 'SUM',
            inputs: [{ id: 't_in0', name: 'a + b', expression: 'a + b' }],
            outputs: [{ id: 't_out0', name: 'o', title: 'o', priorities: ['x', 'y'], defaultValue: '0' }],
            rules: [{ id: 't_rule0', tests: ['> 1'], outputs: ['2'] }],
          },
        },
      ],
    },
  });
});

it.each([
  'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
  'http://www.omg.org/spec/DMN/20180521/MODEL/',
  'https://www.omg.org/spec/DMN/20230324/MODEL/',
])('reads DMN of the namespace %s', async (namespace) => {
  const xml = decisions('graph', literal('d', '1')).replace('https://www.omg.org/spec/DMN/20191111/MODEL/', namespace);

  expect(await build(xml)).toMatchObject({ graph: { decisions: [{ id: 'd' }] } });
});

it('leaves out drawings and annotations', async () => {
  const more =
    '<textAnnotation id="note"><text>x</text></textAnnotation><inputData id="in" name="in"/><dmndi:DMNDI xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/"><dmndi:DMNDiagram/></dmndi:DMNDI>';

  expect(await build(decisions('graph', literal('d', '1'), more))).toMatchObject({
    graph: { decisions: [{ id: 'd' }] },
  });
});

const twoOutputs = { outputs: ['a', 'b'], rules: [] };

it.each([
  ['broken XML', '<nonsense', 'Failed to parse DMN'],
  ['another root', '<nonsense/>', 'Failed to parse DMN'],
  ['an entity', '<!DOCTYPE x [<!ENTITY a "b">]><definitions/>', 'without DOCTYPE and ENTITY'],
  ['no id', decisions('graph').replace(' id="graph"', ''), 'to have an id and a name'],
  ['a wrong literal', decisions('graph', literal('d', '1 +')), "FEEL expression: failed to parse expression '1 +'"],
  ['an empty literal', decisions('graph', literal('d', '')), "FEEL expression: failed to parse expression ''"],
  [
    'a wrong test',
    decisions('graph', table('d', { inputs: ['v'], outputs: ['o'], rules: [[['1 +'], ['1']]] })),
    "FEEL unary-tests: failed to parse expression '1 +'",
  ],
  ['an expression without end', decisions('graph', literal('d', `${'1 + '.repeat(400)}1`)), 'words and signs'],
  ['no logic', decisions('graph', '<decision id="d" name="d"/>'), "unsupported decision expression 'null'"],
  ['a boxed context', decisions('graph', '<decision id="d" name="d"><context/></decision>'), "expression 'Context'"],
  [
    'a cycle',
    decisions('graph', literal('a', '1', { requires: ['b'] }), literal('b', '1', { requires: ['a'] })),
    'Invalid DMN model: Cyclic dependencies between decisions detected.',
  ],
  [
    'a requirement of nothing',
    decisions('graph', literal('a', '1', { requires: ['zzz'] })),
    'Unable to find a model element instance for id zzz',
  ],
  ['an id used twice', decisions('graph', literal('a', '1'), literal('a', '2')), 'duplicate ID <a>'],
  [
    'an aggregation of two outputs',
    decisions('graph', table('d', { ...twoOutputs, hitPolicy: 'COLLECT', aggregation: 'SUM' })),
    "hit policy 'COLLECT' with aggregator is not defined for compound output",
  ],
  ['an unknown hit policy', decisions('graph', table('d', { ...twoOutputs, hitPolicy: 'LUCK' })), "'LUCK'"],
  [
    'another language',
    decisions(
      'graph',
      literal('d', '1').replace('<literalExpression', '<literalExpression expressionLanguage="javascript"'),
    ),
    "Expression language 'javascript' is not supported",
  ],
])('refuses %s', async (_what, xml, message) => {
  expect(await build(xml)).toMatchObject({ refused: expect.stringContaining(message) });
});
