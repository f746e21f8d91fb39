import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import { kedaluwarsa, kePejabat, notice, penarikan, penugasanTerbit, waits } from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { sekretarisJenderal } from '../letters.ts';
import { kePemohon, pimpinanPemohon } from '../sukarela.ts';
import { pengajuan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const keAsal = kePejabat('pimpinanAsal');
const keDituju = kePejabat('pimpinanDituju');
const keSekjen = kePejabat('sekretarisJenderal');
const JAWABAN = 'Jawaban pengajuan sukarela';

export default defineMechanism({
  title: 'Pengajuan sukarela lintas Unit Kerja',
  basis: 'Lampiran BAB III angka 2 huruf B angka 2',
  purpose: 'Mengajukan diri untuk melaksanakan tugas tertentu yang menjadi target kinerja Unit Kerja lain.',
  starter: ['pejabat-fungsional', 'pelaksana'],
  facts: pengajuan,
  refers: refersTo,
  pejabat: { pimpinanAsal: pimpinanPemohon, pimpinanDituju: pimpinanPemilikKinerja, sekretarisJenderal },
  rules: { ...rules },
  letters,
  notices: {
    'pengajuan-masuk': notice('Pengajuan sukarela', 'Permohonan pengajuan sukarela menunggu putusan Saudara.', keAsal),
    'penolakan-asal': notice(JAWABAN, 'Pimpinan Unit Kerja Saudara menolak permohonan Saudara.', kePemohon),
    'usulan-masuk': notice('Usulan pelibatan', 'Usulan pelibatan sukarela menunggu putusan Saudara.', keDituju),
    'penolakan-dituju': notice(JAWABAN, 'Pimpinan Unit Kerja yang dituju menolak usulan pelibatan.', (context) => [
      ...kePemohon(context),
      ...keAsal(context),
    ]),
    'konsultasi-masuk': notice(
      'Konsultasi pengajuan sukarela',
      'Hasil konsultasi atas pengajuan sukarela menunggu putusan Saudara.',
      keSekjen,
    ),
    'penolakan-sekjen': notice(JAWABAN, 'Sekretaris Jenderal tidak menerbitkan Surat Penugasan.', (context) => [
      ...kePemohon(context),
      ...keAsal(context),
      ...keDituju(context),
    ]),
    'surat-penugasan-masuk': notice(
      'Surat Penugasan untuk diteruskan',
      'Surat Penugasan menunggu Saudara serahkan kepada pemohon.',
      keAsal,
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa: { ...kedaluwarsa, kepada: (context) => [...kePemohon(context), ...keAsal(context)] },
    penarikan: penarikan((context) => [...keAsal(context), ...keDituju(context)]),
    ...waits('putusan-asal', 'pimpinanAsal', 'Putusan pengajuan sukarela'),
    ...waits('putusan-dituju', 'pimpinanDituju', 'Putusan usulan pelibatan'),
    ...waits('putusan-penerbitan', 'sekretarisJenderal', 'Putusan penerbitan Surat Penugasan'),
    ...waits('tanda-tangan', 'sekretarisJenderal', 'Tanda tangan Keputusan dan Surat Penugasan'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'pengajuan-sukarela', cakupan: 'lintas-unit' }, () => 'surat-penugasan'),
});
