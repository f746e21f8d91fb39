import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kedaluwarsa, kePejabat, notice, owes, penarikan, waits } from '../../penugasan/notices.ts';
import { anggotaTim, permulaanLaporan } from '../../penugasan/pelaporan.ts';
import { pimpinanPenugasan, refersToPenugasan } from '../../penugasan/tercatat.ts';
import { pimpinanOf } from '../../penugasan/usulan.ts';
import { kePemohon } from '../sukarela.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const keAnggota = (context: CaseContext): string[] => anggotaTim(context).map((id) => `pegawai:${id}`);

/** Appraisers and heads of the members: Lampiran BAB II huruf B angka 3, duties of the leader. */
function kePenilaiAnggota(context: CaseContext): string[] {
  const { organisasi } = context;
  const posts = anggotaTim(context).flatMap((id) => [
    organisasi.penilaiKinerja(id),
    pimpinanOf(context, organisasi.pegawai(id)?.unit ?? ''),
  ]);
  return [...new Set(posts.flatMap((post) => (post === undefined ? [] : [`jabatan:${post}`])))];
}

export default defineMechanism({
  title: 'Pertanggungjawaban pelaksanaan tugas',
  basis: 'Pasal 12, Pasal 13',
  purpose: 'Melaporkan pelaksanaan tugas sebagai ketua tim, atau sebagai yang ditugaskan secara individu.',
  starter: ['pejabat-fungsional', 'pelaksana'],
  facts: permulaanLaporan,
  refers: refersToPenugasan,
  pejabat: { pimpinanUnit: pimpinanPenugasan },
  orang: { anggota: anggotaTim },
  rules: { ...rules },
  letters: {},
  notices: {
    'laporan-anggota': notice('Laporan anggota tim', 'Ketua tim menunggu laporan Saudara.', keAnggota),
    'laporan-masuk': notice(
      'Laporan pelaksanaan tugas',
      'Laporan pelaksanaan tugas disampaikan kepada Saudara.',
      kePejabat('pimpinanUnit'),
    ),
    'hasil-anggota': notice(
      'Hasil kinerja anggota tim',
      'Ketua tim melaporkan hasil kinerja anggota timnya sebagai bahan pertimbangan penilaian kinerja.',
      kePenilaiAnggota,
    ),
    'laporan-diterima': notice('Laporan diterima', 'Pimpinan Unit Organisasi menerima laporan Saudara.', kePemohon),
    kedaluwarsa: { ...kedaluwarsa, kepada: kePemohon },
    penarikan: penarikan((context) => [...keAnggota(context), ...kePejabat('pimpinanUnit')(context)]),
    ...owes('laporan-anggota', 'Laporan anggota tim', { kepada: keAnggota, atasan: kePemohon }),
    ...waits('penerimaan', 'pimpinanUnit', 'Penerimaan laporan'),
  },
  mandates,
  settings: {},
});
