import type { PoolClient } from 'pg';
import { addDays, type HariLibur, isCalendarKnown, type Tanggal } from '../../processes/tanggal.ts';
import type { CalendarChange, Holiday, NewHoliday } from '../contract/calendar.ts';
import { isStorableDate } from '../input.ts';
import { conflict, invalid, type Violation } from '../problem.ts';

const COLUMNS = 'id, tanggal, jenis, instansi, keterangan, dasar';

export async function holidaysOf(client: Pick<PoolClient, 'query'>, year?: number): Promise<Holiday[]> {
  const { rows } = await client.query<Holiday>(
    `select ${COLUMNS} from hari_libur where $1::int is null or tanggal between make_date($1, 1, 1) and make_date($1, 12, 31)
      order by tanggal, id`,
    [year ?? null],
  );
  return rows;
}

/** The calendar as an agency has it. */
export const calendarIn = (holidays: readonly NewHoliday[], instansi: string): HariLibur =>
  new Set(
    holidays
      .filter((holiday) => holiday.instansi === null || holiday.instansi === instansi)
      .map(({ tanggal }) => tanggal as Tanggal),
  );

/** The farthest a term set today usually reaches, in days. */
const REACH = 60;

/** The first year whose holidays are not there although terms set today may reach it; undefined: there is none. */
export function missingYear(today: Tanggal, libur: HariLibur): number | undefined {
  const unknown = [today, addDays(today, REACH)].find((day) => !isCalendarKnown(day, libur));
  return unknown === undefined ? undefined : Number(unknown.slice(0, 4));
}

/**
 * The holidays as a change leaves them, with what it removes.
 * @throws Problem where a day is none, is there already, or names no agency it should
 */
export function changedHolidays(
  before: readonly Holiday[],
  { tambah, hapus }: CalendarChange,
  agencies: ReadonlySet<string>,
): { readonly after: readonly NewHoliday[]; readonly removed: readonly Holiday[] } {
  if (tambah.length + hapus.length === 0) throw invalid('Sebut hari yang ditambahkan atau dihapus.');
  const removed = before.filter(({ id }) => hapus.includes(id));
  if (removed.length !== new Set(hapus).size)
    throw conflict('Hari yang akan dihapus sudah tidak ada dalam kalender. Muat ulang halaman ini.');
  const kept = before.filter((holiday) => !removed.includes(holiday));
  const known = new Set(kept.map(placeOf));
  const violations = tambah.flatMap((holiday, index): Violation[] => {
    const message = objectionTo(holiday, known, agencies);
    known.add(placeOf(holiday));
    return message === undefined ? [] : [{ field: `tambah/${index}`, message }];
  });
  if (violations.length > 0) throw invalid(violations[0]!.message, violations);
  return { after: [...kept, ...tambah], removed };
}

const placeOf = ({ tanggal, instansi }: NewHoliday): string => `${tanggal} ${instansi ?? ''}`;

function objectionTo(
  holiday: NewHoliday,
  known: ReadonlySet<string>,
  agencies: ReadonlySet<string>,
): string | undefined {
  const { tanggal, jenis, instansi } = holiday;
  if (!isStorableDate(tanggal)) return `'${tanggal}' bukan tanggal kalender (TTTT-BB-HH).`;
  if (jenis !== 'daerah' && instansi !== null) return 'Hanya hari libur daerah yang menyebut instansi.';
  if (jenis === 'daerah' && !agencies.has(instansi ?? '')) return 'Hari libur daerah menyebut instansi yang libur.';
  return known.has(placeOf(holiday)) ? `${tanggal} sudah ada dalam kalender.` : undefined;
}
