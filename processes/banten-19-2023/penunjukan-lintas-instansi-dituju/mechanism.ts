import { defineMechanism, type PejabatResolver } from '../../mechanism.ts';
import type { PeranInstansi } from '../../organisasi.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { permohonanMasuk } from '../../penugasan/daerah/antar-instansi.ts';
import { kedaluwarsa, kePejabat, kePos, notice, penarikan, penugasanTerbit, waits } from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { penilaiDituju, pimpinanDituju } from '../pejabat.ts';
import regulation from '../regulation.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

/** Of the own agency: the performance is another one's. */
const instansiSendiri =
  (peran: PeranInstansi): PejabatResolver =>
  ({ organisasi }) =>
    organisasi.peran(regulation.instansi, peran);

const persuratan = instansiSendiri('persuratan');
const pejabatYangBerwenang = instansiSendiri('pejabat-yang-berwenang');

export default defineMechanism({
  title: 'Penunjukan lintas instansi, sebagai instansi yang dituju',
  basis: 'Lampiran huruf B angka 2 huruf a angka 3)',
  purpose: 'Mencatat surat instansi lain yang memohon pelibatan Pejabat Fungsional atau pelaksana, dan menjawabnya.',
  starter: persuratan,
  facts: permohonanMasuk,
  refers: (variables) => ({
    ...refersTo(variables),
    instansi: [regulation.instansi],
    instansiLuar: [textOf(variables['instansiPemohon'])].filter((id) => id !== ''),
  }),
  pejabat: { persuratan, pejabatYangBerwenang, penilaiDituju, pimpinanDituju },
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
      'Pejabat yang Berwenang menginstruksikan penugasan; ketersediaannya dijawab dengan rekomendasi Pimpinan Unit Organisasi.',
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
    tembusan: notice(
      'Tembusan surat penugasan',
      'Surat penugasan lintas instansi telah terbit.',
      kePos(pejabatYangBerwenang, penilaiDituju),
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa: { ...kedaluwarsa, kepada: kePejabat('persuratan') },
    penarikan: penarikan(kePos(pejabatYangBerwenang, penilaiDituju, pimpinanDituju)),
    ...waits('putusan', 'pejabatYangBerwenang', 'Putusan permohonan pelibatan'),
    ...waits('rekomendasi', 'pimpinanDituju', 'Rekomendasi pelibatan'),
    ...waits('ketersediaan', 'penilaiDituju', 'Jawaban ketersediaan'),
    ...waits('daftar', 'pejabatYangBerwenang', 'Persetujuan daftar yang ditugaskan'),
    ...waits('tanda-tangan', 'pimpinanDituju', 'Tanda tangan surat penugasan'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'penunjukan', cakupan: 'lintas-instansi' }, () => 'surat-penugasan'),
});
