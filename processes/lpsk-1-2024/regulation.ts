import { kewenanganPelaksana } from '../kewenangan.ts';
import type { Regulation } from '../regulation.ts';
import { tenggat } from '../tenggat.ts';
import articles from './articles.json';
import { inForce } from './in-force.ts';

/**
 * The words of the articles stand in `articles.json`, with the slips of the text, an item of a list apart from the sentence
 * that opens it; [dibaca …] marks what a wrong reference must mean.
 */
const regulation: Regulation = {
  key: 'lpsk-1-2024',
  title:
    'Peraturan Sekretaris Jenderal Lembaga Perlindungan Saksi dan Korban Nomor 1 Tahun 2024 tentang Pengisian Jabatan Pimpinan Tinggi Pratama dan Jabatan Administrator di Lingkungan Lembaga Perlindungan Saksi dan Korban',
  short: 'Perses LPSK 1/2024',
  about:
    'Pengisian Jabatan Pimpinan Tinggi Pratama dan Jabatan Administrator di Lingkungan Lembaga Perlindungan Saksi dan Korban',
  instansi: 'lpsk',
  inForce,
  articles,
  settings: { ...kewenanganPelaksana, ...tenggat },
};

export default regulation;
