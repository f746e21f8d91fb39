import { jumlah, type Perseribu, persenDari } from './angka-kredit.ts';
import { GOLONGAN_TERTINGGI, type Golongan, golonganOf, type Jenjang, type PendidikanDasar } from './jenjang.ts';
import { syaratPangkat } from './lampiran-iii-vi.ts';

/** The arithmetic of credits, in whole thousandths, as rules and the credit book share it. */

/** What the yearly least target rests on. */
export interface DasarTarget {
  readonly jenjang: Jenjang;
  readonly golongan: Golongan;
  /** Everything for the next level is there. */
  readonly memenuhiSyaratJenjang: boolean;
  /** There is a vacancy at the next level. */
  readonly adaLowongan: boolean;
}

const TARGET = { 'ahli-pertama': 12_500, 'ahli-muda': 25_000, 'ahli-madya': 37_500 } as const;
const PEMELIHARAAN: { readonly [jenjang in Jenjang]?: Perseribu } = { 'ahli-pertama': 10_000, 'ahli-muda': 20_000 };
const PEMELIHARAAN_PUNCAK = 20_000;

/** The least target of a year (Pasal 26 ayat (1) and (2)); where only a vacancy is missing, that of Pasal 27 instead. */
export function targetMinimal({ jenjang, golongan, memenuhiSyaratJenjang, adaLowongan }: DasarTarget): Perseribu {
  if (jenjang === 'ahli-madya' && golongan === GOLONGAN_TERTINGGI) return PEMELIHARAAN_PUNCAK;
  const pemeliharaan = PEMELIHARAAN[jenjang];
  return memenuhiSyaratJenjang && !adaLowongan && pemeliharaan !== undefined ? pemeliharaan : TARGET[jenjang];
}

/** Whether the target of a year is that of who only keeps up their competence (Pasal 27). */
export const isPemeliharaan = (dasar: DasarTarget): boolean => targetMinimal(dasar) !== TARGET[dasar.jenjang];

/** Credits of duties of a year are recognised up to 150 % of the least target; what is above lapses (Pasal 29 ayat (2)). */
export const capaianDiakui = (capaian: Perseribu, target: Perseribu): Perseribu =>
  Math.min(capaian, persenDari(target, 150));

/** Supporting credits count up to 20 % of what the next grade demands (Pasal 37 ayat (2)). */
export const batasPenunjang = (syarat: Perseribu): Perseribu => persenDari(syarat, 20);

export const penunjangDiakui = (penunjang: Perseribu, syarat: Perseribu): Perseribu =>
  Math.min(penunjang, batasPenunjang(syarat));

/** What is left over for the next grade (Pasal 42). */
export const kelebihanOf = (terhitung: Perseribu, syarat: Perseribu): Perseribu => Math.max(0, terhitung - syarat);

/** What counts for the next grade. */
export interface PerolehanPangkat {
  readonly tahun: readonly { readonly capaian: Perseribu; readonly target: Perseribu }[];
  readonly penunjang: Perseribu;
  readonly kelebihanSebelumnya: Perseribu;
}

/** Duties up to their yearly bound, supporting activities up to theirs, and what was left over (Pasal 36, 37, 42). */
export const terhitungPangkat = (
  { tahun, penunjang, kelebihanSebelumnya }: PerolehanPangkat,
  syarat: Perseribu,
): Perseribu =>
  jumlah(tahun.map(({ capaian, target }) => capaianDiakui(capaian, target))) +
  penunjangDiakui(penunjang, syarat) +
  kelebihanSebelumnya;

/**
 * What must be earned in a level for the next: the sum of its grades from the one at which it was entered (Pasal 38
 * ayat (2)). Undefined where the table of the degree, or the level, has no such grade.
 */
export function syaratJenjang(jenjang: Jenjang, pendidikan: PendidikanDasar, masuk: Golongan): Perseribu | undefined {
  const from = golonganOf(jenjang).indexOf(masuk);
  if (from < 0) return undefined;
  const semua = golonganOf(jenjang)
    .slice(from)
    .map((golongan) => syaratPangkat(pendidikan, golongan));
  return semua.every((one) => one !== undefined) ? jumlah(semua) : undefined;
}

/** The percentage of an activity's credits for who does work of another level (Pasal 11 ayat (1)), by how much higher that is. */
export const persenLintasJenjang = (selisih: number): number => PERSEN_LINTAS_JENJANG.get(selisih) ?? 0;

const PERSEN_LINTAS_JENJANG: ReadonlyMap<number, number> = new Map([
  [-1, 100],
  [0, 100],
  [1, 80],
]);

export type Peran = 'utama' | 'pembantu' | 'tidak-ditentukan';

/** Percentages by the number of authors (Pasal 40 ayat (1)). */
const BAGIAN: { readonly [jumlah: number]: { readonly utama: number; readonly pembantu?: number } } = {
  1: { utama: 100 },
  2: { utama: 60, pembantu: 40 },
  3: { utama: 50, pembantu: 25 },
  4: { utama: 40, pembantu: 20 },
};

/** An author's share; undefined where the text has none. Equal shares leave away what is below a thousandth. */
export function bagianPenulis(karya: Perseribu, jumlahPenulis: number, peran: Peran): Perseribu | undefined {
  if (peran === 'tidak-ditentukan') return Math.floor(karya / jumlahPenulis);
  const persen = BAGIAN[jumlahPenulis]?.[peran];
  return persen === undefined ? undefined : persenDari(karya, persen);
}
