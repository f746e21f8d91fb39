import { defineMechanism } from '../../mechanism.ts';
import { kinerjaNotices, penilai, refersToKinerja, rencanaKinerja } from '../../penugasan/daerah/kinerja.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Pengelolaan kinerja',
  basis: 'Pasal 14',
  purpose:
    'Mengelola kinerja seorang Pejabat Fungsional atau Pejabat Pelaksana selama satu tahun, dari ekspektasi sampai tindak lanjut.',
  starter: penilai,
  facts: rencanaKinerja(2024),
  refers: refersToKinerja,
  pejabat: { penilai },
  rules: { ...rules },
  letters: {},
  notices: kinerjaNotices,
  mandates,
  settings: {},
});
