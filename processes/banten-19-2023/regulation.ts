import { kewenanganPelaksana } from '../kewenangan.ts';
import type { Regulation } from '../regulation.ts';
import { tenggat } from '../tenggat.ts';
import articles from './articles.json';
import clauses from './clauses.json';
import { inForce } from './in-force.ts';

/**
 * The words of the articles stand in `articles.json`. The Lampiran numbers some of its lists twice; where two would be
 * called alike, a word of the text tells them apart ('angka 2 penjelasan huruf d', 'angka 3 tanggung jawab huruf c').
 */
const regulation: Regulation = {
  key: 'banten-19-2023',
  title: 'Peraturan Gubernur Banten Nomor 19 Tahun 2023 tentang Sistem Kerja',
  short: 'Pergub Banten 19/2023',
  about: 'Sistem Kerja',
  instansi: 'banten',
  inForce,
  articles: [...articles, ...clauses],
  settings: { ...kewenanganPelaksana, ...tenggat },
};

export default regulation;
