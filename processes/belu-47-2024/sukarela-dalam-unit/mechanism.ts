import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import { kedaluwarsa, kePengusul, notice, penarikan, penugasanTerbit, waits } from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { kePemohon } from '../sukarela.ts';
import { pengajuan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Pengajuan sukarela di dalam Unit Organisasi',
  basis: 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela huruf a',
  purpose:
    'Mencatat keinginan yang Saudara sampaikan secara lisan untuk melaksanakan kinerja tertentu di Unit Organisasi Saudara.',
  starter: ['pejabat-fungsional', 'pelaksana'],
  facts: pengajuan,
  refers: refersTo,
  pejabat: { pimpinanUnit: pimpinanPemilikKinerja },
  rules: { ...rules },
  letters,
  notices: {
    'pengajuan-masuk': notice('Pengajuan sukarela', 'Pengajuan sukarela menunggu putusan Saudara.', kePengusul),
    penolakan: notice(
      'Pengajuan sukarela tidak disetujui',
      'Pimpinan Unit Organisasi tidak menyetujui pengajuan Saudara; alasannya tercatat pada kasus ini.',
      kePemohon,
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa: { ...kedaluwarsa, kepada: (context) => [...kePemohon(context), ...kePengusul(context)] },
    penarikan: penarikan(kePengusul),
    ...waits('putusan', 'pimpinanUnit', 'Putusan pengajuan sukarela'),
    ...waits('tanda-tangan', 'pimpinanUnit', 'Tanda tangan Surat Penugasan'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'pengajuan-sukarela', cakupan: 'internal' }, () => 'surat-penugasan'),
});
