import { Temporal } from 'temporal-polyfill';
import type { TimerModel } from '../deploy/model.ts';
import { nextOf, parseCron } from './cron.ts';

/** When a timer fires, in milliseconds since 1970, and how often still (-1 = without end). */
export interface TimerPlan {
  readonly dueDate: number;
  readonly repetitions: number;
}

/**
 * Plans a timer from its text.
 * @param from the time from which durations and cycles count, in milliseconds since 1970
 * @throws Error saying what is wrong with the text
 */
export function planTimer(kind: TimerModel['kind'], text: string, from: number): TimerPlan {
  return PLANS[kind](text, from);
}

/** What is wrong with the text of a timer, if anything is. */
export function timerFault(kind: TimerModel['kind'], text: string): string | undefined {
  try {
    planTimer(kind, text, 0);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const PLANS: { readonly [K in TimerModel['kind']]: (text: string, from: number) => TimerPlan } = {
  date: (text) => ({ dueDate: parseDate(text), repetitions: 1 }),
  duration: (text, from) => ({ dueDate: parseDuration(text, from), repetitions: 1 }),
  cycle: (text, from) => (text.startsWith('R') ? repeat(text, from) : { dueDate: byCron(text, from), repetitions: -1 }),
};

/** 'R3/PT1H', 'R/PT1H', 'R3/2026-01-01T00:00:00Z/PT1H': how often, from when, how far apart. */
function repeat(text: string, from: number): TimerPlan {
  const [count = '', ...rest] = text.slice(1).split('/');
  if (!/^(-?\d+)?$/.test(count)) throw new Error('Cannot parse repetitions count');
  const interval = rest.at(-1);
  if (interval === undefined || rest.length > 2) throw new Error('Repetition spec must start with R');
  const repetitions = count === '' ? -1 : Math.max(-1, Number(count));
  const start = rest.length === 2 ? parseDate(rest[0]!) : undefined;
  if (start === undefined) return { dueDate: parseDuration(interval, from), repetitions };
  return { dueDate: start >= from ? start : parseDuration(interval, from), repetitions };
}

function byCron(text: string, from: number): number {
  const next = nextOf(parseCron(text), from);
  if (next === undefined)
    throw new Error(`Expected the cron expression '${text}' to name a time to come, but it names none`);
  return next;
}

/** An ISO date-time with an offset, or a zone in brackets or as FEEL writes it behind '@'; without either it is UTC. */
function parseDate(source: string): number {
  const text = source.replace(/(?:Z|[+-]\d\d:\d\d)?@(.+)$/, '[$1]');
  try {
    if (text.endsWith(']')) return Temporal.ZonedDateTime.from(text).epochMilliseconds;
    if (/(Z|[+-]\d\d(:?\d\d)?)$/i.test(text.replace(/^.*T/, 'T'))) return Temporal.Instant.from(text).epochMilliseconds;
    if (!text.includes('T')) throw new Error('no time');
    return Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').epochMilliseconds;
  } catch {
    throw new Error(`Invalid date-time format '${source}'`);
  }
}

/** Adds an ISO duration; years and months by the calendar, in UTC. */
function parseDuration(iso: string, from: number): number {
  try {
    const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO('UTC');
    return start.add(Temporal.Duration.from(iso)).epochMilliseconds;
  } catch {
    throw new Error(`Invalid duration format '${iso}'`);
  }
}
