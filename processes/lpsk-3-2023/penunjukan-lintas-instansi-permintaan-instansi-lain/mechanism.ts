import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { kedaluwarsa, kePejabat, notice, penarikan, penugasanTerbit, waits } from '../../penugasan/notices.ts';
import { refersTo } from '../../penugasan/usulan.ts';
import { persuratan, sekretariatJenderal, sekretarisJenderal } from '../letters.ts';
import { permintaan } from './facts.ts';
import { letters, pimpinanAsal, pimpinanDikonsultasi } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const keSekjen = kePejabat('sekretarisJenderal');

export default defineMechanism({
  title: 'Penunjukan lintas instansi atas permintaan instansi lain',
  basis: 'Lampiran BAB III angka 2 huruf A angka 4',
  purpose: 'Menindaklanjuti surat instansi lain yang meminta Pejabat Fungsional atau Pelaksana LPSK.',
  starter: persuratan,
  facts: permintaan,
  refers: refersTo,
  pejabat: { sekretarisJenderal, persuratan, pimpinanDikonsultasi, pimpinanAsal },
  rules: { ...rules },
  letters,
  notices: {
    'permintaan-masuk': notice(
      'Permintaan instansi lain',
      'Permintaan tertulis instansi lain menunggu Saudara.',
      keSekjen,
    ),
    'pendapat-diminta': notice(
      'Pendapat diminta',
      'Sekretaris Jenderal meminta pendapat dan calon dari Saudara.',
      kePejabat('pimpinanDikonsultasi'),
    ),
    'pendapat-lengkap': notice('Pendapat lengkap', 'Permintaan instansi lain menunggu putusan Saudara.', keSekjen),
    'surat-penugasan-masuk': notice(
      'Surat Penugasan untuk disampaikan',
      'Surat Penugasan menunggu Saudara sampaikan kepada pegawai Saudara.',
      kePejabat('pimpinanAsal'),
    ),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa: {
      ...kedaluwarsa,
      kepada: (context) => [...kePejabat('persuratan')(context), ...keSekjen(context)],
    },
    penarikan: penarikan((context) => [...keSekjen(context), ...kePejabat('pimpinanDikonsultasi')(context)]),
    ...waits('penentuan', 'sekretarisJenderal', 'Penentuan unit yang dikonsultasi'),
    ...waits('pendapat', 'pimpinanDikonsultasi', 'Pendapat atas permintaan instansi lain'),
    ...waits('putusan', 'sekretarisJenderal', 'Putusan permintaan instansi lain'),
    ...waits('tanda-tangan', 'sekretarisJenderal', 'Tanda tangan Keputusan dan Surat Penugasan'),
  },
  mandates,
  settings: {},
  // The other agency owns the performance; on the side of LPSK the Sekretariat Jenderal assigns.
  assignment: penugasan(
    { dasar: 'penunjukan', cakupan: 'lintas-instansi' },
    () => 'surat-penugasan',
    sekretariatJenderal,
  ),
});
