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
import { sekretarisJenderal } from '../letters.ts';
import { kePemohon } from '../sukarela.ts';
import { pengajuan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Pengajuan sukarela dalam lingkup Unit Kerja',
  basis: 'Lampiran BAB III angka 2 huruf B angka 1',
  purpose: 'Mengajukan diri untuk melaksanakan tugas tertentu yang menjadi target kinerja unit Saudara sendiri.',
  starter: ['pejabat-fungsional', 'pelaksana'],
  facts: pengajuan,
  refers: refersTo,
  pejabat: { pimpinanUnit: pimpinanPemilikKinerja, sekretarisJenderal },
  rules: { ...rules },
  letters,
  notices: {
    'pengajuan-masuk': notice(
      'Pengajuan sukarela',
      'Permohonan pengajuan sukarela menunggu putusan Saudara.',
      kePengusul,
    ),
    penolakan: notice('Jawaban pengajuan sukarela', 'Pimpinan Unit Kerja menolak permohonan Saudara.', kePemohon),
    'keputusan-menunggu': notice(
      'Keputusan tentang Penugasan',
      'Rancangan Keputusan tentang Penugasan menunggu Saudara.',
      kePejabat('sekretarisJenderal'),
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa: { ...kedaluwarsa, kepada: (context) => [...kePemohon(context), ...kePengusul(context)] },
    penarikan: penarikan((context) => [...kePengusul(context), ...kePejabat('sekretarisJenderal')(context)]),
    ...waits('putusan-pengajuan', 'pimpinanUnit', 'Putusan pengajuan sukarela'),
    ...waits('penetapan', 'sekretarisJenderal', 'Penetapan Keputusan tentang Penugasan'),
  },
  mandates,
  settings: { keputusanDalamUnit: true },
  assignment: penugasan({ dasar: 'pengajuan-sukarela', cakupan: 'internal' }, () => 'surat-penugasan'),
});
