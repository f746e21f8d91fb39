import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kedaluwarsa, kePejabat, kePos, notice, owes, penarikan, waits } from '../../penugasan/notices.ts';
import { anggotaTim, permulaanLaporan } from '../../penugasan/pelaporan.ts';
import { refersToPenugasan } from '../../penugasan/tercatat.ts';
import { pimpinanUnitOrganisasiPenugasan } from '../pejabat.ts';
import { kePemohon, penilaiPemohon } from '../sukarela.ts';
import { mandates } from './mandates.ts';
import { kePenilaiAnggota, pemilikKinerja, penilaiKinerja } from './penerima.ts';
import * as rules from './rules.ts';

const keAnggota = (context: CaseContext): string[] => anggotaTim(context).map((id) => `pegawai:${id}`);

/** The body sends it to the Pejabat Pemilik Kinerja, the Lampiran to the Pejabat Penilai Kinerja: a copy goes there. */
const keLaporanTim = (context: CaseContext): string[] => [
  ...new Set([...kePejabat('pemilikKinerja')(context), ...kePos(penilaiPemohon)(context)]),
];

export default defineMechanism({
  title: 'Pertanggungjawaban pelaksanaan tugas',
  basis: 'Pasal 14',
  purpose: 'Melaporkan pelaksanaan tugas sebagai Ketua Tim, atau sebagai yang ditugaskan secara individu.',
  starter: ['pejabat-fungsional', 'pelaksana', 'pengawas', 'administrator', 'jpt-pratama'],
  facts: permulaanLaporan,
  refers: refersToPenugasan,
  pejabat: { pemilikKinerja, penilaiKinerja, pimpinanUnitOrganisasi: pimpinanUnitOrganisasiPenugasan },
  orang: { anggota: anggotaTim },
  rules: { ...rules },
  letters: {},
  notices: {
    'laporan-anggota': notice('Laporan anggota tim', 'Ketua Tim menunggu laporan Saudara.', keAnggota),
    'laporan-tim': notice('Laporan tim kerja', 'Ketua Tim melaporkan pelaksanaan tugas tim kerja.', keLaporanTim),
    'evaluasi-anggota': notice(
      'Evaluasi anggota tim',
      'Ketua Tim menyampaikan hasil kinerja dan evaluasi anggota tim sebagai bahan penilaian kinerja.',
      kePenilaiAnggota,
    ),
    'laporan-penilai': notice(
      'Laporan pelaksanaan tugas',
      'Laporan individu menunggu diteruskan kepada Pimpinan Unit Organisasi.',
      kePejabat('penilaiKinerja'),
    ),
    'laporan-pimpinan': notice(
      'Laporan pelaksanaan tugas',
      'Laporan individu disampaikan kepada Saudara.',
      kePejabat('pimpinanUnitOrganisasi'),
    ),
    'laporan-diterima': notice('Laporan diterima', 'Laporan Saudara telah diterima.', kePemohon),
    kedaluwarsa: { ...kedaluwarsa, kepada: kePemohon },
    penarikan: penarikan(keAnggota),
    ...owes('laporan-anggota', 'Laporan anggota tim', { kepada: keAnggota, atasan: kePemohon }),
    ...waits('penerimaan-tim', 'pemilikKinerja', 'Penerimaan laporan tim'),
    ...waits('penerusan', 'penilaiKinerja', 'Penerusan laporan'),
    ...waits('penerimaan', 'pimpinanUnitOrganisasi', 'Penerimaan laporan'),
  },
  mandates,
  settings: {},
});
