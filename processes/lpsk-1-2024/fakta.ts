import { orNull, satuDari } from '../kepegawaian/fakta.ts';
import type { Syarat } from '../kepegawaian/syarat.ts';
import { addYears, type Tanggal } from '../tanggal.ts';

/** Facts that rules of several articles ask for. */

export const status = satuDari(['pns', 'pppk', 'non-asn'], 'status kepegawaian calon');

export const jenisJabatan = satuDari(['jpt-pratama', 'administrator'], 'jenis jabatan yang diisi');

export const asalJabatan = satuDari(
  [
    'administrator',
    'pengawas',
    'pelaksana',
    'jf-keterampilan',
    'jf-ahli-pertama',
    'jf-ahli-muda',
    'jf-ahli-madya',
    'jf-ahli-utama',
    'jpt-pratama',
  ],
  'jabatan asal',
);

/** Where a mutasi leads. */
export const cakupan = satuDari(['satu-instansi', 'antar-instansi'], 'cakupan mutasi');

type Penilaian = 'memenuhi' | 'tidak' | null;

const penilaian = (description: string) => orNull(satuDari(['memenuhi', 'tidak'], description));

/** The three kinds of Kompetensi against the standard of the post; `null` where not assessed yet. */
export const kompetensi = {
  teknis: penilaian('Kompetensi Teknis terhadap standar jabatan'),
  manajerial: penilaian('Kompetensi Manajerial terhadap standar jabatan'),
  sosialKultural: penilaian('Kompetensi Sosial Kultural terhadap standar jabatan'),
};

export const isMemenuhi = (penilaian: Penilaian): Syarat => (penilaian === null ? null : penilaian === 'memenuhi');

export const PPK = 'ppk';

/** Last day of the five years of Pasal 5 ayat (1). */
export const batasLimaTahun = (mulaiJabatan: Tanggal): Tanggal => addYears(mulaiJabatan, 5);
