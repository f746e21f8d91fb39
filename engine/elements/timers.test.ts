import { boundary, catchEvent, diagram, end, eventSubProcess, serviceTask, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';
import { nextOf, parseCron } from './cron.ts';
import { planTimer, timerFault } from './timer-plan.ts';

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

describe('a timer text', () => {
  const from = Date.parse('2026-01-31T10:00:00Z');

  it.each([
    ['duration', 'PT1H30M', '2026-01-31T11:30:00.000Z', 1],
    ['duration', 'P1M', '2026-02-28T10:00:00.000Z', 1],
    ['duration', '-PT1S', '2026-01-31T09:59:59.000Z', 1],
    ['date', '2026-03-01T08:00:00+07:00', '2026-03-01T01:00:00.000Z', 1],
    ['date', '2026-03-01T08:00:00+07:00[Asia/Jakarta]', '2026-03-01T01:00:00.000Z', 1],
    ['date', '2026-03-01T08:00:00@Asia/Jakarta', '2026-03-01T01:00:00.000Z', 1],
    ['date', '2026-03-01T08:00:00', '2026-03-01T08:00:00.000Z', 1],
    ['cycle', 'R3/PT10S', '2026-01-31T10:00:10.000Z', 3],
    ['cycle', 'R/PT1H', '2026-01-31T11:00:00.000Z', -1],
    ['cycle', 'R-1/PT1H', '2026-01-31T11:00:00.000Z', -1],
    ['cycle', 'R2/2026-06-01T00:00:00Z/P1D', '2026-06-01T00:00:00.000Z', 2],
    ['cycle', '0 30 7 * * MON-FRI', '2026-02-02T07:30:00.000Z', -1],
  ] as const)('%s %s', (kind, text, due, repetitions) => {
    const plan = planTimer(kind, text, from);

    expect([new Date(plan.dueDate).toISOString(), plan.repetitions]).toEqual([due, repetitions]);
  });

  it.each([
    ['duration', 'soon', "Invalid duration format 'soon'"],
    ['date', '2020', "Invalid date-time format '2020'"],
    ['cycle', 'PT1H', 'Cron expression contains 1 parts but we expect one of [6]'],
    ['cycle', 'Rx/PT1H', 'Cannot parse repetitions count'],
    ['cycle', 'R3/soon', "Invalid duration format 'soon'"],
    ['cycle', '61 * * * * *', "Expected a cron value from 0 to 59, but got '61'"],
    ['cycle', '0 0 0 30 2 *', 'Expected the cron expression'],
  ] as const)('that is none: %s %s', (kind, text, fault) => {
    expect(timerFault(kind, text)).toContain(fault);
  });
});

describe('a cron text names the next time', () => {
  it.each([
    ['0 0 * * * *', '2026-01-31T11:00:00Z'],
    ['*/20 * * * * *', '2026-01-31T10:00:20Z'],
    ['0 15 10 * * *', '2026-01-31T10:15:00Z'],
    ['0 0 9 * * *', '2026-02-01T09:00:00Z'],
    ['@daily', '2026-02-01T00:00:00Z'],
    ['@weekly', '2026-02-01T00:00:00Z'],
    ['@yearly', '2027-01-01T00:00:00Z'],
    ['0 0 0 L * *', '2026-02-28T00:00:00Z'],
    ['0 0 0 L-2 * *', '2026-02-26T00:00:00Z'],
    ['0 0 0 LW * *', '2026-02-27T00:00:00Z'],
    ['0 0 0 1W 8 *', '2026-08-03T00:00:00Z'],
    ['0 0 0 ? * 5L', '2026-02-27T00:00:00Z'],
    ['0 0 0 ? * MON#1', '2026-02-02T00:00:00Z'],
    ['0 0 0 29 FEB *', '2028-02-29T00:00:00Z'],
    ['0 0 0 * * 7', '2026-02-01T00:00:00Z'],
    ['0 0 8-16/4 2,3 * *', '2026-02-02T08:00:00Z'],
  ])('%s', (text, next) => {
    expect(nextOf(parseCron(text), Date.parse('2026-01-31T10:00:00Z'))).toBe(Date.parse(next));
  });
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
