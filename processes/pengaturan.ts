import { KEPUTUSAN_KEPEGAWAIAN } from './kewenangan.ts';
import type { Settings } from './regulation.ts';
import type { Words } from './rule.ts';
import { PENGATURAN_TENGGAT } from './tenggat.ts';

/** How officials call a setting of a regulation, and what follows from it. */
export interface Sebutan {
  readonly nama: Words;
  readonly akibat: Words;
  /** What it rests on, where it rests on anything but the office's own choice. */
  readonly dasar?: string;
}

/** Every setting that a regulation may have. */
export const SEBUTAN_PENGATURAN: { readonly [name: string]: Sebutan } = {
  [PENGATURAN_TENGGAT.pengingat.nama]: {
    nama: PENGATURAN_TENGGAT.pengingat.sebutan,
    akibat: {
      id: 'Hari kerja sejak usulan sampai pada pemutus; sesudahnya pemutus diingatkan.',
      en: 'Working days after a proposal reached whoever decides; then they are reminded.',
    },
  },
  [PENGATURAN_TENGGAT.eskalasi.nama]: {
    nama: PENGATURAN_TENGGAT.eskalasi.sebutan,
    akibat: {
      id: 'Hari kerja sejak usulan sampai pada pemutus; sesudahnya atasan pemutus diberi tahu.',
      en: 'Working days after a proposal reached whoever decides; then their superior is told.',
    },
  },
  [PENGATURAN_TENGGAT.kedaluwarsa.nama]: {
    nama: PENGATURAN_TENGGAT.kedaluwarsa.sebutan,
    akibat: {
      id: 'Hari kerja sejak usulan sampai pada pemutus; sesudahnya kasus berakhir tanpa putusan.',
      en: 'Working days after a proposal reached whoever decides; then the case ends undecided.',
    },
  },
  [KEPUTUSAN_KEPEGAWAIAN]: {
    nama: {
      id: 'Keputusan kepegawaian ditandatangani Plt. atau Plh.',
      en: 'Personnel decisions signed by a Plt. or Plh.',
    },
    akibat: {
      id: 'Surat yang mengubah status kepegawaian boleh ditandatangani Plt. dan Plh.',
      en: 'Letters that change somebody’s status may be signed by a Plt. and Plh.',
    },
    dasar: 'Surat Edaran Kepala BKN Nomor 1/SE/I/2021 (belum dicocokkan dengan naskahnya)',
  },
  angkaKreditBerlakuSampai: {
    nama: { id: 'Ketentuan Angka Kredit berlaku sampai', en: 'Credit rules are law until' },
    akibat: {
      id: 'Sesudah tanggal ini ketentuan Angka Kredit tidak diterapkan lagi.',
      en: 'After this day the credit rules are not applied any more.',
    },
    dasar: 'PermenPANRB 1/2023 (belum dipastikan)',
  },
};

/** The terms of the office in the order in which they come. */
const URUTAN = [
  PENGATURAN_TENGGAT.pengingat.nama,
  PENGATURAN_TENGGAT.eskalasi.nama,
  PENGATURAN_TENGGAT.kedaluwarsa.nama,
] as const;

/** Longest term of the office, in working days. */
export const TERLAMA = 366;

export interface Batas {
  readonly min: number;
  readonly max: number;
}

/** Between which working days a term lies: after what comes before it, before what comes after it; undefined: it is no term. */
export function batasPengaturan(name: string, settings: Settings): Batas | undefined {
  if (typeof settings[name] !== 'number') return undefined;
  const place = URUTAN.indexOf(name as (typeof URUTAN)[number]);
  const [before, after] = [URUTAN[place - 1], place < 0 ? undefined : URUTAN[place + 1]];
  return {
    min: before === undefined ? 1 : Number(settings[before] ?? 1),
    max: after === undefined ? TERLAMA : Number(settings[after] ?? TERLAMA),
  };
}
