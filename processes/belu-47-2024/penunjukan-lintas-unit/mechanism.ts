import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { kepalaPerangkatDaerah, penilaiDituju, penilaiPemilikKinerja } from '../../penugasan/daerah/pejabat.ts';
import { pimpinanDituju, pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import {
  kedaluwarsa,
  kePejabat,
  kePengusul,
  kePos,
  notice,
  penarikan,
  penugasanTerbit,
  waits,
} from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { permohonan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Penunjukan lintas Unit Organisasi',
  basis: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf b',
  purpose:
    'Meminta Pejabat Fungsional atau Pejabat Pelaksana dari Unit Organisasi lain untuk target kinerja unit Saudara.',
  starter: pimpinanPemilikKinerja,
  facts: permohonan,
  refers: refersTo,
  pejabat: { pimpinanPemohon: pimpinanPemilikKinerja, penilaiDituju, pimpinanDituju, kepalaPerangkatDaerah },
  rules: { ...rules },
  letters,
  notices: {
    'permohonan-masuk': notice(
      'Permohonan pelibatan',
      'Permohonan pelibatan disampaikan kepada Pejabat Penilai Kinerja dituju, dengan tembusan Pejabat Penilai Kinerja bersangkutan.',
      kePos(penilaiDituju, penilaiPemilikKinerja),
    ),
    penolakan: notice(
      'Permohonan pelibatan tidak disetujui',
      'Pejabat Penilai Kinerja dituju tidak menyetujui pelibatan; alasannya ada dalam surat jawaban.',
      kePengusul,
    ),
    'rekomendasi-diminta': notice(
      'Rekomendasi pelibatan',
      'Pejabat Penilai Kinerja menyetujui pelibatan dan menunggu rekomendasi Saudara.',
      kePejabat('pimpinanDituju'),
    ),
    'rekomendasi-masuk': notice('Rekomendasi pelibatan', 'Rekomendasi telah diberikan.', kePejabat('penilaiDituju')),
    'tidak-ada-pegawai': notice(
      'Tidak ada pegawai yang sesuai',
      'Pimpinan Unit Organisasi tidak menemukan pegawai yang sesuai dengan kriteria; putusan Saudara diperlukan lagi.',
      kePejabat('penilaiDituju'),
    ),
    'jawaban-persetujuan': notice(
      'Permohonan pelibatan disetujui',
      'Pejabat Penilai Kinerja dituju menyetujui pelibatan dan menerbitkan Surat Penugasan.',
      kePengusul,
    ),
    'penolakan-keputusan': notice(
      'Pembentukan tim kerja ditolak',
      'Kepala Perangkat Daerah tidak menetapkan Keputusan tim kerja; Surat Penugasan dibatalkan.',
      kePos(pimpinanPemilikKinerja, penilaiDituju),
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa,
    penarikan: penarikan(kePos(penilaiDituju, pimpinanDituju)),
    ...waits('putusan-pelibatan', 'penilaiDituju', 'Putusan permohonan pelibatan'),
    ...waits('rekomendasi', 'pimpinanDituju', 'Rekomendasi pelibatan'),
    ...waits('tanda-tangan', 'penilaiDituju', 'Tanda tangan Surat Penugasan'),
    ...waits('keputusan', 'kepalaPerangkatDaerah', 'Penetapan Keputusan tim kerja'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'penunjukan', cakupan: 'lintas-unit' }, () => 'surat-penugasan'),
});
