import { diagram, end, node, start } from '../testing/bpmn.ts';
import { decisions, literal, table } from '../testing/dmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

const calling = (id: string, decisionId: string): string =>
  diagram(
    id,
    [
      start(),
      node('businessRuleTask', 'decide', {
        extension: `<zeebe:calledDecision decisionId="${decisionId}" resultVariable="result"/>`,
      }),
      end(),
    ],
    ['start -> decide -> end'],
  );

const size = table('size', {
  inputs: ['n'],
  outputs: ['name', 'twice'],
  rules: [
    [['> 5'], ['"big"', 'n * 2']],
    [['<= 5'], ['"small"', '1']],
  ],
});

const evaluations = (instance: string) =>
  engine.records.flatMap((record) =>
    record.valueType === 'DECISION_EVALUATION' && record.value.processInstanceKey === instance ? [record] : [],
  );

it('puts the result of the latest version of a decision into the result variable', async () => {
  await engine.deployResources(['size.dmn', decisions('sizes', literal('size', '"old"'))]);
  await engine.deployResources(['size.dmn', decisions('sizes', size)], ['p.bpmn', calling('static', 'size')]);

  const instance = await engine.create('static', { n: 7 });

  expect(engine.variables(instance)).toEqual({ n: 7, result: { name: 'big', twice: 14 } });
  expect(evaluations(instance)).toMatchObject([
    {
      intent: 'EVALUATED',
      value: {
        elementId: 'decide',
        decisionVersion: 2,
        decisionOutput: '{"name":"big","twice":14}',
        evaluatedDecisions: [
          {
            decisionType: 'DECISION_TABLE',
            evaluatedInputs: [{ inputId: 'size_in0', inputName: 'n', inputValue: '7' }],
            matchedRules: [{ ruleId: 'size_rule0', ruleIndex: 1 }],
          },
        ],
      },
    },
  ]);
});

it('calls the decision an expression names', async () => {
  await engine.deployResources(['size.dmn', decisions('sizes', size)], ['p.bpmn', calling('named', '=which')]);

  const instance = await engine.create('named', { which: 'size', n: 1 });

  expect(engine.variables(instance)).toMatchObject({ result: { name: 'small', twice: 1 } });
});

it('has null as its result where no rule matches', async () => {
  await engine.deployResources(['size.dmn', decisions('sizes', size)], ['p.bpmn', calling('none', 'size')]);

  const instance = await engine.create('none', { n: 'text' });

  expect(engine.variables(instance)).toEqual({ n: 'text', result: null });
});

it('waits for a decision that is not deployed', async () => {
  await engine.deploy(calling('early', 'late'));
  const instance = await engine.create('early');
  const [incident] = engine.incidents(instance);
  expect(incident).toMatchObject({
    errorType: 'CALLED_DECISION_ERROR',
    errorMessage: "Expected to evaluate decision 'late', but no decision found for id 'late'",
  });

  await engine.deployResources(['late.dmn', decisions('lates', literal('late', '1 + 1'))]);
  await engine.ask('resolveIncident', { incidentKey: incident!.key });

  expect(engine.variables(instance)).toEqual({ result: 2 });
});

it('tells of a decision that fails, and stops', async () => {
  const rules = [
    [['-'], ['1']],
    [['-'], ['2']],
  ] as const;
  await engine.deployResources(
    ['unique.dmn', decisions('uniques', table('unique', { inputs: ['n'], outputs: ['o'], rules }))],
    ['p.bpmn', calling('fails', 'unique')],
  );

  const instance = await engine.create('fails');

  const message =
    "Expected to evaluate decision 'unique', but multiple values aren't allowed for UNIQUE hit policy. found: 'List(Map(o -> 1), Map(o -> 2))'";
  expect(engine.incidents(instance)).toMatchObject([
    { errorType: 'DECISION_EVALUATION_ERROR', errorMessage: message, elementId: 'decide' },
  ]);
  expect(evaluations(instance)).toMatchObject([
    { intent: 'FAILED', value: { failedDecisionId: 'unique', evaluationFailureMessage: message } },
  ]);
});

it('ends a decision that takes too long', async () => {
  const endless = 'count(for a in 1..3000, b in 1..3000 return a * b)';
  await engine.deployResources(
    ['endless.dmn', decisions('endlesses', literal('endless', endless))],
    ['p.bpmn', calling('hangs', 'endless')],
  );

  const instance = await engine.create('hangs');

  expect(engine.incidents(instance)).toMatchObject([
    { errorType: 'DECISION_EVALUATION_ERROR', errorMessage: expect.stringContaining('took longer than') },
  ]);
});

it('knows deployed decisions after a restart', async () => {
  await engine.deployResources(
    ['kept.dmn', decisions('kept', literal('keep', 'n + 1'))],
    ['p.bpmn', calling('again', 'keep')],
  );

  await engine.restart();
  const instance = await engine.create('again', { n: 1 });

  expect(engine.variables(instance)).toEqual({ n: 1, result: 2 });
});
