import { defineMechanism } from '../../mechanism.ts';
import { permohonanKeluar } from '../../penugasan/daerah/antar-instansi.ts';
import { pejabatYangBerwenang, penilaiPemilikKinerja } from '../../penugasan/daerah/pejabat.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import { kedaluwarsa, kePengusul, kePos, notice, penarikan, waits } from '../../penugasan/notices.ts';
import { postOfRole, refersTo } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Penunjukan lintas Instansi Pemerintah, sebagai pemohon',
  basis: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c',
  purpose: 'Meminta Pejabat Fungsional atau Pejabat Pelaksana dari Instansi Pemerintah lain.',
  starter: pimpinanPemilikKinerja,
  facts: permohonanKeluar,
  refers: (variables) => ({
    ...refersTo(variables),
    instansiLuar: [textOf(variables['instansiDituju'])].filter((id) => id !== ''),
  }),
  pejabat: {
    pimpinanPemohon: pimpinanPemilikKinerja,
    pejabatYangBerwenang,
    persuratan: (context) => postOfRole(context, 'persuratan'),
  },
  rules: { ...rules },
  letters,
  notices: {
    'permohonan-masuk': notice(
      'Permohonan pelibatan lintas instansi',
      'Permohonan pelibatan disampaikan kepada Pejabat yang Berwenang, dengan tembusan Pejabat Penilai Kinerja bersangkutan.',
      kePos(pejabatYangBerwenang, penilaiPemilikKinerja),
    ),
    penolakan: notice(
      'Permohonan pelibatan tidak disetujui',
      'Pejabat yang Berwenang tidak menyetujui permohonan; alasannya ada dalam surat jawaban.',
      kePengusul,
    ),
    'permohonan-dikirim': notice(
      'Permohonan dikirim kepada instansi lain',
      'Permohonan pelibatan dikirim kepada instansi yang dituju; jawabannya ditunggu.',
      kePengusul,
    ),
    'jawaban-masuk': notice('Jawaban instansi lain', 'Instansi yang dituju telah menjawab.', kePengusul),
    'penugasan-diterima': notice(
      'Penugasan pegawai instansi lain',
      'Tembusan Surat Penugasan telah diterima. Tim kerja dibentuk dengan mekanisme Pembentukan Tim Kerja.',
      kePos(pimpinanPemilikKinerja, penilaiPemilikKinerja),
    ),
    kedaluwarsa,
    penarikan: penarikan(kePos(pejabatYangBerwenang)),
    ...waits('putusan', 'pejabatYangBerwenang', 'Putusan permohonan pelibatan'),
    ...waits('tanda-tangan', 'pejabatYangBerwenang', 'Tanda tangan permohonan antarinstansi'),
  },
  mandates,
  settings: {},
});
