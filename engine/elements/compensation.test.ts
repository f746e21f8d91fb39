import { buildModels } from '../deploy/build.ts';
import {
  boundary,
  compensation,
  diagram,
  end,
  eventSubProcess,
  exclusive,
  serviceTask,
  start,
  subProcess,
  task,
  throwEvent,
} from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

/** What was told of compensation in an instance: 'activity INTENT', in order. */
const subscriptions = (instance: string): string[] =>
  engine.records.flatMap((record) =>
    record.valueType === 'COMPENSATION_SUBSCRIPTION' && record.value.processInstanceKey === instance
      ? [`${record.value.compensableActivityId} ${record.intent}`]
      : [],
  );

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
  expect(subscriptions(instance)).toEqual(['book CREATED', 'book TRIGGERED', 'book COMPLETED']);
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
  expect(subscriptions(instance)).toEqual([
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
  expect(subscriptions(instance)).toEqual(['a CREATED', 'b CREATED', 'b TRIGGERED', 'b COMPLETED', 'a DELETED']);
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
  expect(subscriptions(instance)).toEqual(['late CREATED', 'late DELETED']);
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
  expect(subscriptions(instance)).toEqual([
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
  expect(subscriptions(instance)).toEqual(['a CREATED', 'a TRIGGERED', 'a COMPLETED']);
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
  expect(subscriptions(instance)).toEqual(['b CREATED', 'b DELETED']);
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
  expect(subscriptions(instance)).toEqual(['each CREATED', 'each TRIGGERED', 'each COMPLETED']);
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
  expect(subscriptions(instance)).toEqual(['a CREATED', 'a TRIGGERED', 'a DELETED']);
});

it.each([
  [
    'a boundary event without a handler',
    [start(), task('a'), boundary('undo', 'a', { compensate: '' }), end()],
    ['start -> a -> end'],
    'Must have at least one outgoing sequence flow or association',
  ],
  [
    'an activity without a handler',
    [start(), task('a'), end('end', { compensate: 'a' })],
    ['start -> a -> end'],
    "The referenced compensation activity 'a' must have either a compensation boundary event or be a subprocess",
  ],
  [
    'an activity of another scope',
    [
      start(),
      subProcess('inner', [start('s2'), task('a'), compensation('a', 'undo-a'), end('e2')], ['s2 -> a -> e2']),
      end('end', { compensate: 'a' }),
    ],
    ['start -> inner -> end'],
    "The referenced compensation activity 'a' must be in the same scope as the compensation throw event",
  ],
  ['an activity that does not exist', [start(), end('end', { compensate: 'nowhere' })], ['start -> end'], 'nowhere'],
])('refuses %s', async (_what, nodes, flows, message) => {
  const built = await buildModels(Buffer.from(diagram('refused', nodes, flows)));

  expect(built).toMatchObject({ refused: expect.stringContaining(message) });
});
