import {
  boundary,
  catchEvent,
  diagram,
  end,
  eventSubProcess,
  parallel,
  receiveTask,
  serviceTask,
  start,
  subProcess,
  task,
  throwEvent,
} from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const HOUR = 3_600_000;

const engine = EngineForTest.forFile();

it('waits for a timer', async () => {
  await engine.deploy(
    diagram('nap', [start(), catchEvent('wait', { duration: 'PT1H' }), end()], ['start -> wait -> end']),
  );

  const instance = await engine.create('nap');
  await engine.advance(HOUR - 1);
  expect(engine.isEnded(instance)).toBe(false);
  await engine.advance(1);
  expect(engine.completed(instance)).toEqual(['start', 'wait', 'end', 'nap']);
});

it('interrupts a task by its boundary timer, and cancels the timer when the task is done in time', async () => {
  await engine.deploy(
    diagram(
      'late',
      [
        start(),
        serviceTask('slow'),
        boundary('limit', 'slow', { date: '=until' }),
        task('escalate'),
        end(),
        end('end2'),
      ],
      ['start -> slow -> end', 'limit -> escalate -> end2'],
    ),
  );
  const until = new Date(engine.clock.now() + HOUR).toISOString();

  const late = await engine.create('late', { until });
  const inTime = await engine.create('late', { until });
  const [first, second] = await engine.jobs('slow');
  await engine.ask('completeJob', { jobKey: second!.key, variables: {} });
  await engine.advance(HOUR);

  expect(engine.completed(inTime)).toEqual(['start', 'slow', 'end', 'late']);
  expect(engine.completed(late)).toEqual(['start', 'limit', 'escalate', 'end2', 'late']);
  expect(await engine.refused('completeJob', { jobKey: first!.key, variables: {} })).toMatchObject({
    rejected: 'NOT_FOUND',
  });
});

it('runs beside the task where the boundary event does not interrupt, again and again for a cycle', async () => {
  await engine.deploy(
    diagram(
      'remind',
      [
        start(),
        serviceTask('think'),
        boundary('ring', 'think', { cycle: 'R2/PT1H' }, false),
        task('mail'),
        end(),
        end('end2'),
      ],
      ['start -> think -> end', 'ring -> mail -> end2'],
    ),
  );

  const instance = await engine.create('remind');
  for (let hour = 0; hour < 4; hour += 1) await engine.advance(HOUR);
  await engine.complete('think');

  expect(engine.completed(instance).filter((id) => id === 'mail')).toHaveLength(2);
  expect(engine.isEnded(instance)).toBe(true);
});

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

it('starts processes by timer', async () => {
  await engine.deploy(
    diagram('alarm', [start('start', { cycle: 'R2/PT1H' }), serviceTask('ring'), end()], ['start -> ring -> end']),
  );

  for (let hour = 0; hour < 4; hour += 1) await engine.advance(HOUR);

  expect(await engine.jobs('ring')).toHaveLength(2);
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

it('ends everything at a terminate end event', async () => {
  await engine.deploy(
    diagram(
      'stop-all',
      [start(), parallel('f'), serviceTask('long'), serviceTask('short'), end('end', { terminate: true }), end('end2')],
      ['start -> f -> long -> end2', 'f -> short -> end'],
    ),
  );

  const instance = await engine.create('stop-all');
  await engine.complete('short');

  expect(engine.trace(instance, 'ELEMENT_TERMINATED')).toEqual(['long TERMINATED']);
  expect(engine.isEnded(instance)).toBe(true);
});

it('goes on at the catch event of a link, however often it is thrown', async () => {
  await engine.deploy(
    diagram(
      'linked',
      [
        start(),
        parallel('f'),
        throwEvent('a', { link: 'L' }),
        throwEvent('b', { link: 'L', outputs: { late: '=true' } }),
        catchEvent('c', { link: 'L', outputs: { seen: '=1' } }),
        serviceTask('linked-work'),
      ],
      ['start -> f -> a', 'f -> b', 'c -> linked-work'],
    ),
  );

  const instance = await engine.create('linked');
  await engine.complete('linked-work');
  expect(engine.isEnded(instance)).toBe(false);
  await engine.complete('linked-work');

  expect(engine.completed(instance).filter((id) => id === 'c')).toHaveLength(2);
  expect(engine.variables(instance)).toEqual({ late: true, seen: 1 });
  expect(engine.isEnded(instance)).toBe(true);
});

it('ends only its own scope at a terminate end event in a sub-process', async () => {
  const inner = subProcess(
    'inner',
    [start('s'), parallel('f'), serviceTask('inner-long'), end('stop', { terminate: true }), end('e')],
    ['s -> f -> stop', 'f -> inner-long -> e'],
  );
  await engine.deploy(
    diagram('stop-inner', [start(), inner, serviceTask('after-stop'), end()], ['start -> inner -> after-stop -> end']),
  );

  const instance = await engine.create('stop-inner');
  expect(engine.trace(instance, 'ELEMENT_TERMINATED')).toEqual(['inner-long TERMINATED']);
  await engine.complete('after-stop');

  expect(engine.completed(instance)).toEqual(['start', 's', 'f', 'stop', 'inner', 'after-stop', 'end', 'stop-inner']);
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

it('opens nothing where one of the events of a task cannot be evaluated', async () => {
  await engine.deploy(
    diagram(
      'half',
      [
        start(),
        serviceTask('half-work'),
        boundary('limit', 'half-work', { duration: 'PT1H' }),
        boundary('told', 'half-work', { message: 'half', key: '=missing' }),
        end(),
      ],
      ['start -> half-work -> end', 'limit -> end', 'told -> end'],
    ),
  );

  const instance = await engine.create('half');
  const [incident] = engine.incidents(instance);
  expect(incident).toMatchObject({ errorType: 'EXTRACT_VALUE_ERROR', elementId: 'half-work' });
  await engine.ask('setVariables', { elementInstanceKey: instance, variables: { missing: 'm' }, local: false });
  await engine.ask('resolveIncident', { incidentKey: incident!.key });
  await engine.publish('half', 'm');

  const timers = engine.records.filter(
    (record) => record.valueType === 'TIMER' && record.value.processInstanceKey === instance,
  );
  expect(timers).toMatchObject([{ intent: 'CREATED' }, { intent: 'CANCELED' }]);
  expect(engine.completed(instance)).toEqual(['start', 'told', 'end', 'half']);
});

it('lets nothing go on beside a terminate end event', async () => {
  await engine.deploy(
    diagram(
      'at-once',
      [start(), parallel('f'), task('a'), task('b'), task('c'), end('stop', { terminate: true }), end()],
      ['start -> f -> a -> stop', 'f -> b -> c -> end'],
    ),
  );

  const instance = await engine.create('at-once');

  expect(engine.trace(instance, 'ELEMENT_TERMINATED')).toEqual(['c TERMINATED']);
  expect(engine.completed(instance)).toEqual(['start', 'f', 'b', 'a', 'stop', 'at-once']);
});
