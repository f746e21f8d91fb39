import {
  boundary,
  compensation,
  diagram,
  end,
  eventSubProcess,
  serviceTask,
  start,
  subProcess,
  task,
  throwEvent,
} from '../testing/bpmn.ts';
import { compensations } from '../testing/compensations.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

it('compensates what sub-processes contain, from outside in, and is done from inside out', async () => {
  const inner = subProcess(
    'inner',
    [start('s3'), task('b'), compensation('b', 'undo-inner'), end('e3')],
    ['s3 -> b -> e3'],
  );
  const outer = subProcess(
    'outer',
    [start('s2'), task('a'), compensation('a', 'undo-outer'), inner, end('e2')],
    ['s2 -> a -> inner -> e2'],
  );
  await engine.deploy(diagram('nested', [start(), outer, end('end', { compensate: '' })], ['start -> outer -> end']));

  const instance = await engine.create('nested');
  await engine.complete('undo-outer');
  await engine.restart();
  await engine.complete('undo-inner');

  expect(engine.isEnded(instance)).toBe(true);
  expect(compensations(engine, instance)).toEqual([
    'a CREATED',
    'b CREATED',
    'inner CREATED',
    'outer CREATED',
    'outer TRIGGERED',
    'a TRIGGERED',
    'inner TRIGGERED',
    'b TRIGGERED',
    'a COMPLETED',
    'b COMPLETED',
    'inner COMPLETED',
    'outer COMPLETED',
  ]);
});

it('compensates inside a sub-process only what is in it', async () => {
  const inner = subProcess(
    'inner',
    [start('s2'), task('b'), compensation('b', 'undo-in'), throwEvent('undo', { compensate: '' }), end('e2')],
    ['s2 -> b -> undo -> e2'],
  );
  await engine.deploy(
    diagram(
      'inside',
      [start(), task('a'), compensation('a', 'undo-out'), inner, end()],
      ['start -> a -> inner -> end'],
    ),
  );

  const instance = await engine.create('inside');
  await engine.complete('undo-in');

  expect(engine.isEnded(instance)).toBe(true);
  expect(await engine.jobs('undo-out')).toEqual([]);
});

it('compensates what is around an event sub-process', async () => {
  const handling = eventSubProcess(
    'handling',
    [start('caught', { error: '' }), end('undo', { compensate: '' })],
    ['caught -> undo'],
  );
  await engine.deploy(
    diagram(
      'around',
      [start(), task('a'), compensation('a', 'undo-around'), serviceTask('risky'), end(), handling],
      ['start -> a -> risky -> end'],
    ),
  );
  const instance = await engine.create('around');
  const [job] = await engine.jobs('risky');

  await engine.ask('throwError', { jobKey: job!.key, errorCode: 'x', errorMessage: '', variables: {} });
  await engine.complete('undo-around');

  expect(engine.isEnded(instance)).toBe(true);
  expect(compensations(engine, instance)).toEqual(['a CREATED', 'a TRIGGERED', 'a COMPLETED']);
});

it('compensates nothing of a sub-process that was interrupted', async () => {
  const inner = subProcess(
    'inner',
    [start('s2'), task('b'), compensation('b', 'undo-lost'), serviceTask('breaks'), end('e2')],
    ['s2 -> b -> breaks -> e2'],
  );
  await engine.deploy(
    diagram(
      'interrupted',
      [start(), inner, boundary('caught', 'inner', { error: '' }), end(), end('undo', { compensate: '' })],
      ['start -> inner -> end', 'caught -> undo'],
    ),
  );
  const instance = await engine.create('interrupted');
  const [job] = await engine.jobs('breaks');

  await engine.ask('throwError', { jobKey: job!.key, errorCode: 'x', errorMessage: '', variables: {} });

  expect(engine.isEnded(instance)).toBe(true);
  expect(compensations(engine, instance)).toEqual(['b CREATED', 'b DELETED']);
});

it('compensates a repeated activity once, by a handler that is a sub-process', async () => {
  const handler = (id: string) =>
    subProcess(id, [start('s2'), serviceTask('undo-loop'), end('e2')], ['s2 -> undo-loop -> e2']);
  const repeated = task('each', { loop: { items: '=[1, 2]' } });
  await engine.deploy(
    diagram(
      'loop',
      [start(), repeated, compensation('each', 'handler', handler), end('end', { compensate: '' })],
      ['start -> each -> end'],
    ),
  );

  const instance = await engine.create('loop');
  await engine.complete('undo-loop');

  expect(engine.isEnded(instance)).toBe(true);
  expect(compensations(engine, instance)).toEqual(['each CREATED', 'each TRIGGERED', 'each COMPLETED']);
});

it('can be compensated before a loop collects what it came to', async () => {
  const booking = [start('s'), task('book'), compensation('book', 'no-book'), end('e')];
  const loop = { items: '=[1]', item: 'item', output: 'results', outputElement: '=item' };
  const each = subProcess('each', booking, ['s -> book -> e'], { loop });
  await engine.deploy(diagram('collected', [start(), each, end()], ['start -> each -> end']));

  const instance = await engine.create('collected');

  const told = engine.records.flatMap((record) => {
    if (record.valueType === 'COMPENSATION_SUBSCRIPTION' && record.value.processInstanceKey === instance)
      return [`${record.value.compensableActivityId} ${record.intent}`];
    return record.valueType === 'VARIABLE' &&
      record.intent === 'UPDATED' &&
      record.value.processInstanceKey === instance
      ? [`${record.value.name} ${record.value.value}`]
      : [];
  });
  expect(told.slice(0, 3)).toEqual(['book CREATED', 'each CREATED', 'results [1]']);
});
