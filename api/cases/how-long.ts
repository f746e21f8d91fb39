import type { Pool } from 'pg';
import { hariKerjaBetween, tanggalOf } from '../../processes/tanggal.ts';
import type { HowLong } from '../contract/mechanisms.ts';
import type { Office } from '../services/index.ts';

/** So many of the latest cases are looked at. */
const LATEST = 200;
/** Of fewer nothing is said: it would tell of somebody's case. */
const FEWEST = 5;

/** What the latest cases of a mechanism took that came to their end: the middle one. @returns null where there are too few */
export async function howLong(
  { pool, office }: { readonly pool: Pool; readonly office: Office },
  processId: string,
  instansi: string,
): Promise<HowLong | null> {
  const { rows } = await pool.query<{ mulai: Date; selesai: Date }>({
    name: 'how_long',
    text: `select start_date as mulai, end_date as selesai from (
        select state, start_date, end_date from process_instance where process_id = $1 order by key desc limit ${LATEST}) latest
      where state = 'COMPLETED'`,
    values: [processId],
  });
  if (rows.length < FEWEST) return null;
  const [zone, libur] = [await office.zonaWaktu(instansi), await office.hariLibur(instansi)];
  const day = (moment: Date) => tanggalOf(moment.getTime(), zone);
  const days = rows
    .map(({ mulai, selesai }) => hariKerjaBetween(day(mulai), day(selesai), libur))
    .sort((a, b) => a - b);
  return { hariKerja: days[Math.floor(days.length / 2)]!, kasus: days.length };
}
