import { Temporal } from 'temporal-polyfill';

/** A calendar date, 'YYYY-MM-DD', without time and zone; sorts as text. */
export type Tanggal = string & { readonly brand: 'Tanggal' };

export function isTanggal(text: unknown): text is Tanggal {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

export function tanggal(text: string): Tanggal {
  if (!isTanggal(text)) throw new Error(`Expected a date 'YYYY-MM-DD', but got '${text}'`);
  return text;
}

const plus = (date: Tanggal, duration: Temporal.DurationLike): Tanggal =>
  Temporal.PlainDate.from(date).add(duration).toString() as Tanggal;

export const addDays = (date: Tanggal, days: number): Tanggal => plus(date, { days });

/** The same day of a later month, or the last day of a month that has no such day: 31 August and 6 months make 28 or 29 February. */
export const addMonths = (date: Tanggal, months: number): Tanggal => plus(date, { months });

/** The same day of a later year; 29 February becomes 28 February where the year has no 29. */
export const addYears = (date: Tanggal, years: number): Tanggal => addMonths(date, 12 * years);

/** How long it is from one date to another, as full months and the days left over. */
export interface Lama {
  readonly bulan: number;
  readonly hari: number;
}

/** Measured with {@link addMonths}, so that 29 February is a full year old on 28 February; nothing where `until` comes first. */
export function lamaBetween(from: Tanggal, until: Tanggal): Lama {
  if (until <= from) return { bulan: 0, hari: 0 };
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(until)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const bulan = addMonths(from, months) <= until ? months : months - 1;
  return { bulan, hari: start.add({ months: bulan }).until(end).days };
}

/** Days on which offices are closed besides Saturday and Sunday. */
export type HariLibur = ReadonlySet<Tanggal>;

export function isHariKerja(date: Tanggal, libur: HariLibur): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5 && !libur.has(date);
}

/** The n-th working day after a date; the date itself does not count. */
export function addHariKerja(from: Tanggal, count: number, libur: HariLibur): Tanggal {
  let date = Temporal.PlainDate.from(from);
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 });
    if (isHariKerja(date.toString() as Tanggal, libur)) left -= 1;
  }
  return date.toString() as Tanggal;
}

/** How many working days lie after a date until another, which counts: none where both are the same. */
export function hariKerjaBetween(from: Tanggal, until: Tanggal, libur: HariLibur): number {
  if (until <= from) return 0;
  const start = Temporal.PlainDate.from(from);
  const { days } = start.until(Temporal.PlainDate.from(until));
  // Whole weeks are not walked through: an inbox asks this of years, many times over.
  let count = Math.floor(days / 7) * 5;
  for (let day = 1; day <= days % 7; day += 1) if (start.add({ days: day }).dayOfWeek <= 5) count += 1;
  for (const date of libur)
    if (date > from && date <= until && Temporal.PlainDate.from(date).dayOfWeek <= 5) count -= 1;
  return count;
}

/** Whether the calendar of a year is known: each year has holidays, and they are decreed for one year at a time. */
export const isCalendarKnown = (date: Tanggal, libur: HariLibur): boolean => {
  for (const holiday of libur) if (holiday.slice(0, 4) === date.slice(0, 4)) return true;
  return false;
};

/** The calendar date of a moment in a time zone, for example 'Asia/Jakarta'. */
export const tanggalOf = (moment: number, zone: string): Tanggal =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate().toString() as Tanggal;

/** The last second of a calendar date in a time zone, in milliseconds since 1970. */
export const endOf = (date: Tanggal, zone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '23:59:59' }).epochMilliseconds;

/** The same time of day as a moment, on another date; in milliseconds since 1970. */
export const atDay = (moment: number, date: Tanggal, zone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainTime(),
  }).epochMilliseconds;

/** The same time of day on the n-th working day after a moment, as ISO text with offset. */
export function momentAfterHariKerja(moment: number, count: number, zone: string, libur: HariLibur): string {
  const start = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  const date = addHariKerja(start.toPlainDate().toString() as Tanggal, count, libur);
  const due = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: start.toPlainTime() });
  return due.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** '2026-03-09' → '9 Maret 2026'. */
export function formatTanggal(date: Tanggal): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day} ${BULAN[month - 1]} ${year}`;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The month of a date as official letters number it: 'III'. */
export const bulanRomawi = (date: Tanggal): string => ROMAN[Temporal.PlainDate.from(date).month - 1]!;
