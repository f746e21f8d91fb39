import { nextOf, parseCron } from './cron.ts';
import { planTimer, timerFault } from './timer-plan.ts';

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
