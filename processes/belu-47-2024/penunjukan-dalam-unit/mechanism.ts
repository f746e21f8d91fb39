import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { kepalaPerangkatDaerah } from '../../penugasan/daerah/pejabat.ts';
import {
  kedaluwarsa,
  kePejabat,
  kePenerima,
  notice,
  penarikan,
  penugasanTerbit,
  waits,
} from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { penunjukan } from './facts.ts';
import { letters, penetap } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Penunjukan di dalam Unit Organisasi',
  basis: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf a',
  purpose:
    'Menugaskan Pejabat Fungsional atau Pejabat Pelaksana Unit Organisasi Saudara sendiri, secara individu atau dalam tim kerja.',
  starter: penetap,
  facts: penunjukan,
  refers: refersTo,
  pejabat: { penetap, kepalaPerangkatDaerah },
  rules: { ...rules },
  letters,
  notices: {
    'penolakan-keputusan': notice(
      'Pembentukan tim kerja ditolak',
      'Kepala Perangkat Daerah tidak menetapkan Keputusan tim kerja.',
      kePejabat('penetap'),
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa,
    penarikan: penarikan((context) => [...kePenerima(context), ...kePejabat('kepalaPerangkatDaerah')(context)]),
    ...waits('keputusan', 'kepalaPerangkatDaerah', 'Penetapan Keputusan tim kerja'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'penunjukan', cakupan: 'internal' }, () => 'surat-penugasan'),
});
