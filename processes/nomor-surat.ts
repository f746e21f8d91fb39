/** How numbers are written where an agency has not decided otherwise. */
export const POLA = '{nomor}/{kode}/{unit}/{bulan}/{tahun}';

export interface Nomor {
  readonly urutan: number;
  readonly kode: string;
  /** Code of the unit that issues the letter. */
  readonly unit: string;
  /** As official letters write it: 'III'. */
  readonly bulan: string;
  readonly tahun: string;
}

/** '{nomor}', or '{nomor:3}' with as many digits at least. */
const PART = /\{(nomor|kode|unit|bulan|tahun)(?::([2-6]))?\}/g;

/** @param pola one that {@link objectionToPattern} lets pass */
export const numberText = (pola: string, { urutan, ...nomor }: Nomor): string =>
  pola.replace(PART, (_all, part: 'nomor' | 'kode' | 'unit' | 'bulan' | 'tahun', digits?: string) => {
    return part === 'nomor' ? String(urutan).padStart(Number(digits ?? 1), '0') : nomor[part];
  });

/** Why numbers cannot be written so; undefined where they can: each must say what it is the number of. */
export function objectionToPattern(pola: string): string | undefined {
  const parts = [...pola.matchAll(PART)].map(([, part, digits]) => ({ part, digits }));
  for (const needed of ['nomor', 'kode', 'tahun'])
    if (parts.filter(({ part }) => part === needed).length !== 1)
      return `Pola memuat {${needed}} tepat satu kali: tanpa itu dua surat dapat bernomor sama.`;
  if (parts.some(({ part, digits }) => part !== 'nomor' && digits !== undefined))
    return 'Hanya {nomor} yang dapat diberi banyaknya angka, misalnya {nomor:3}.';
  const rest = pola.replace(PART, '');
  if (!/^[A-Za-z0-9 ./-]*$/.test(rest))
    return 'Di luar {nomor}, {kode}, {unit}, {bulan}, dan {tahun}, pola hanya memuat huruf, angka, spasi, titik, garis miring, dan tanda hubung.';
  if (/\}[A-Za-z0-9]*\{/.test(pola)) return 'Antara dua bagian pola harus ada pemisah, misalnya garis miring.';
  return undefined;
}
