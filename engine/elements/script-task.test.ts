import { buildModels } from '../deploy/build.ts';
import { diagram, end, node, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

const script = (expression: string, resultVariable = 'result'): string =>
  `<zeebe:script expression="${expression}" resultVariable="${resultVariable}"/>`;

const process = (id: string, tag: string, extension: string, options: object = {}): string =>
  diagram(id, [start(), node(tag, 'work', { extension, ...options }), end()], ['start -> work -> end']);

it('puts the value of its expression into the result variable', async () => {
  await engine.deploy(process('sum', 'scriptTask', script('=a + b')));

  const instance = await engine.create('sum', { a: 1, b: 2 });

  expect(engine.variables(instance)).toEqual({ a: 1, b: 2, result: 3 });
  expect(engine.isEnded(instance)).toBe(true);
  expect(engine.trace(instance).filter((line) => line.startsWith('work'))).toEqual([
    'work ACTIVATING',
    'work ACTIVATED',
    'work COMPLETING',
    'work COMPLETED',
  ]);
});

it('reads mapped inputs and hands on only mapped outputs', async () => {
  const options = { inputs: { b: '=10' }, outputs: { twice: '=result * 2' } };
  await engine.deploy(process('mapped', 'scriptTask', script('=a + b'), options));

  const instance = await engine.create('mapped', { a: 1 });

  expect(engine.variables(instance)).toEqual({ a: 1, twice: 22 });
});

it('stops where its expression fails, and goes on when the incident is resolved', async () => {
  await engine.deploy(process('failing', 'scriptTask', script('=assert(x, x != null)')));
  const instance = await engine.create('failing');
  const [incident] = engine.incidents(instance);
  expect(incident).toMatchObject({ errorType: 'EXTRACT_VALUE_ERROR', elementId: 'work' });

  await engine.ask('setVariables', { elementInstanceKey: instance, variables: { x: 5 }, local: false });
  await engine.ask('resolveIncident', { incidentKey: incident!.key });

  expect(engine.variables(instance)).toEqual({ x: 5, result: 5 });
  expect(engine.isEnded(instance)).toBe(true);
});

it.each(['scriptTask', 'businessRuleTask', 'sendTask'])('waits for a worker as a %s with a job type', async (tag) => {
  await engine.deploy(process(`job-${tag}`, tag, '', { type: `do-${tag}` }));
  const instance = await engine.create(`job-${tag}`);
  expect(engine.isEnded(instance)).toBe(false);

  await engine.complete(`do-${tag}`, { done: true });

  expect(engine.isEnded(instance)).toBe(true);
  expect(engine.variables(instance)).toEqual({ done: true });
});

it.each([
  ['a script that is no expression', 'scriptTask', script('abc'), 'Expected expression but found static value'],
  ['a script without a result', 'scriptTask', script('=1', ''), "Attribute 'resultVariable' must be present"],
  ['neither script nor job', 'scriptTask', '', "Must have either one 'zeebe:script' or one 'zeebe:taskDefinition'"],
  [
    'both script and job',
    'scriptTask',
    `${script('=1')}<zeebe:taskDefinition type="x"/>`,
    "Must have either one 'zeebe:script' or one 'zeebe:taskDefinition'",
  ],
  ['neither decision nor job', 'businessRuleTask', '', "Must have either one 'zeebe:calledDecision'"],
  [
    'a decision without an id',
    'businessRuleTask',
    '<zeebe:calledDecision decisionId="" resultVariable="r"/>',
    "Attribute 'decisionId' must be present and not empty",
  ],
])('refuses %s', async (_what, tag, extension, message) => {
  const built = await buildModels(Buffer.from(process('refused', tag, extension)));

  expect(built).toMatchObject({ refused: expect.stringContaining(message) });
});
