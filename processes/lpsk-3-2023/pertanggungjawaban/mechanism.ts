import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kedaluwarsa, kePejabat, notice, owes, penarikan, waits } from '../../penugasan/notices.ts';
import { refersToPenugasan } from '../../penugasan/tercatat.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { sekretarisJenderal } from '../letters.ts';
import { kePemohon } from '../sukarela.ts';
import { permulaan } from './facts.ts';
import { anggota, letters, penerimaLaporan } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const keAnggota = (context: CaseContext): string[] => anggota(context).map((id) => `pegawai:${id}`);

/** Whoever receives the report, and the superior of its author where that is someone else. */
const kePenerima = (context: CaseContext): string[] => {
  const atasan = context.organisasi.atasan(usulanOf(context).pemohon);
  return [
    ...new Set([...kePejabat('penerimaLaporan')(context), ...(atasan === undefined ? [] : [`jabatan:${atasan}`])]),
  ];
};

export default defineMechanism({
  title: 'Pertanggungjawaban pelaksanaan tugas',
  basis: 'Lampiran BAB III angka 4',
  purpose: 'Melaporkan pelaksanaan tugas, sendiri atau sebagai ketua tim, kepada Sekretaris Jenderal melalui Atasan.',
  starter: ['pejabat-fungsional', 'pelaksana'],
  facts: permulaan,
  refers: refersToPenugasan,
  pejabat: { penerimaLaporan, sekretarisJenderal },
  orang: { anggota },
  rules: { ...rules },
  letters,
  notices: {
    'laporan-anggota': notice('Laporan anggota tim diminta', 'Ketua tim menunggu laporan Saudara.', keAnggota),
    'laporan-masuk': notice('Laporan pelaksanaan tugas', 'Laporan pelaksanaan tugas telah disampaikan.', kePenerima),
    'laporan-diteruskan': notice(
      'Laporan pelaksanaan tugas',
      'Laporan disampaikan melalui Pimpinan Unit Kerja.',
      kePejabat('sekretarisJenderal'),
    ),
    'laporan-diterima': notice('Laporan diterima', 'Sekretaris Jenderal telah menerima laporan.', (context) => [
      ...kePemohon(context),
      ...kePejabat('penerimaLaporan')(context),
    ]),
    kedaluwarsa: { ...kedaluwarsa, kepada: kePemohon },
    penarikan: penarikan((context) => [...keAnggota(context), ...kePejabat('penerimaLaporan')(context)]),
    ...owes('laporan-anggota', 'Laporan anggota tim', { kepada: keAnggota, atasan: kePemohon }),
    ...waits('penerimaan', 'penerimaLaporan', 'Penerimaan laporan'),
  },
  mandates,
  settings: {},
});
