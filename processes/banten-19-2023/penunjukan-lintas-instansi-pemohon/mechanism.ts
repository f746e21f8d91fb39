import { defineMechanism } from '../../mechanism.ts';
import { permohonanKeluar } from '../../penugasan/daerah/antar-instansi.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import { kedaluwarsa, kePengusul, kePos, notice, penarikan, waits } from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { pejabatYangBerwenang, penilaiPemilik, persuratan, pimpinanUnitOrganisasiPemohon } from '../pejabat.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Penunjukan lintas instansi, sebagai pemohon',
  basis: 'Lampiran huruf B angka 2 huruf a angka 3)',
  purpose: 'Memohon pelibatan Pejabat Fungsional atau pelaksana dari instansi lain.',
  starter: pimpinanUnitOrganisasiPemohon,
  facts: permohonanKeluar,
  refers: (variables) => ({
    ...refersTo(variables),
    instansiLuar: [textOf(variables['instansiDituju'])].filter((id) => id !== ''),
  }),
  pejabat: { pimpinanPemilikKinerja, pejabatYangBerwenang, persuratan },
  rules: { ...rules },
  letters,
  notices: {
    'permohonan-masuk': notice(
      'Permohonan pelibatan lintas instansi',
      'Permohonan pelibatan disampaikan kepada Pejabat yang Berwenang, dengan tembusan Pejabat Penilai Kinerja bersangkutan.',
      kePos(pejabatYangBerwenang, penilaiPemilik),
    ),
    penolakan: notice(
      'Jawaban permohonan pelibatan',
      'Pejabat yang Berwenang tidak menyetujui permohonan; alasannya ada dalam surat jawaban.',
      kePengusul,
    ),
    'permohonan-dikirim': notice(
      'Permohonan dikirim kepada instansi lain',
      'Permohonan pelibatan dikirim kepada instansi yang dituju; jawabannya ditunggu.',
      kePengusul,
    ),
    'jawaban-masuk': notice('Jawaban instansi lain', 'Instansi yang dituju telah menjawab.', kePengusul),
    'tidak-tersedia': notice(
      'Pegawai instansi lain tidak tersedia',
      'Instansi yang dituju tidak mempunyai pegawai yang bersesuaian; kebutuhan dapat diajukan kepada instansi lain.',
      kePos(pimpinanPemilikKinerja, pejabatYangBerwenang),
    ),
    'penugasan-diterima': notice(
      'Penugasan pegawai instansi lain',
      'Tembusan surat penugasan telah diterima. Untuk tim kerja, mulailah Pembentukan Tim Kerja.',
      kePos(pimpinanPemilikKinerja, penilaiPemilik),
    ),
    kedaluwarsa,
    penarikan: penarikan(kePos(pejabatYangBerwenang)),
    ...waits('putusan', 'pejabatYangBerwenang', 'Putusan permohonan pelibatan'),
    ...waits('tanda-tangan', 'pejabatYangBerwenang', 'Tanda tangan permohonan antarinstansi'),
  },
  mandates,
  settings: {},
});
