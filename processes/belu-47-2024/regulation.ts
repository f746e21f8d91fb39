import { kewenanganPelaksana } from '../kewenangan.ts';
import type { Regulation } from '../regulation.ts';
import { tenggat } from '../tenggat.ts';
import clauses from './clauses.json';
import { inForce } from './in-force.ts';
import { lampiran } from './lampiran.ts';
import { lampiranAlur } from './lampiran-alur.ts';
import { pasal } from './pasal.ts';

const regulation: Regulation = {
  key: 'belu-47-2024',
  title:
    'Peraturan Bupati Belu Nomor 47 Tahun 2024 tentang Sistem Kerja untuk Penyederhanaan Birokrasi di Lingkungan Pemerintah Kabupaten Belu',
  short: 'Perbup Belu 47/2024',
  about: 'Sistem Kerja untuk Penyederhanaan Birokrasi di Lingkungan Pemerintah Kabupaten Belu',
  instansi: 'belu',
  inForce,
  articles: [...pasal, ...lampiran, ...lampiranAlur, ...clauses],
  settings: { ...kewenanganPelaksana, ...tenggat },
};

export default regulation;
