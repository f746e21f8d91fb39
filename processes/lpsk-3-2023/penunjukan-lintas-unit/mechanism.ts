import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { pimpinanDituju, pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import {
  kedaluwarsa,
  kePejabat,
  kePengusul,
  kePimpinanDituju,
  notice,
  penarikan,
  penugasanTerbit,
  waits,
} from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { sekretarisJenderal } from '../letters.ts';
import { permohonan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Penunjukan lintas Unit Kerja',
  basis: 'Lampiran BAB III angka 2 huruf A angka 2',
  purpose: 'Meminta Pejabat Fungsional atau Pelaksana dari Unit Kerja lain untuk target kinerja unit Saudara.',
  starter: pimpinanPemilikKinerja,
  facts: permohonan,
  refers: refersTo,
  pejabat: { pimpinanPengusul: pimpinanPemilikKinerja, pimpinanDituju, sekretarisJenderal },
  rules: { ...rules },
  letters,
  notices: {
    'permohonan-masuk': notice(
      'Permohonan pelibatan',
      'Permohonan pelibatan menunggu putusan Saudara.',
      kePimpinanDituju,
    ),
    'jawaban-pelibatan': notice(
      'Jawaban permohonan pelibatan',
      'Pimpinan Unit Kerja yang dituju telah menjawab.',
      kePengusul,
    ),
    'usulan-masuk': notice(
      'Usulan penerbitan Surat Penugasan',
      'Usulan penerbitan Surat Penugasan menunggu putusan Saudara.',
      kePejabat('sekretarisJenderal'),
    ),
    'penolakan-penerbitan': notice(
      'Usulan ditolak',
      'Sekretaris Jenderal menolak usulan penerbitan Surat Penugasan.',
      (context) => [...kePengusul(context), ...kePimpinanDituju(context)],
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa,
    penarikan: penarikan((context) => [...kePimpinanDituju(context), ...kePejabat('sekretarisJenderal')(context)]),
    ...waits('putusan-pelibatan', 'pimpinanDituju', 'Putusan permohonan pelibatan'),
    ...waits('putusan-penerbitan', 'sekretarisJenderal', 'Putusan usulan penerbitan'),
    ...waits('tanda-tangan', 'sekretarisJenderal', 'Tanda tangan Keputusan dan Surat Penugasan'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'penunjukan', cakupan: 'lintas-unit' }, () => 'surat-penugasan'),
});
