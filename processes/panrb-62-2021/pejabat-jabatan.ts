import type { DaftarResolver } from '../mechanism.ts';
import { ketuaTimPenilai as ketuaTercatat } from './tim-penilai.ts';
import { teks } from './usul-jabatan.ts';

/** Who plays a part where somebody comes into a post of a PPSK or leaves it. */

const bernama = (id: string | undefined): readonly string[] => (id === undefined || id === '' ? [] : [id]);

/** Whom the unit kepegawaian has named to hold the Uji Kompetensi for the Instansi Pembina (Pasal 53 ayat (2) huruf i). */
export const penyelenggaraUji: DaftarResolver = (context) => bernama(teks(context, 'penyelenggaraUji'));

/** Who speaks for the Tim Penilai on record; where there is none, whom the unit kepegawaian has named. */
export const ketuaTimPenilai: DaftarResolver = (context) =>
  bernama(ketuaTercatat(context)[0] ?? teks(context, 'ketuaTimPenilai'));
