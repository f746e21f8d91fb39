import {
  catchEvent,
  diagram,
  end,
  eventSubProcess,
  receiveTask,
  serviceTask,
  start,
  throwEvent,
} from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const HOUR = 3_600_000;

const engine = EngineForTest.forFile();

it('correlates a message to the instance that waits for it, and brings its variables', async () => {
  await engine.deploy(
    diagram(
      'letter',
      [start(), catchEvent('answer', { message: 'answered', key: '=id' }), end()],
      ['start -> answer -> end'],
    ),
  );

  const one = await engine.create('letter', { id: 'x-1' });
  const two = await engine.create('letter', { id: 'x-2' });
  await engine.publish('answered', 'x-2', { text: 'yes' });

  expect(engine.isEnded(one)).toBe(false);
  expect(engine.isEnded(two)).toBe(true);
  expect(engine.variables(two)).toEqual({ id: 'x-2', text: 'yes' });
});

it('keeps a message for who comes later, as long as it lives, and gives it to a process once', async () => {
  await engine.deploy(
    diagram('later', [start(), receiveTask('receive', 'news', '=id'), end()], ['start -> receive -> end']),
  );

  await engine.publish('news', 'k', {}, HOUR);
  const first = await engine.create('later', { id: 'k' });
  const second = await engine.create('later', { id: 'k' });
  expect(engine.isEnded(first)).toBe(true);
  expect(engine.isEnded(second)).toBe(false);

  await engine.publish('news', 'gone', {}, HOUR);
  await engine.advance(HOUR);
  expect(engine.isEnded(await engine.create('later', { id: 'gone' }))).toBe(false);
});

it('starts processes by message, one at a time for a correlation key', async () => {
  await engine.deploy(
    diagram('by-message', [start('start', { message: 'begin' }), serviceTask('go'), end()], ['start -> go -> end']),
  );

  await engine.publish('begin', 'a', { n: 1 }, HOUR);
  await engine.publish('begin', 'a', { n: 2 }, HOUR);
  expect(await engine.jobs('go')).toHaveLength(1);
});

it('starts the next process when the one that kept the key has ended', async () => {
  await engine.deploy(
    diagram('one-by-one', [start('start', { message: 'next' }), serviceTask('step'), end()], ['start -> step -> end']),
  );

  await engine.publish('next', 'a', { n: 1 }, HOUR);
  await engine.publish('next', 'a', { n: 2 }, HOUR);
  expect((await engine.complete('step')).variables).toEqual({ n: 1 });
  expect((await engine.complete('step')).variables).toEqual({ n: 2 });
});

it('throws and ends with messages as jobs', async () => {
  await engine.deploy(
    diagram(
      'sender',
      [start(), throwEvent('tell', { message: 'm', type: 'send-1' }), end('end', { message: 'm', type: 'send-2' })],
      ['start -> tell -> end'],
    ),
  );

  const instance = await engine.create('sender');
  await engine.complete('send-1');
  await engine.complete('send-2');

  expect(engine.completed(instance)).toEqual(['start', 'tell', 'end', 'sender']);
});

it('waits for the events of a scope only after its start event, whose variables they may read', async () => {
  const withdraw = eventSubProcess(
    'withdrawal',
    [start('withdrawn', { message: 'withdraw-request', key: '=id' }), end('e')],
    ['withdrawn -> e'],
  );
  await engine.deploy(
    diagram(
      'request',
      [start('asked', { message: 'request' }), serviceTask('decide-request'), end(), withdraw],
      ['asked -> decide-request -> end'],
    ),
  );

  await engine.publish('request', '', { id: 'r-1' });
  const [job] = await engine.jobs('decide-request');
  await engine.publish('withdraw-request', 'r-1');

  expect(engine.isEnded(job!.processInstanceKey)).toBe(true);
});
