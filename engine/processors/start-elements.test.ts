import { diagram, end, eventSubProcess, serviceTask, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';
import { NESTED } from '../testing/nested.ts';

const test = EngineForTest.forFile();
beforeAll(() => test.deploy(NESTED));

it('starts an instance at several elements, in scopes made for them, after a restart too', async () => {
  const { processInstanceKey } = await test.ask('createInstance', {
    bpmnProcessId: 'nested',
    version: -1,
    processDefinitionKey: undefined,
    variables: { q: 1 },
    startElements: ['c', 'a'],
  });
  await test.restart();
  await test.completeIn(processInstanceKey, 'c');
  expect(test.isEnded(processInstanceKey)).toBe(false);

  const [job] = (await test.jobs('a')).filter((candidate) => candidate.processInstanceKey === processInstanceKey);

  expect(job!.variables).toEqual({ q: 1 });
});

it('opens the event sub-processes of a process that is started at an element', async () => {
  const esp = eventSubProcess(
    'beside',
    [start('told', { message: 'tell-started-at', key: '="k"' }), end('e')],
    ['told -> e'],
  );
  await test.deploy(
    diagram('started-at', [start(), serviceTask('late-work'), end(), esp], ['start -> late-work -> end']),
  );

  const { processInstanceKey } = await test.ask('createInstance', {
    bpmnProcessId: 'started-at',
    version: -1,
    processDefinitionKey: undefined,
    variables: {},
    startElements: ['late-work'],
  });
  await test.publish('tell-started-at', 'k');

  expect(test.completed(processInstanceKey)).toContain('beside');
  expect(test.isEnded(processInstanceKey)).toBe(true);
});
