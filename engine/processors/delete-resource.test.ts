import { diagram, end, serviceTask, start } from '../testing/bpmn.ts';
import { decisions, literal } from '../testing/dmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

const process = (id: string, type = `do-${id}`): string =>
  diagram(
    id,
    [
      start(),
      start('by-message', { message: `begin-${id}` }),
      start('by-timer', { cycle: 'R/PT1H' }),
      serviceTask('work', { type }),
      end(),
    ],
    ['start -> work -> end', 'by-message -> work', 'by-timer -> work'],
  );

const deployProcess = async (id: string, type?: string) =>
  (await engine.deployResources([`${id}.bpmn`, process(id, type)])).processes[0]!;

const remove = (resourceKey: string) => engine.ask('deleteResource', { resourceKey });

const create = (bpmnProcessId: string, version = -1) =>
  engine.ask('createInstance', { bpmnProcessId, version, processDefinitionKey: undefined, variables: {} });

/** What happens while something is done, as 'VALUE_TYPE INTENT'. */
async function recordsOf(act: () => Promise<unknown>): Promise<string[]> {
  const before = engine.records.length;
  await act();
  return engine.records.slice(before).map(({ valueType, intent }) => `${valueType} ${intent}`);
}

it('lets the version before the latest take over, with its start events', async () => {
  const first = await deployProcess('older', 'first');
  const second = await deployProcess('older', 'second');

  const records = await recordsOf(() => remove(second.processDefinitionKey));

  expect(records).toEqual([
    'RESOURCE_DELETION DELETING',
    'PROCESS DELETING',
    'TIMER CANCELED',
    'MESSAGE_START_EVENT_SUBSCRIPTION DELETED',
    'TIMER CREATED',
    'MESSAGE_START_EVENT_SUBSCRIPTION CREATED',
    'PROCESS DELETED',
    'RESOURCE_DELETION DELETED',
  ]);
  expect(await create('older')).toMatchObject({ version: 1, processDefinitionKey: first.processDefinitionKey });
  await engine.publish('begin-older', '');
  expect(await engine.jobs('first')).toHaveLength(2);
});

it('leaves start events alone where an older version is deleted', async () => {
  const first = await deployProcess('newer', 'first-newer');
  await deployProcess('newer', 'second-newer');

  const records = await recordsOf(() => remove(first.processDefinitionKey));

  expect(records).toEqual([
    'RESOURCE_DELETION DELETING',
    'PROCESS DELETING',
    'PROCESS DELETED',
    'RESOURCE_DELETION DELETED',
  ]);
  expect(await create('newer')).toMatchObject({ version: 2 });
});

it('does not find a deleted version any more, not even after a restart', async () => {
  const { processDefinitionKey } = await deployProcess('gone');
  await remove(processDefinitionKey);
  await engine.restart();

  const input = { bpmnProcessId: '', version: -1, processDefinitionKey, variables: {} };

  expect(await engine.refused('createInstance', input)).toMatchObject({ rejected: 'NOT_FOUND' });
  await expect(create('gone')).rejects.toThrow("process ID 'gone', but none found");
  await expect(create('gone', 1)).rejects.toThrow("and version '1', but none found");
  expect(await engine.refused('deleteResource', { resourceKey: processDefinitionKey })).toMatchObject({
    rejected: 'NOT_FOUND',
    reason: `Expected to delete resource but no resource found with key \`${processDefinitionKey}\``,
  });
});

it('gives no later version the number of a deleted one', async () => {
  await deployProcess('numbers', 'a');
  const second = await deployProcess('numbers', 'b');
  await remove(second.processDefinitionKey);

  expect(await deployProcess('numbers', 'b')).toMatchObject({ version: 3 });
});

it('refuses to delete a process while instances of it run', async () => {
  const { processDefinitionKey } = await deployProcess('busy');
  await create('busy');
  await engine.restart();

  expect(await engine.refused('deleteResource', { resourceKey: processDefinitionKey })).toEqual({
    rejected: 'INVALID_STATE',
    command: 'DELETE',
    reason: `Expected to delete resource with key \`${processDefinitionKey}\` but there are still running instances`,
  });

  await engine.complete('do-busy');
  await remove(processDefinitionKey);
  await expect(create('busy')).rejects.toThrow('none found');
});

it('is not misled by a variable that names the process', async () => {
  const { processDefinitionKey } = await deployProcess('named');
  await deployProcess('naming');
  const variables = { value: { processDefinitionKey } };
  await engine.ask('createInstance', {
    bpmnProcessId: 'naming',
    version: -1,
    processDefinitionKey: undefined,
    variables,
  });
  await engine.restart();

  await remove(processDefinitionKey);

  await expect(create('named')).rejects.toThrow('none found');
});

it('deletes decisions with the requirements they are in; the version before takes over', async () => {
  const deploy = (text: string) =>
    engine.deployResources(['d.dmn', decisions('rates', literal('rate', text), literal('other', text))]);
  await deploy('1');
  const [second] = (await deploy('2')).decisionRequirements;
  const evaluate = () => engine.ask('evaluateDecision', { decisionKey: undefined, decisionId: 'rate', variables: {} });
  expect(await evaluate()).toMatchObject({ decisionOutput: '2', decisionVersion: 2 });

  const records = await recordsOf(() => remove(second!.decisionRequirementsKey));

  expect(records).toEqual([
    'RESOURCE_DELETION DELETING',
    'DECISION DELETED',
    'DECISION DELETED',
    'DECISION_REQUIREMENTS DELETED',
    'RESOURCE_DELETION DELETED',
  ]);
  expect(await evaluate()).toMatchObject({ decisionOutput: '1', decisionVersion: 1 });
});

it('deletes a form', async () => {
  const [form] = (await engine.deployResources(['f.form', '{"id":"f"}'])).forms;

  const records = await recordsOf(() => remove(form!.formKey));

  expect(records).toEqual(['RESOURCE_DELETION DELETING', 'FORM DELETED', 'RESOURCE_DELETION DELETED']);
  expect(await engine.refused('deleteResource', { resourceKey: form!.formKey })).toMatchObject({
    rejected: 'NOT_FOUND',
  });
});
