import { kewenanganPelaksana } from '../kewenangan.ts';
import type { Regulation } from '../regulation.ts';
import { tenggat } from '../tenggat.ts';
import articles from './articles.json';
import { inForce } from './in-force.ts';
import { lampiran } from './lampiran.ts';
import { angkaKredit } from './settings.ts';

/** The words of the articles stand in `articles.json`, an item of a list apart from the sentence that opens it. */
const regulation: Regulation = {
  key: 'panrb-62-2021',
  title:
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 62 Tahun 2021 tentang Jabatan Fungsional Penata Perlindungan Saksi dan Korban',
  short: 'PermenPANRB 62/2021',
  about: 'Jabatan Fungsional Penata Perlindungan Saksi dan Korban',
  instansi: 'lpsk',
  inForce,
  articles: [...articles, ...lampiran],
  settings: { ...kewenanganPelaksana, ...tenggat, angkaKreditBerlakuSampai: angkaKredit.sampai },
};

export default regulation;
