import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { kedaluwarsa, kePejabat, notice, penarikan, penugasanTerbit, waits } from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { kePemohon, pimpinanPemohon } from '../sukarela.ts';
import { pengajuan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const kePimpinan = kePejabat('pimpinanUnitOrganisasi');

export default defineMechanism({
  title: 'Pengajuan sukarela di dalam Unit Organisasi',
  basis: 'Lampiran huruf B angka 2 huruf b huruf a',
  purpose:
    'Mencatat keinginan Saudara yang disampaikan secara lisan untuk terlibat dalam kinerja Unit Organisasi sendiri.',
  starter: ['pejabat-fungsional', 'pelaksana'],
  facts: pengajuan,
  refers: refersTo,
  pejabat: { pimpinanUnitOrganisasi: pimpinanPemohon },
  rules: { ...rules },
  letters,
  notices: {
    'pengajuan-masuk': notice('Pengajuan sukarela', 'Pengajuan sukarela menunggu putusan Saudara.', kePimpinan),
    penolakan: notice('Jawaban pengajuan sukarela', 'Pimpinan Unit Organisasi menolak pengajuan Saudara.', kePemohon),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa: { ...kedaluwarsa, kepada: kePemohon },
    penarikan: penarikan(kePimpinan),
    ...waits('putusan', 'pimpinanUnitOrganisasi', 'Putusan pengajuan sukarela'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'pengajuan-sukarela', cakupan: 'internal' }, () => 'surat-penugasan'),
});
