import { Type } from 'typebox';
import { satuDari } from '../kepegawaian/fakta.ts';
import type { Citation } from '../rule.ts';

/** The letters of Pasal 48 ayat (1), each a ground of removal. */
export const HURUF = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type Huruf = (typeof HURUF)[number];

export const Alasan = Type.Array(satuDari(HURUF, 'huruf Pasal 48 ayat (1)'), {
  description: 'alasan pemberhentian dahulu menurut huruf Pasal 48 ayat (1)',
});

/** 'Pasal 48 ayat (1) huruf b, Pasal 48 ayat (1) huruf e'. */
export const pasalAlasan = (alasan: readonly Huruf[]): Citation =>
  alasan.map((huruf) => `Pasal 48 ayat (1) huruf ${huruf}` as const).join(', ') as Citation;

/** Resignation and failing requirements: examined and permitted before, and never undone (Pasal 50). */
export const isTetap = (alasan: readonly string[]): boolean => alasan.includes('a') || alasan.includes('f');

/** How letters name them. */
const ALASAN: { readonly [huruf in Huruf]: string } = {
  a: 'mengundurkan diri dari jabatan',
  b: 'diberhentikan sementara sebagai Pegawai Negeri Sipil',
  c: 'menjalani cuti di luar tanggungan Negara',
  d: 'menjalani tugas belajar lebih dari 6 (enam) bulan',
  e: 'ditugaskan secara penuh di luar Jabatan Fungsional Penata Perlindungan Saksi dan Korban',
  f: 'tidak memenuhi persyaratan jabatan',
};

/** 'menjalani tugas belajar lebih dari 6 (enam) bulan (huruf d)'. */
export const sebutanAlasan = (alasan: readonly Huruf[]): string =>
  alasan.map((huruf) => `${ALASAN[huruf]} (huruf ${huruf})`).join('; ');
