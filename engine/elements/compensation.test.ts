import {
  compensation,
  diagram,
  end,
  exclusive,
  parallel,
  serviceTask,
  start,
  task,
  throwEvent,
} from '../testing/bpmn.ts';
import { compensations } from '../testing/compensations.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

it('waits at the throw event until the handler is done', async () => {
  await engine.deploy(
    diagram(
      'simple',
      [start(), task('book'), compensation('book', 'cancel-booking'), throwEvent('undo', { compensate: '' }), end()],
      ['start -> book -> undo -> end'],
    ),
  );

  const instance = await engine.create('simple');
  expect(engine.completed(instance)).toEqual(['start', 'book', 'undo_book']);
  const job = await engine.complete('cancel-booking', { cancelled: true });

  expect(engine.completed(instance).slice(3)).toEqual(['cancel-booking', 'undo', 'end', 'simple']);
  expect(compensations(engine, instance)).toEqual(['book CREATED', 'book TRIGGERED', 'book COMPLETED']);
  expect(engine.variables(instance)).toEqual({ cancelled: true });
  expect(
    engine.records.find((record) => record.valueType === 'PROCESS_INSTANCE' && record.key === job.elementInstanceKey)!
      .value,
  ).toMatchObject({ bpmnElementType: 'SERVICE_TASK', bpmnEventType: 'COMPENSATION' });
});

it('starts all handlers at an end event and ends after the last', async () => {
  const nodes = [start(), task('a'), compensation('a', 'undo-a'), task('b'), compensation('b', 'undo-b')];
  await engine.deploy(diagram('all', [...nodes, end('end', { compensate: '' })], ['start -> a -> b -> end']));

  const instance = await engine.create('all');
  await engine.complete('undo-b');
  expect(engine.isEnded(instance)).toBe(false);
  await engine.complete('undo-a');

  expect(engine.isEnded(instance)).toBe(true);
  expect(compensations(engine, instance)).toEqual([
    'a CREATED',
    'b CREATED',
    'a TRIGGERED',
    'b TRIGGERED',
    'b COMPLETED',
    'a COMPLETED',
  ]);
});

it('compensates only the activity it names', async () => {
  const nodes = [start(), task('a'), compensation('a', 'undo-1'), task('b'), compensation('b', 'undo-2')];
  await engine.deploy(diagram('one', [...nodes, end('end', { compensate: 'b' })], ['start -> a -> b -> end']));

  const instance = await engine.create('one');
  await engine.complete('undo-2');

  expect(engine.isEnded(instance)).toBe(true);
  expect(await engine.jobs('undo-1')).toEqual([]);
  expect(compensations(engine, instance)).toEqual([
    'a CREATED',
    'b CREATED',
    'b TRIGGERED',
    'b COMPLETED',
    'a DELETED',
  ]);
});

it('goes on at once where nothing has completed that could be compensated', async () => {
  const nodes = [
    start(),
    throwEvent('undo', { compensate: '' }),
    serviceTask('late'),
    compensation('late', 'undo-late'),
  ];
  await engine.deploy(diagram('nothing', [...nodes, end()], ['start -> undo -> late -> end']));

  const instance = await engine.create('nothing');
  await engine.complete('late');

  expect(engine.isEnded(instance)).toBe(true);
  expect(compensations(engine, instance)).toEqual(['late CREATED', 'late DELETED']);
});

it('compensates each time an activity has completed', async () => {
  await engine.deploy(
    diagram(
      'repeated',
      [
        start(),
        serviceTask('step'),
        compensation('step', 'undo-step'),
        exclusive('more'),
        end('end', { compensate: '' }),
      ],
      ['start -> step -> more', 'more -> step [=again]', 'more -> end [default]'],
    ),
  );
  const instance = await engine.create('repeated');
  await engine.complete('step', { again: true });
  await engine.complete('step', { again: false });

  await engine.complete('undo-step');
  await engine.complete('undo-step');

  expect(engine.isEnded(instance)).toBe(true);
});

it('ends handler and throw event when the instance is cancelled', async () => {
  await engine.deploy(
    diagram(
      'cancelled',
      [start(), task('a'), compensation('a', 'undo-cancelled'), end('undo', { compensate: '' })],
      ['start -> a -> undo'],
    ),
  );
  const instance = await engine.create('cancelled');

  await engine.ask('cancelInstance', { processInstanceKey: instance });

  expect(engine.trace(instance, 'ELEMENT_TERMINATED')).toEqual([
    'undo TERMINATED',
    'undo-cancelled TERMINATED',
    'cancelled TERMINATED',
  ]);
  expect(compensations(engine, instance)).toEqual(['a CREATED', 'a TRIGGERED', 'a DELETED']);
});

it('goes on at once where there is nothing to compensate', async () => {
  await engine.deploy(
    diagram(
      'nothing-to-undo',
      [start(), parallel('fork'), throwEvent('undo', { compensate: '' }), serviceTask('beside'), end(), end('end2')],
      ['start -> fork -> beside -> end2', 'fork -> undo -> end'],
    ),
  );

  const trace = engine.trace(await engine.create('nothing-to-undo'), 'ELEMENT_ACTIVATING', 'ELEMENT_COMPLETED');

  expect(trace.indexOf('undo COMPLETED')).toBeLessThan(trace.indexOf('beside ACTIVATING'));
  expect(trace.indexOf('undo COMPLETED')).toBeGreaterThan(0);
});
