import { defineMechanism, type PejabatResolver } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { permohonanMasuk } from '../../penugasan/daerah/antar-instansi.ts';
import { pejabatYangBerwenang, penilaiDituju } from '../../penugasan/daerah/pejabat.ts';
import { pimpinanDituju } from '../../penugasan/letters.ts';
import { kedaluwarsa, kePejabat, kePos, notice, penarikan, penugasanTerbit, waits } from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import regulation from '../regulation.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const persuratan: PejabatResolver = ({ organisasi }) => organisasi.peran(regulation.instansi, 'persuratan');

export default defineMechanism({
  title: 'Penunjukan lintas Instansi Pemerintah, sebagai instansi yang dituju',
  basis: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c',
  purpose:
    'Mencatat surat instansi lain yang meminta pelibatan Pejabat Fungsional atau Pejabat Pelaksana, dan menjawabnya.',
  starter: persuratan,
  facts: permohonanMasuk,
  refers: (variables) => ({
    ...refersTo(variables),
    instansi: [regulation.instansi],
    instansiLuar: [textOf(variables['instansiPemohon'])].filter((id) => id !== ''),
  }),
  pejabat: {
    persuratan,
    pejabatYangBerwenang: ({ organisasi }) => organisasi.peran(regulation.instansi, 'pejabat-yang-berwenang'),
    penilaiDituju,
    pimpinanDituju,
  },
  rules: { ...rules },
  letters,
  notices: {
    'permohonan-masuk': notice(
      'Permohonan pelibatan dari instansi lain',
      'Permohonan pelibatan dari instansi lain menunggu putusan Saudara.',
      kePejabat('pejabatYangBerwenang'),
    ),
    instruksi: notice(
      'Instruksi penugasan',
      'Pejabat yang Berwenang menginstruksikan penugasan; jawablah ketersediaannya dengan rekomendasi Pimpinan Unit Organisasi.',
      kePos(penilaiDituju, pimpinanDituju),
    ),
    'daftar-masuk': notice(
      'Jawaban beserta daftar yang ditugaskan',
      'Jawaban beserta daftar yang ditugaskan menunggu persetujuan Saudara.',
      kePejabat('pejabatYangBerwenang'),
    ),
    'daftar-dikembalikan': notice(
      'Daftar yang ditugaskan dikembalikan',
      'Pejabat yang Berwenang mengembalikan jawaban beserta daftarnya.',
      kePejabat('penilaiDituju'),
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa: { ...kedaluwarsa, kepada: kePejabat('persuratan') },
    penarikan: penarikan(kePos(pejabatYangBerwenang, penilaiDituju, pimpinanDituju)),
    ...waits('putusan', 'pejabatYangBerwenang', 'Putusan permohonan pelibatan'),
    ...waits('rekomendasi', 'pimpinanDituju', 'Rekomendasi'),
    ...waits('ketersediaan', 'penilaiDituju', 'Jawaban ketersediaan'),
    ...waits('daftar', 'pejabatYangBerwenang', 'Persetujuan daftar yang ditugaskan'),
    ...waits('tanda-tangan', 'pimpinanDituju', 'Tanda tangan Surat Penugasan'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'penunjukan', cakupan: 'lintas-instansi' }, () => 'surat-penugasan'),
});
