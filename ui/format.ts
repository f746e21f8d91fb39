import type { Performer } from '../api/contract/organisation.ts';
import { sebutanJabatan } from '../processes/organisasi.ts';
import { useLanguage } from './text.ts';

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

/** A calendar date has no hour: read as local, or it would slip to the day before west of Greenwich. */
const parse = (iso: string): Date => new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T00:00:00` : iso);

function formatFor(locale: string, justNow: string): Format {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const moment = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  const number = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 3 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const ago = (iso: string): string => {
    const passed = Date.now() - parse(iso).getTime();
    if (passed < MINUTE) return justNow;
    if (passed < HOUR) return relative.format(-Math.floor(passed / MINUTE), 'minute');
    if (passed < DAY) return relative.format(-Math.floor(passed / HOUR), 'hour');
    if (passed < 7 * DAY) return relative.format(-Math.floor(passed / DAY), 'day');
    return date.format(parse(iso));
  };
  return {
    ago,
    date: (iso) => date.format(parse(iso)),
    time: (iso) => time.format(parse(iso)),
    moment: (iso) => moment.format(parse(iso)),
    number: (value) => number.format(value),
  };
}

const formats = { id: formatFor('id-ID', 'baru saja'), en: formatFor('en-GB', 'just now') };

export const useFormat = (): Format => formats[useLanguage()];

/** Today as a calendar date of this browser's zone. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
}

export const performerPost = ({ namaJabatan, kapasitas }: Performer): string => sebutanJabatan(namaJabatan, kapasitas);
