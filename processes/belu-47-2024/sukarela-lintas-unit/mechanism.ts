import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import { kedaluwarsa, kePos, notice, penarikan, penugasanTerbit, waits } from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { kePemohon, penilaiPemohon, pimpinanPemohon } from '../sukarela.ts';
import { pengajuan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Pengajuan sukarela lintas Unit Organisasi',
  basis: 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela huruf b',
  purpose: 'Mengajukan diri untuk dilibatkan dalam pelaksanaan kinerja Unit Organisasi lain.',
  starter: ['pejabat-fungsional', 'pelaksana'],
  facts: pengajuan,
  refers: refersTo,
  pejabat: { pimpinanDituju: pimpinanPemilikKinerja, penilaiPemohon },
  rules: {
    pengajuan: rules.pengajuan,
    'putusan-dituju': rules.putusanDituju,
    'putusan-penilai': rules.putusanPenilai,
    penetapan: rules.penetapan,
  },
  letters,
  notices: {
    'permohonan-masuk': notice(
      'Pengajuan sukarela lintas unit',
      'Surat permohonan disampaikan kepada Pimpinan Unit Organisasi dituju, dengan tembusan Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi bersangkutan.',
      kePos(pimpinanPemilikKinerja, penilaiPemohon, pimpinanPemohon),
    ),
    'penolakan-dituju': notice(
      'Pengajuan sukarela tidak disetujui',
      'Pimpinan Unit Organisasi dituju tidak menyetujui permohonan Saudara.',
      kePemohon,
    ),
    'persetujuan-dituju': notice(
      'Pengajuan sukarela disetujui Pimpinan dituju',
      'Ajukan surat permohonan persetujuan kepada Pejabat Penilai Kinerja.',
      kePemohon,
    ),
    'permohonan-persetujuan': notice(
      'Permohonan persetujuan pengajuan sukarela',
      'Permohonan yang telah disetujui Pimpinan Unit Organisasi dituju menunggu putusan Pejabat Penilai Kinerja.',
      kePos(penilaiPemohon, pimpinanPemohon),
    ),
    'penolakan-penilai': notice(
      'Pengajuan sukarela tidak disetujui',
      'Pejabat Penilai Kinerja tidak menyetujui permohonan.',
      (context) => [...kePemohon(context), ...kePos(pimpinanPemilikKinerja)(context)],
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa: { ...kedaluwarsa, kepada: kePemohon },
    penarikan: penarikan(kePos(pimpinanPemilikKinerja, penilaiPemohon)),
    ...waits('dituju', 'pimpinanDituju', 'Putusan permohonan sukarela'),
    ...waits('penilai', 'penilaiPemohon', 'Putusan permohonan persetujuan'),
    ...waits('tanda-tangan', 'penilaiPemohon', 'Tanda tangan Surat Penugasan'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'pengajuan-sukarela', cakupan: 'lintas-unit' }, () => 'surat-penugasan'),
});
