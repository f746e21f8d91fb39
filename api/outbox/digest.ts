import {
  addHariKerja,
  formatTanggal,
  type HariLibur,
  isHariKerja,
  type Tanggal,
  tanggalOf,
} from '../../processes/tanggal.ts';

/** A mail that gathers what happens until it is sent. */
export interface Digest {
  /** The day it is sent. */
  readonly date: Tanggal;
  /** When it is sent, as ISO text. */
  readonly due: string;
  readonly subject: string;
  readonly opening: string;
}

/** Officials find it when they begin to work. Indonesia has three zones; most offices are in this one. */
const HOUR = 'T07:00:00+07:00';
/** What happens that short before goes into the next one: nothing is added to a mail that is being sent. */
const CLOSING = 5 * 60_000;

/** The digest that takes up what happens now. */
export function digestAt(now: number, libur: HariLibur, publicUrl: string): Digest {
  const today = tanggalOf(now, 'Asia/Jakarta');
  const isOpen = isHariKerja(today, libur) && now + CLOSING < Date.parse(`${today}${HOUR}`);
  const date = isOpen ? today : addHariKerja(today, 1, libur);
  return {
    date,
    due: `${date}${HOUR}`,
    subject: `Ringkasan pemberitahuan Lincah, ${formatTanggal(date)}`,
    opening: `Pemberitahuan sejak ringkasan sebelumnya. Selengkapnya di Lincah: ${publicUrl}/pemberitahuan\n\nSurel ini dikirim otomatis oleh Lincah. Mohon tidak membalasnya.\n`,
  };
}
