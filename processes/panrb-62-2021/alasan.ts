import { Type } from 'typebox';
import { satuDari } from '../kepegawaian/fakta.ts';

export const Alasan = Type.Array(satuDari(['a', 'b', 'c', 'd', 'e', 'f'], 'huruf Pasal 48 ayat (1)'), {
  description: 'alasan pemberhentian dahulu menurut huruf Pasal 48 ayat (1)',
});

/** Resignation and failing requirements: examined and permitted before, and never undone (Pasal 50). */
export const isTetap = (alasan: readonly string[]): boolean => alasan.includes('a') || alasan.includes('f');
