import { Temporal } from 'temporal-polyfill';

/** A cron expression made ready: which seconds, minutes, hours, and which days. */
export interface Cron {
  readonly seconds: readonly number[];
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly isDay: (day: Temporal.PlainDate) => boolean;
}

const MACROS: { readonly [name: string]: string } = {
  '@yearly': '0 0 0 1 1 *',
  '@annually': '0 0 0 1 1 *',
  '@monthly': '0 0 0 1 * *',
  '@weekly': '0 0 0 * * 0',
  '@daily': '0 0 0 * * *',
  '@midnight': '0 0 0 * * *',
  '@hourly': '0 0 * * * *',
};
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** 29 February on a certain weekday comes back after 28 years, after 40 around a year like 2100. */
const MAX_DAYS = 41 * 366;

type IsDay = (day: Temporal.PlainDate) => boolean;

/**
 * Reads seconds, minutes, hours, days of the month, months and days of the week (0 and 7 = Sunday), or a macro.
 * @throws Error saying what was expected
 */
export function parseCron(text: string): Cron {
  const fields = (MACROS[text.trim().toLowerCase()] ?? text).trim().split(/\s+/);
  if (fields.length !== 6) throw new Error(`Cron expression contains ${fields.length} parts but we expect one of [6]`);
  const [second, minute, hour, date, month, weekday] = fields.map((field) => field.toUpperCase()) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const months = new Set(numbers(month, 1, 12, MONTHS));
  const isDate = anyOf(date, dateRule);
  const isWeekday = anyOf(weekday, weekdayRule);
  return {
    seconds: numbers(second, 0, 59),
    minutes: numbers(minute, 0, 59),
    hours: numbers(hour, 0, 23),
    isDay: (day) => months.has(day.month) && isDate(day) && isWeekday(day),
  };
}

/** The first time after a moment, in milliseconds since 1970 and counted in UTC; undefined where there is none. */
export function nextOf(cron: Cron, after: number): number | undefined {
  const from = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO('UTC').toPlainDateTime();
  let day = from.toPlainDate();
  for (let count = 0; count < MAX_DAYS; count += 1, day = day.add({ days: 1 })) {
    if (!cron.isDay(day)) continue;
    const time = firstTime(cron, count === 0 ? secondOfDay(from) + 1 : 0);
    if (time !== undefined) return day.toZonedDateTime('UTC').epochMilliseconds + time * 1000;
  }
  return undefined;
}

const secondOfDay = ({ hour, minute, second }: Temporal.PlainDateTime): number => hour * 3600 + minute * 60 + second;

/** The first second of the day, not before a given one, that fits. */
function firstTime({ hours, minutes, seconds }: Cron, from: number): number | undefined {
  for (const hour of hours)
    for (const minute of minutes) {
      const start = hour * 3600 + minute * 60;
      const second = seconds.find((candidate) => start + candidate >= from);
      if (second !== undefined) return start + second;
    }
  return undefined;
}

const anyOf = (field: string, rule: (part: string) => IsDay): IsDay => {
  const rules = field.split(',').map(rule);
  return (day) => rules.some((fits) => fits(day));
};

/** 'L' = the last day, 'L-3' = three days before, '15W' = the weekday nearest to the 15th, 'LW' = the last weekday. */
function dateRule(part: string): IsDay {
  if (part === '*' || part === '?') return () => true;
  const last = /^L(?:-(\d+))?$/.exec(part);
  if (last) return (day) => day.day === day.daysInMonth - Number(last[1] ?? 0);
  if (part === 'LW') return (day) => day.day === nearestWeekday(day, day.daysInMonth);
  const near = /^(\d+)W$/.exec(part);
  if (near) return (day) => day.day === nearestWeekday(day, Math.min(Number(near[1]), day.daysInMonth));
  const days = new Set(numbers(part, 1, 31));
  return (day) => days.has(day.day);
}

function nearestWeekday(month: Temporal.PlainDate, wanted: number): number {
  const { dayOfWeek, daysInMonth } = month.with({ day: wanted });
  if (dayOfWeek === 6) return wanted === 1 ? 3 : wanted - 1;
  if (dayOfWeek === 7) return wanted === daysInMonth ? wanted - 2 : wanted + 1;
  return wanted;
}

/** '5L' = the last Friday, '5#2' = the second Friday. */
function weekdayRule(part: string): IsDay {
  if (part === '*' || part === '?') return () => true;
  const last = /^(\w+)L$/.exec(part);
  if (last) return isOn(last[1]!, (day) => day.day + 7 > day.daysInMonth);
  const nth = /^(\w+)#([1-5])$/.exec(part);
  if (nth) return isOn(nth[1]!, (day) => Math.ceil(day.day / 7) === Number(nth[2]));
  const days = new Set(numbers(part, 0, 7, WEEKDAYS).map((day) => day % 7));
  return (day) => days.has(day.dayOfWeek % 7);
}

function isOn(weekday: string, also: IsDay): IsDay {
  const wanted = numberOf(weekday, 0, 7, WEEKDAYS) % 7;
  return (day) => day.dayOfWeek % 7 === wanted && also(day);
}

/** A field as numbers in order: '*', '5', '1-5', '1,3', and steps over any range as in '0-30/10'. */
function numbers(field: string, least: number, most: number, names: readonly string[] = []): number[] {
  const all = field.split(',').flatMap((part) => range(part, least, most, names));
  return [...new Set(all)].sort((a, b) => a - b);
}

function range(part: string, least: number, most: number, names: readonly string[]): number[] {
  const [span = '', step, ...rest] = part.split('/');
  const [from = '', to, ...more] = span === '*' || span === '?' ? [String(least), String(most)] : span.split('-');
  const first = numberOf(from, least, most, names);
  const end = to === undefined ? (step === undefined ? first : most) : numberOf(to, least, most, names);
  const width = step === undefined ? 1 : Number(step);
  if (rest.length > 0 || more.length > 0 || !(width >= 1) || end < first)
    throw new Error(`Expected a cron field of numbers from ${least} to ${most}, but got '${part}'`);
  return Array.from({ length: Math.floor((end - first) / width) + 1 }, (_, index) => first + index * width);
}

function numberOf(text: string, least: number, most: number, names: readonly string[]): number {
  const named = names.indexOf(text);
  const number = named >= 0 ? named + (names === MONTHS ? 1 : 0) : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`Expected a cron value from ${least} to ${most}, but got '${text}'`);
}
