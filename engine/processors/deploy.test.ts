import { diagram, end, start } from '../testing/bpmn.ts';
import { decisions, literal } from '../testing/dmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

const form = (id: string, more = ''): string => JSON.stringify({ id, type: 'default', components: [], more });

it('deploys decisions with their requirements, and again only what changed', async () => {
  const first = await engine.deployResources(['a.dmn', decisions('graph', literal('d', '1'))]);
  const same = await engine.deployResources(['a.dmn', decisions('graph', literal('d', '1'))]);
  const changed = await engine.deployResources(['a.dmn', decisions('graph', literal('d', '2'))]);
  const renamed = await engine.deployResources(['b.dmn', decisions('graph', literal('d', '2'))]);

  expect(first).toMatchObject({
    decisions: [{ decisionId: 'd', decisionName: 'The d', version: 1, duplicate: false }],
    decisionRequirements: [{ decisionRequirementsId: 'graph', decisionRequirementsVersion: 1, duplicate: false }],
  });
  expect(same.decisions).toEqual([{ ...first.decisions[0]!, duplicate: true }]);
  expect(same.decisionRequirements).toEqual([{ ...first.decisionRequirements[0]!, duplicate: true }]);
  expect(changed.decisions).toMatchObject([{ version: 2, duplicate: false }]);
  expect(renamed.decisionRequirements).toMatchObject([{ decisionRequirementsVersion: 3, duplicate: false }]);
});

it('tells of the requirements before the decisions in them, and of the deployment last', async () => {
  const before = engine.records.length;

  const { key } = await engine.deployResources(
    ['order.form', form('order')],
    ['order.dmn', decisions('order', literal('order-1', '1'), literal('order-2', '2'))],
    ['order.bpmn', diagram('order', [start(), end()], ['start -> end'])],
  );

  const records = engine.records.slice(before);
  expect(records.map(({ valueType, intent }) => `${valueType} ${intent}`)).toEqual([
    'FORM CREATED',
    'DECISION_REQUIREMENTS CREATED',
    'DECISION CREATED',
    'DECISION CREATED',
    'PROCESS CREATED',
    'DEPLOYMENT CREATED',
  ]);
  expect(records.at(-1)!.key).toBe(key);
  expect(key > records[4]!.key).toBe(true);
});

it('deploys forms, and again only what changed', async () => {
  const first = await engine.deployResources(['a.form', form('f')]);
  const same = await engine.deployResources(['a.form', form('f')]);
  const changed = await engine.deployResources(['a.form', form('f', 'x')]);

  expect(first.forms).toMatchObject([{ formId: 'f', version: 1, resourceName: 'a.form', duplicate: false }]);
  expect(same.forms).toEqual([{ ...first.forms[0]!, duplicate: true }]);
  expect(changed.forms).toMatchObject([{ version: 2, duplicate: false }]);
});

it('counts on after a deleted version of a form, and anew when all are gone', async () => {
  const deploy = async (more: string) => (await engine.deployResources(['g.form', form('g', more)])).forms[0]!;
  const remove = (resourceKey: string) => engine.ask('deleteResource', { resourceKey });
  const first = await deploy('1');
  await remove((await deploy('2')).formKey);

  expect(await deploy('1')).toEqual({ ...first, duplicate: true });
  const third = await deploy('2');
  expect(third.version).toBe(3);
  await remove(third.formKey);
  await remove(first.formKey);
  expect(await deploy('1')).toMatchObject({ version: 1, duplicate: false });
});

it.each([
  [
    'a process',
    ['a.bpmn', diagram('x', [start(), end()], ['start -> end'])],
    ['b.bpmn', diagram('x', [start(), end()], ['start -> end'])],
    "Duplicated process id in resources 'a.bpmn' and 'b.bpmn'",
  ],
  [
    'decision requirements',
    ['a.dmn', decisions('twice', literal('x1', '1'))],
    ['b.dmn', decisions('twice', literal('x2', '1'))],
    "Expected the decision requirements ids to be unique within a deployment but found a duplicated id 'twice' in the resources 'a.dmn' and 'b.dmn'.",
  ],
  [
    'a decision',
    ['a.dmn', decisions('one', literal('x', '1'))],
    ['b.dmn', decisions('two', literal('x', '1'))],
    "Expected the decision ids to be unique within a deployment but found a duplicated id 'x' in the resources 'a.dmn' and 'b.dmn'.",
  ],
  [
    'a form',
    ['a.form', form('x')],
    ['b.form', form('x')],
    "Expected the form ids to be unique within a deployment but found a duplicated id 'x' in the resources 'a.form' and 'b.form'.",
  ],
] as [string, [string, string], [string, string], string][])(
  'refuses a deployment that defines %s twice',
  async (_what, a, b, message) => {
    await expect(engine.deployResources(a, b)).rejects.toThrow(message);
  },
);

it.each([
  ['text.txt', 'x', "\n'text.txt': unknown resource type"],
  ['a.form', '{}', 'Expected the form id to be present, but none given'],
  ['a.form', '{"id": " "}', 'Expected the form id to be filled, but it is blank'],
  ['a.form', '[]', "Failed to parse formId from form JSON. 'a.form': expected an object"],
  ['a.form', '{x', "Failed to parse formId from form JSON. 'a.form'"],
])('refuses %s with content %s', async (name, content, message) => {
  await expect(engine.deployResources([name, content])).rejects.toThrow(message);
});
