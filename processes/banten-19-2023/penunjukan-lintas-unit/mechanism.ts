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
import { penilaiDituju, penilaiPemilik, pimpinanDituju, pimpinanUnitOrganisasiPemohon } from '../pejabat.ts';
import { permohonan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const kePenilai = kePejabat('penilaiDituju');
const kePimpinan = kePejabat('pimpinanDituju');

export default defineMechanism({
  title: 'Penunjukan lintas Unit Organisasi',
  basis: 'Lampiran huruf B angka 2 huruf a angka 2)',
  purpose: 'Memohon pelibatan Pejabat Fungsional atau pelaksana dari Unit Organisasi lain di Pemerintah Provinsi.',
  starter: pimpinanUnitOrganisasiPemohon,
  facts: permohonan,
  refers: refersTo,
  pejabat: { pimpinanPemilikKinerja, penilaiDituju, pimpinanDituju },
  rules: { ...rules },
  letters,
  notices: {
    'permohonan-masuk': notice(
      'Permohonan pelibatan',
      'Permohonan pelibatan menunggu jawaban Pejabat Penilai Kinerja dituju; pihak lain menerima tembusan.',
      (context) => {
        const own = penilaiPemilik(context);
        return [...kePenilai(context), ...(own === undefined ? [] : [`jabatan:${own}`])];
      },
    ),
    penolakan: notice(
      'Jawaban permohonan pelibatan',
      'Pejabat Penilai Kinerja dituju tidak menyetujui pelibatan.',
      kePengusul,
    ),
    'rekomendasi-diminta': notice('Rekomendasi pelibatan', 'Rekomendasi pelibatan menunggu Saudara.', kePimpinan),
    persetujuan: notice(
      'Jawaban permohonan pelibatan',
      'Pelibatan disetujui dan pegawai telah ditugaskan. Untuk tim kerja, mulailah Pembentukan Tim Kerja.',
      kePengusul,
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa,
    penarikan: penarikan((context) => [...kePenilai(context), ...kePimpinan(context)]),
    ...waits('putusan-pelibatan', 'penilaiDituju', 'Jawaban permohonan pelibatan'),
    ...waits('rekomendasi', 'pimpinanDituju', 'Rekomendasi pelibatan'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'penunjukan', cakupan: 'lintas-unit' }, () => 'surat-penugasan'),
});
