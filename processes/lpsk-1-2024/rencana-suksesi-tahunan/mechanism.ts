import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kePejabat, noticesAbout } from '../../notices.ts';
import { contextsOf, textOf } from '../../read.ts';
import { kepegawaian, pejabatPembinaKepegawaian } from '../pejabat.ts';
import regulation from '../regulation.ts';
import { semuaCalon } from './calon.ts';
import { daftarCalon } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const tahun = ({ tanggal }: CaseContext): number => Number(tanggal.slice(0, 4));

const { notice, waits, kedaluwarsa, penarikan } = noticesAbout(
  (context) => `Kelompok rencana suksesi tahun ${tahun(context)}`,
);

export default defineMechanism({
  title: 'Kelompok rencana suksesi',
  basis: 'Pasal 16',
  purpose: 'Menyusun kelompok rencana suksesi tahun ini untuk ditetapkan Pejabat Pembina Kepegawaian dan diumumkan.',
  starter: kepegawaian,
  facts: daftarCalon,
  refers: ({ calonSuksesi }) => ({ unit: [], pegawai: contextsOf(calonSuksesi).map(({ pegawai }) => textOf(pegawai)) }),
  pejabat: { kepegawaian, pejabatPembinaKepegawaian },
  rules: { ...rules },
  letters,
  notices: {
    'daftar-masuk': notice(
      'Daftar calon',
      'Daftar calon menunggu putusan Saudara.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    'pengumuman-diminta': notice(
      'Keputusan terbit',
      'Keputusan telah terbit dan menunggu diumumkan melalui Sistem Informasi ASN.',
      kePejabat('kepegawaian'),
    ),
    'kelompok-diumumkan': notice(
      'Kelompok rencana suksesi diumumkan',
      'Saudara masuk dalam kelompok rencana suksesi.',
      (context) => [...new Set(semuaCalon(context).map(({ pegawai }) => `pegawai:${pegawai}`))],
    ),
    kedaluwarsa: kedaluwarsa(kePejabat('kepegawaian')),
    penarikan: penarikan(kePejabat('pejabatPembinaKepegawaian')),
    ...waits('putusan', 'pejabatPembinaKepegawaian', 'Putusan kelompok rencana suksesi'),
    ...waits('tanda-tangan', 'pejabatPembinaKepegawaian', 'Tanda tangan Keputusan'),
    ...waits('pengumuman', 'kepegawaian', 'Pengumuman kelompok rencana suksesi'),
  },
  mandates,
  settings: {},
  successionGroup: (context) => ({
    instansi: regulation.instansi,
    tahun: tahun(context),
    anggota: semuaCalon(context).map(({ pegawai, klasifikasi }) => ({ pegawai, klasifikasi })),
    surat: 'kelompok',
  }),
});
