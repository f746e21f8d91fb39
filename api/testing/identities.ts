import type { Identity } from '../contract/protected-persons.ts';

const FIRST = ['Wulandari', 'Bagaswara', 'Kinasih', 'Purnomosidi', 'Larasati', 'Abimanyu', 'Sekarjati', 'Wicaksono'];
const MIDDLE = ['Anggraini', 'Dirgantara', 'Mayangsari', 'Prabaswara', 'Cendanawangi', 'Ranggalawe', 'Tirtakencana'];
const LAST = ['Kusumaningsih', 'Hadiprayitno', 'Reksanegara', 'Suryodiningrat', 'Tandraningrum', 'Wirabhumi'];

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Invented people whose names, numbers and addresses occur nowhere else; the same for the same seed. */
export function inventedIdentities(count: number, seed: number): readonly Identity[] {
  const chance = chanceOf(seed);
  const digits = (length: number): string => Array.from({ length }, () => String(Math.floor(chance() * 10))).join('');
  return Array.from({ length: count }, (_none, index) => {
    const of = (names: readonly string[], at: number): string => names[Math.floor(at) % names.length]!;
    return {
      nama: `${of(FIRST, index)} ${of(MIDDLE, index / FIRST.length)} ${of(LAST, index / 3)}`,
      namaLain: [`Puspa ${of(LAST, index)} ${of(MIDDLE, index / LAST.length)} ${of(FIRST, index + 3)}`],
      // No province has 10 as its number: it is nobody's.
      nik: `10${digits(14)}`,
      tempatLahir: `Desa Uji${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}`,
      tanggalLahir: `19${70 + (index % 30)}-0${1 + (index % 9)}-1${index % 10}`,
      alamat: `Jalan Kenangan Terlindung ${digits(6)}`,
      kontak: `0899${digits(9)}`,
    };
  });
}

/** What names someone, or where they are. */
export const wordsOf = ({ nama, namaLain, nik, alamat, kontak, tempatLahir }: Identity): string[] =>
  [nama, ...namaLain, nik, alamat, kontak, tempatLahir].filter((word) => word !== null);
