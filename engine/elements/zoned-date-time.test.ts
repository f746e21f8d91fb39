import { diagram, end, node, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';
import { writeZonedDateTime } from './zoned-date-time.ts';

it.each([
  ['2026-12-10T18:21:48+07:00', '2026-12-10T18:21:48+07:00'],
  ['2026-12-10T18:21:48+07', '2026-12-10T18:21:48+07:00'],
  ['2026-12-10T11:21:48+00:00', '2026-12-10T11:21:48Z'],
  ['2026-12-10t11:21:48z', '2026-12-10T11:21:48Z'],
  ['2026-12-10T18:21:00+07:00', '2026-12-10T18:21+07:00'],
  ['2026-12-10T18:21+07:00', '2026-12-10T18:21+07:00'],
  ['2026-12-10T18:21:48.120+07:00', '2026-12-10T18:21:48.120+07:00'],
  ['2026-12-10T18:21:48.000+07:00', '2026-12-10T18:21:48+07:00'],
  ['2026-12-10T18:21:48.1234+07:00', '2026-12-10T18:21:48.123400+07:00'],
  ['2026-12-10T18:21:48+07:00[Asia/Jakarta]', '2026-12-10T18:21:48+07:00[Asia/Jakarta]'],
  ['2026-12-10T18:21:48@Asia/Jakarta', '2026-12-10T18:21:48+07:00[Asia/Jakarta]'],
])('writes %s as %s', (source, written) => {
  expect(writeZonedDateTime(source)).toBe(written);
});

it.each([
  '2026-12-10T18:21:48',
  '2026-12-10',
  '2026-12-10T24:00:00Z',
  '2026-12-10T18:21:48+0700',
  '2026-12-10T18:21:48[Asia/Jakarta]',
  'besok',
])('refuses %s', (source) => {
  expect(() => writeZonedDateTime(source)).toThrow(`Invalid date-time format '${source}'`);
});

describe('the due date of a user task', () => {
  const engine = EngineForTest.forFile();
  const extension = '<zeebe:taskSchedule dueDate="=due"/>';

  beforeAll(async () => {
    const due = node('userTask', 'due', { extension });
    await engine.deploy(diagram('schedule', [start(), due, end()], ['start -> due -> end']));
  });

  it('keeps the offset it was given', async () => {
    await engine.create('schedule', { due: '2026-12-10T18:21:48+07:00' });
    const [job] = await engine.jobs('io.camunda.zeebe:userTask');

    expect(job!.customHeaders).toEqual({ 'io.camunda.zeebe:dueDate': '2026-12-10T18:21:48+07:00' });
  });

  it.each([
    ['besok', "Invalid date-time format 'besok' for expression 'due'."],
    [1, "Expected result of the expression 'due' to be one of '[NULL, DATE_TIME, STRING]', but was 'NUMBER'."],
  ])('raises an incident where it is %p', async (due, errorMessage) => {
    const instance = await engine.create('schedule', { due });

    expect(engine.incidents(instance)).toMatchObject([{ errorType: 'EXTRACT_VALUE_ERROR', errorMessage }]);
  });
});
