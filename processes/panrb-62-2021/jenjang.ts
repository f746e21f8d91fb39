import type { Static } from 'typebox';
import { satuDari } from '../kepegawaian/fakta.ts';

/** How every post of a PPSK begins to be called (Pasal 5 ayat (2)). */
export const PPSK = 'Penata Perlindungan Saksi dan Korban';

/** The levels of the post, the lowest first (Pasal 5 ayat (2)). */
const JENJANG = ['ahli-pertama', 'ahli-muda', 'ahli-madya'] as const;
/** The grades of the post, the lowest first (Lampiran III to V). */
export const GOLONGAN = ['III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c'] as const;
/** All grades of a PNS: who assesses may stand above those of the post. */
const GOLONGAN_PNS = [
  ...['I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d'],
  ...[...GOLONGAN, 'IV/d', 'IV/e'],
] as unknown as readonly [string, ...string[]];

export const JenjangOf = (description: string) => satuDari(JENJANG, description);
export const Golongan = (description: string) => satuDari(GOLONGAN, description);
export const GolonganPns = (description: string) => satuDari(GOLONGAN_PNS, description);
/** The degree that decides which of Lampiran III to V applies. */
export const PendidikanDasar = satuDari(
  ['d4', 's1', 's2', 's3'],
  'pendidikan yang diakui, dasar Lampiran III (d4, s1), IV (s2), atau V (s3)',
);

export type Jenjang = Static<ReturnType<typeof JenjangOf>>;
export type Golongan = Static<ReturnType<typeof Golongan>>;
export type PendidikanDasar = Static<typeof PendidikanDasar>;

const NAMA: { readonly [jenjang in Jenjang]: string } = {
  'ahli-pertama': 'Ahli Pertama',
  'ahli-muda': 'Ahli Muda',
  'ahli-madya': 'Ahli Madya',
};

export const namaJenjang = (jenjang: Jenjang): string => NAMA[jenjang];

const PANGKAT: { readonly [golongan in Golongan]: string } = {
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
};

/** 'Penata (III/c)'. */
export const sebutanPangkat = (golongan: Golongan): string => `${PANGKAT[golongan]} (${golongan})`;

/** How many levels `to` is above `from`; negative where it is below. */
export const selisihJenjang = (from: Jenjang, to: Jenjang): number => JENJANG.indexOf(to) - JENJANG.indexOf(from);

export const isPangkatPalingRendah = (golongan: string, batas: string): boolean =>
  GOLONGAN_PNS.indexOf(golongan) >= GOLONGAN_PNS.indexOf(batas);

/**
 * Which grades a level has. The headings of Lampiran III to V are damaged in the scan; this is where their values change
 * (50, 100, 150) and what the heading of Lampiran V says.
 */
const GOLONGAN_JENJANG: { readonly [jenjang in Jenjang]: readonly Golongan[] } = {
  'ahli-pertama': ['III/a', 'III/b'],
  'ahli-muda': ['III/c', 'III/d'],
  'ahli-madya': ['IV/a', 'IV/b', 'IV/c'],
};

export const golonganOf = (jenjang: Jenjang): readonly Golongan[] => GOLONGAN_JENJANG[jenjang];

export const jenjangOf = (golongan: Golongan): Jenjang => JENJANG.find((one) => golonganOf(one).includes(golongan))!;

/** The grade above; undefined above the highest. */
export const golonganBerikut = (golongan: Golongan): Golongan | undefined => GOLONGAN[GOLONGAN.indexOf(golongan) + 1];

/** The grade above which the post has none (Pasal 27 ayat (2)). */
export const GOLONGAN_TERTINGGI: Golongan = 'IV/c';

/** The level above; undefined above the highest. */
export const jenjangBerikut = (jenjang: Jenjang): Jenjang | undefined => JENJANG[JENJANG.indexOf(jenjang) + 1];
