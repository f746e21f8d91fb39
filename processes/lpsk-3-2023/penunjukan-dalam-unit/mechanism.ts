import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import {
  kedaluwarsa,
  kePejabat,
  kePenerima,
  notice,
  penarikan,
  penugasanTerbit,
  waits,
} from '../../penugasan/notices.ts';
import { refersTo, usulanOf } from '../../penugasan/usulan.ts';
import { sekretarisJenderal } from '../letters.ts';
import { penunjukan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Penunjukan dalam lingkup Unit Kerja',
  basis: 'Lampiran BAB III angka 2 huruf A angka 1',
  purpose: 'Menugaskan Pejabat Fungsional atau Pelaksana unit Saudara sendiri, secara individu atau dalam tim kerja.',
  starter: pimpinanPemilikKinerja,
  facts: penunjukan,
  refers: refersTo,
  pejabat: { pimpinanUnit: pimpinanPemilikKinerja, sekretarisJenderal },
  rules: { ...rules },
  letters,
  notices: {
    'keputusan-menunggu': notice(
      'Keputusan tentang Penugasan',
      'Rancangan Keputusan tentang Penugasan menunggu Saudara.',
      kePejabat('sekretarisJenderal'),
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa,
    penarikan: penarikan((context) => [...kePenerima(context), ...kePejabat('sekretarisJenderal')(context)]),
    ...waits('penetapan', 'sekretarisJenderal', 'Penetapan Keputusan tentang Penugasan'),
  },
  mandates,
  settings: { keputusanDalamUnit: true },
  assignment: penugasan({ dasar: 'penunjukan', cakupan: 'internal' }, (context) =>
    usulanOf(context).bentuk === 'tim' ? 'surat-penugasan-tim' : 'surat-penugasan',
  ),
});
