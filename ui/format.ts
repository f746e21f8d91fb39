import type { Performer } from '../api/contract/organisation.ts';
import { sebutanJabatan } from '../processes/organisasi.ts';
import { type Language, useLanguage } from './text.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Format {
  /** '12 Januari 2027' */
  readonly date: (iso: string) => string;
  /** '12 Januari 2027 pukul 10.32 WIB' */
  readonly moment: (iso: string) => string;
  /** '10.32' */
  readonly time: (iso: string) => string;
  /** '2 jam yang lalu', or the date once it is a week old */
  readonly ago: (iso: string) => string;
  /** '12,5'; years and counts as they are. */
  readonly number: (value: number) => string;
}

const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);

function formatFor(locale: string, justNow: string, timeZone: string | undefined): Format {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  // A calendar date has no hour: it is the same day everywhere.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const dateOf = (iso: string): string => (isDay(iso) ? day : date).format(new Date(iso));
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const moment = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  });
  const number = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 3 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const ago = (iso: string): string => {
    const passed = Date.now() - new Date(iso).getTime();
    if (passed < MINUTE) return justNow;
    if (passed < HOUR) return relative.format(-Math.floor(passed / MINUTE), 'minute');
    if (passed < DAY) return relative.format(-Math.floor(passed / HOUR), 'hour');
    if (passed < 7 * DAY) return relative.format(-Math.floor(passed / DAY), 'day');
    return dateOf(iso);
  };
  return {
    ago,
    date: dateOf,
    time: (iso) => time.format(new Date(iso)),
    moment: (iso) => moment.format(new Date(iso)),
    number: (value) => number.format(value),
  };
}

/** English as Indonesia writes it: with WIB, WITA and WIT. */
const formatsIn = (timeZone: string | undefined): { readonly [L in Language]: Format } => ({
  id: formatFor('id-ID', 'baru saja', timeZone),
  en: formatFor('en-ID', 'just now', timeZone),
});

/** Undefined: as the browser's clock. */
let zone: string | undefined;
let formats = formatsIn(zone);

/** From now on times are told as in this IANA zone: that of the agency of whoever is signed in, wherever they sit. */
export function setZone(timeZone: string | undefined): void {
  if (timeZone === zone) return;
  zone = timeZone;
  formats = formatsIn(zone);
}

export const useFormat = (): Format => formats[useLanguage()];

/** The calendar date of a moment. */
export const dayOf = (moment: string | Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(moment));

/** Today as a calendar date. */
export const today = (): string => dayOf(new Date());

/** The post in which somebody acts, and whom they stand for in it. */
export const performerPost = ({ namaJabatan, kapasitas, mewakili }: Performer): string =>
  `${mewakili ? `mewakili ${mewakili.nama}, ` : ''}${sebutanJabatan(namaJabatan, kapasitas)}`;
