import {
  boundary,
  catchEvent,
  diagram,
  end,
  eventSubProcess,
  serviceTask,
  start,
  subProcess,
  task,
} from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const HOUR = 3_600_000;

const engine = EngineForTest.forFile();

/** Moves the clock hour by hour. */
const pass = async (hours: number): Promise<void> => {
  for (let hour = 0; hour < hours; hour += 1) await engine.advance(HOUR);
};

/** The repetitions a timer had left each time it fired. */
const firings = (elementId: string): number[] =>
  engine.records.flatMap((record) =>
    record.valueType === 'TIMER' && record.intent === 'TRIGGERED' && record.value.targetElementId === elementId
      ? [record.value.repetitions]
      : [],
  );

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

it('starts processes by timer', async () => {
  await engine.deploy(
    diagram('alarm', [start('start', { cycle: 'R2/PT1H' }), serviceTask('ring'), end()], ['start -> ring -> end']),
  );

  for (let hour = 0; hour < 4; hour += 1) await engine.advance(HOUR);

  expect(await engine.jobs('ring')).toHaveLength(2);
});

it('starts a process as often as its cycle says, and only by the latest version', async () => {
  await engine.deploy(
    diagram('thrice', [start('tick', { cycle: '=cycle(3, duration("PT1H"))' }), end()], ['tick -> end']),
  );
  await pass(1);
  await engine.deploy(diagram('thrice', [start('tock', { cycle: 'R2/PT1H' }), end()], ['tock -> end']));
  await pass(4);

  expect(firings('tick')).toEqual([3]);
  expect(firings('tock')).toEqual([2, 1]);
});

it('starts a process at a date, once', async () => {
  const date = new Date(engine.clock.now() + 2 * HOUR).toISOString();
  await engine.deploy(diagram('dated', [start('noon', { date }), end()], ['noon -> end']));

  await pass(1);
  expect(firings('noon')).toEqual([]);
  await pass(3);
  expect(firings('noon')).toEqual([1]);
});

it('starts a process by cron, without end', async () => {
  await engine.deploy(diagram('hourly', [start('bell', { cycle: '0 30 * * * *' }), end()], ['bell -> end']));

  await pass(3);

  expect(firings('bell')).toEqual([-1, -1, -1]);
});

it('repeats a boundary event without end until its task is done', async () => {
  await engine.deploy(
    diagram(
      'nagging',
      [start(), serviceTask('nagged'), boundary('nag', 'nagged', { cycle: '=rhythm' }, false), end(), end('end2')],
      ['start -> nagged -> end', 'nag -> end2'],
    ),
  );
  await engine.create('nagging', { rhythm: 'R/PT1H' });

  await pass(3);
  await engine.complete('nagged');
  await pass(2);

  expect(firings('nag')).toEqual([-1, -1, -1]);
});

it('counts the repetitions of an event sub-process that runs beside', async () => {
  await engine.deploy(
    diagram(
      'minutes',
      [
        start(),
        serviceTask('long'),
        end(),
        eventSubProcess('beside', [start('minute', { cycle: 'R2/PT1H' }, false), end('noted')], ['minute -> noted']),
      ],
      ['start -> long -> end'],
    ),
  );
  const instance = await engine.create('minutes');

  await pass(4);
  await engine.complete('long');

  expect(firings('minute')).toEqual([2, 1]);
  expect(engine.completed(instance).filter((id) => id === 'beside')).toHaveLength(2);
  expect(engine.isEnded(instance)).toBe(true);
});

it.each([
  [
    'no text',
    3,
    "Expected result of the expression 'when' to be one of '[DURATION, PERIOD, STRING]', but was 'NUMBER'.",
  ],
  ['no duration', 'soon', "Invalid duration format 'soon' for expression 'when'."],
])('stops with an incident where the timer is %s', async (_what, when, errorMessage) => {
  await engine.deploy(
    diagram('unclear', [start(), catchEvent('x', { duration: '=when' }), end()], ['start -> x -> end']),
  );

  const instance = await engine.create('unclear', { when });

  expect(engine.incidents(instance)).toMatchObject([
    { elementId: 'x', errorType: 'EXTRACT_VALUE_ERROR', errorMessage },
  ]);
});

it('fires what is due at once by the age of the elements: first what repeats around the one that waits', async () => {
  const remind = eventSubProcess('remind', [start('tick', { cycle: 'R2/PT1H' }, false), end('told')], ['tick -> told']);
  const nodes = [start(), catchEvent('pause', { duration: 'PT2H' }), end(), remind];
  await engine.deploy(diagram('at-once', nodes, ['start -> pause -> end']));

  const instance = await engine.create('at-once');
  await pass(2);

  expect(engine.completed(instance).filter((id) => id === 'tick' || id === 'pause')).toEqual(['tick', 'tick', 'pause']);
});

it('fires one timer after the other, even where the first is still being evaluated', async () => {
  const nodes = [
    start(),
    serviceTask('watched'),
    boundary('quick', 'watched', { duration: 'PT1H' }, false),
    boundary('slow', 'watched', { duration: 'PT1H', outputs: { r: '=sum([1, 2])' } }, false),
    end(),
    end('end-slow'),
    end('end-quick'),
  ];
  await engine.deploy(diagram('in-turn', nodes, ['start -> watched -> end', 'slow -> end-slow', 'quick -> end-quick']));

  const instance = await engine.create('in-turn');
  await pass(1);

  expect(engine.completed(instance)).toEqual(['start', 'slow', 'end-slow', 'quick', 'end-quick']);
});

it('begins to wait within a sub-process first, then at its boundary', async () => {
  const remind = eventSubProcess('in', [start('within', { duration: 'PT1H' }, false), end('e2')], ['within -> e2']);
  const inner = subProcess('inner', [start('s'), serviceTask('w'), end('e'), remind], ['s -> w -> e']);
  const nodes = [start(), inner, boundary('around', 'inner', { duration: 'PT1H' }, false), end(), end('e3')];
  await engine.deploy(diagram('in-and-around', nodes, ['start -> inner -> end', 'around -> e3']));

  const instance = await engine.create('in-and-around');

  const opened = engine.records.flatMap(({ valueType, intent, value }) =>
    valueType === 'TIMER' && intent === 'CREATED' && value.processInstanceKey === instance
      ? [value.targetElementId]
      : [],
  );
  expect(opened).toEqual(['within', 'around']);
});
