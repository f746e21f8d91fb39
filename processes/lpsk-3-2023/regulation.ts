import type { Regulation } from '../regulation.ts';
import { tanggal } from '../tanggal.ts';
import { tenggat } from '../tenggat.ts';
import clauses from './clauses.json';
import { lampiran } from './lampiran.ts';
import { pasal } from './pasal.ts';

const regulation: Regulation = {
  key: 'lpsk-3-2023',
  title:
    'Peraturan Sekretaris Jenderal Lembaga Perlindungan Saksi dan Korban Nomor 3 Tahun 2023 tentang Mekanisme Kerja di Lingkungan Lembaga Perlindungan Saksi dan Korban',
  short: 'Perses LPSK 3/2023',
  about: 'Mekanisme Kerja di Lingkungan Lembaga Perlindungan Saksi dan Korban',
  instansi: 'lpsk',
  inForce: { from: tanggal('2023-07-31') },
  articles: [...pasal, ...lampiran, ...clauses],
  settings: tenggat,
};

export default regulation;
