import { type Static, Type } from 'typebox';
import { fakta } from '../kepegawaian/fakta.ts';
import { isPalingRendah, Pendidikan } from '../kepegawaian/pendidikan.ts';
import bidangJson from './tabel/bidang-studi.json';
import { diperiksa } from './tabel.ts';

/** The fields of study of Pasal 14 ayat (1) huruf d, in small letters. */
const bidangStudi: ReadonlySet<string> = new Set(
  diperiksa(Type.Array(Type.String(), { minItems: 39, maxItems: 39 }), 'tabel/bidang-studi.json', bidangJson),
);

/** Degrees with their field, which whoever verifies them picks from the list: no machine decides what equals what. */
export const Ijazah = Type.Array(
  fakta({ tingkat: Pendidikan, bidang: Type.String({ minLength: 1, description: 'bidang studi menurut daftar' }) }),
  { description: 'ijazah yang dimiliki' },
);

const dirapikan = (bidang: string): string => bidang.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether one degree is a sarjana or diploma IV at least, in a field of Pasal 14 ayat (1) huruf d or one that is added. */
export function isBerijazah(ijazah: Static<typeof Ijazah>, bidangLain: readonly string[]): boolean {
  const lain = new Set(bidangLain.map(dirapikan));
  return ijazah.some(({ tingkat, bidang }) => {
    const nama = dirapikan(bidang);
    return isPalingRendah(tingkat, 's1') && (bidangStudi.has(nama) || lain.has(nama));
  });
}
