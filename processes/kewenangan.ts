import type { Letter } from './mechanism.ts';
import type { Kapasitas } from './organisasi.ts';
import type { Settings } from './regulation.ts';

/** What a refusal for the limits of an acting official is called where rules are called by their id. */
export const BATAS_PELAKSANA = 'batas-pelaksana';

/** What a refusal is called where a substitute would sign: that takes an appointment. */
export const TANDA_TANGAN_PENGGANTI = 'tanda-tangan-pengganti';

/** How someone holds a post, and what an appointment to it keeps from them. */
export interface Kewenangan {
  readonly kapasitas: Kapasitas;
  /** Kinds of letters (`jenis`) that the appointment itself excludes. */
  readonly tidakMenandatangani: readonly string[];
}

/**
 * Letters that change somebody's status: not for Plt. and Plh., unless the office has set otherwise. No regulation here says
 * so; the default follows what Surat Edaran Kepala BKN Nomor 1/SE/I/2021 is understood to say (unverified).
 */
export const KEPUTUSAN_KEPEGAWAIAN = 'keputusanKepegawaianOlehPelaksana';
export const kewenanganPelaksana = { [KEPUTUSAN_KEPEGAWAIAN]: false } as const;

/** Why someone may not sign a letter of their post; undefined where they may. */
export function keberatanTandaTangan(
  { jenis, bolehPelaksana }: Pick<Letter, 'jenis' | 'bolehPelaksana'>,
  { kapasitas, tidakMenandatangani }: Kewenangan,
  settings: Settings,
): string | undefined {
  if (kapasitas === 'definitif') return undefined;
  if (tidakMenandatangani.includes(jenis))
    return `'${jenis}' tidak termasuk wewenang Saudara menurut surat penunjukan; ditandatangani pejabat definitif.`;
  if (kapasitas === 'pj' || bolehPelaksana === true || settings[bolehPelaksana] === true) return undefined;
  return `'${jenis}' mengubah status kepegawaian, jadi tidak ditandatangani Plt. atau Plh. (ketentuan kantor menurut Surat Edaran Kepala BKN Nomor 1/SE/I/2021).`;
}
