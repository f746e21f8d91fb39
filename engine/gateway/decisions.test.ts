import { ZBClient } from 'zeebe-node';
import { diagram, end, start } from '../testing/bpmn.ts';
import { decisions, literal, table } from '../testing/dmn.ts';
import { GatewayForTest } from '../testing/gateway-for-test.ts';

const gateway = GatewayForTest.forFile();
let client: ZBClient;

beforeAll(() => {
  client = new ZBClient(gateway.address, { loglevel: 'NONE' });
});

afterAll(() => client.close());

const deploy = (name: string, text: string) => gateway.deploy(text, name);

const size = table('size', { inputs: ['n'], outputs: ['name'], rules: [[['> 5'], ['"big"']]] });

it('answers a deployment of decisions and forms', async () => {
  const decided = await deploy('size.dmn', decisions('sizes', size));
  const form = await deploy('f.form', '{"id":"f"}');

  expect(decided['deployments']).toMatchObject([
    { Metadata: 'decision', decision: { dmnDecisionId: 'size', dmnDecisionName: 'The size', version: 1 } },
    {
      Metadata: 'decisionRequirements',
      decisionRequirements: { dmnDecisionRequirementsId: 'sizes', resourceName: 'size.dmn', version: 1 },
    },
  ]);
  expect(form['deployments']).toMatchObject([{ form: { formId: 'f', version: 1, resourceName: 'f.form' } }]);
});

it('evaluates a decision by id and by key', async () => {
  await deploy('size.dmn', decisions('sizes', size));

  const byId = await client.evaluateDecision({ decisionId: 'size', variables: { n: 7 } });
  const byKey = await gateway.replied('EvaluateDecision', { decisionKey: byId.decisionKey, variables: '{"n":7}' });

  expect(byId).toMatchObject({
    decisionId: 'size',
    decisionName: 'The size',
    decisionRequirementsId: 'sizes',
    decisionOutput: '"big"',
    failedDecisionId: '',
    failureMessage: '',
    evaluatedDecisions: [
      {
        decisionType: 'DECISION_TABLE',
        decisionOutput: '"big"',
        evaluatedInputs: [{ inputId: 'size_in0', inputName: 'n', inputValue: '7' }],
        matchedRules: [
          {
            ruleId: 'size_rule0',
            ruleIndex: 1,
            evaluatedOutputs: [{ outputId: 'size_out0', outputName: 'name', outputValue: '"big"' }],
          },
        ],
      },
    ],
  });
  expect(byKey['decisionOutput']).toBe('"big"');
});

it('answers with the failure of a decision', async () => {
  await deploy('bad.dmn', decisions('bads', literal('bad', 'n', { type: 'string' })));

  expect(await client.evaluateDecision({ decisionId: 'bad', variables: { n: 1 } })).toMatchObject({
    decisionOutput: 'null',
    failedDecisionId: 'bad',
    failureMessage: "Expected to evaluate decision 'bad', but expected 'string' but found '1'",
  });
});

it.each([
  ['nothing', {}, 'Expected either a decision id or a valid decision key, but none provided'],
  ['an unknown id', { decisionId: 'zzz' }, "Expected to evaluate decision 'zzz', but no decision found for id 'zzz'"],
  [
    'an unknown key, whatever the id',
    { decisionKey: '2251799813999999', decisionId: 'size' },
    "Expected to evaluate decision '2251799813999999', but no decision found for key '2251799813999999'",
  ],
])('refuses to evaluate %s', async (_what, request, reason) => {
  await expect(gateway.replied('EvaluateDecision', { variables: '{}', ...request })).rejects.toThrow(
    `3 INVALID_ARGUMENT: Command 'EVALUATE' rejected with code 'INVALID_ARGUMENT': ${reason}`,
  );
});

it('deletes a resource, once', async () => {
  const xml = diagram('short', [start(), end()], ['start -> end']);
  const { deployments } = await client.deployResource({ name: 'short.bpmn', process: Buffer.from(xml) });
  const resourceKey = (deployments[0] as { process: { processDefinitionKey: string } }).process.processDefinitionKey;

  expect(await gateway.replied('DeleteResource', { resourceKey })).toEqual({});

  await expect(gateway.replied('DeleteResource', { resourceKey })).rejects.toThrow(
    `5 NOT_FOUND: Command 'DELETE' rejected with code 'NOT_FOUND': Expected to delete resource but no resource found with key \`${resourceKey}\``,
  );
});

it('names every resource it refuses', async () => {
  const resources = [
    { name: 'a.txt', content: Buffer.from('x') },
    { name: 'b.dmn', content: Buffer.from('<x/>') },
  ];

  await expect(gateway.replied('DeployResource', { resources })).rejects.toThrow(
    /errors:\n\n'a\.txt': unknown resource type\n'b\.dmn': Failed to parse DMN/,
  );
});
