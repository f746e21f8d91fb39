import {
  boundary,
  catchEvent,
  diagram,
  end,
  parallel,
  serviceTask,
  start,
  subProcess,
  task,
  throwEvent,
} from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

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
