import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import {
  kedaluwarsa,
  kePejabat,
  kePengusul,
  notice,
  penarikan,
  penugasanTerbit,
  waits,
} from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { persuratan, sekretarisJenderal } from '../letters.ts';
import { permohonan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Penunjukan lintas instansi atas permintaan LPSK',
  basis: 'Lampiran BAB III angka 2 huruf A angka 3',
  purpose: 'Meminta Pejabat Fungsional atau Pelaksana dari instansi lain untuk target kinerja unit Saudara.',
  starter: pimpinanPemilikKinerja,
  facts: permohonan,
  refers: refersTo,
  pejabat: { pimpinanPengusul: pimpinanPemilikKinerja, sekretarisJenderal, persuratan },
  rules: { ...rules },
  letters,
  notices: {
    'konsultasi-masuk': notice(
      'Konsultasi kebutuhan',
      'Kebutuhan pegawai instansi lain menunggu konsultasi dengan Saudara.',
      kePejabat('sekretarisJenderal'),
    ),
    'tidak-dilanjutkan': notice(
      'Permohonan tidak dilanjutkan',
      'Menurut hasil konsultasi permohonan tidak dilanjutkan.',
      kePengusul,
    ),
    'permohonan-dikirim': notice(
      'Permohonan dikirim',
      'Permohonan permintaan disampaikan kepada instansi yang dituju; jawaban tertulisnya ditunggu.',
      kePengusul,
    ),
    'ditolak-instansi': notice('Permintaan ditolak', 'Instansi yang dituju menolak permintaan.', kePengusul),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa,
    penarikan: penarikan(kePejabat('sekretarisJenderal')),
    ...waits('konsultasi', 'sekretarisJenderal', 'Konsultasi kebutuhan'),
    ...waits('tanda-tangan', 'sekretarisJenderal', 'Tanda tangan Keputusan dan Surat Penugasan'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'penunjukan', cakupan: 'lintas-instansi' }, () => 'surat-penugasan'),
});
