import { boundary, diagram, end, serviceTask, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

it('closes the messages an element waits for by the length of the names, as Zeebe keeps them', async () => {
  const told = ['named-b', 'named-aa'].map((message) => boundary(`on-${message}`, 'busy', { message, key: '="k"' }));
  const nodes = [start(), serviceTask('busy'), ...told, end(), end('end2'), end('end3')];
  await engine.deploy(diagram('lengths', nodes, ['start -> busy -> end', 'on-named-b -> end2', 'on-named-aa -> end3']));
  const instance = await engine.create('lengths');

  await engine.complete('busy');

  const closed = engine.records.flatMap(({ valueType, intent, value }) =>
    valueType === 'PROCESS_MESSAGE_SUBSCRIPTION' && intent === 'DELETED' && value.processInstanceKey === instance
      ? [value.messageName]
      : [],
  );
  expect(closed).toEqual(['named-b', 'named-aa']);
});

it('closes the signals an element waits for by the length of their names, as Zeebe keeps them', async () => {
  const told = ['sign-b', 'sign-aa'].map((signal) => boundary(`on-${signal}`, 'busy', { signal }));
  const nodes = [start(), serviceTask('busy'), ...told, end(), end('end2'), end('end3')];
  await engine.deploy(diagram('closing', nodes, ['start -> busy -> end', 'on-sign-b -> end2', 'on-sign-aa -> end3']));
  await engine.create('closing');

  await engine.complete('busy');

  const closed = engine.records.flatMap(({ valueType, intent, value }) =>
    valueType === 'SIGNAL_SUBSCRIPTION' && intent === 'DELETED' && value.bpmnProcessId === 'closing'
      ? [value.signalName]
      : [],
  );
  expect(closed).toEqual(['sign-b', 'sign-aa']);
});
