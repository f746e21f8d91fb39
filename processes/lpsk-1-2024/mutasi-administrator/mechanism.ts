import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kePejabat, noticesAbout } from '../../notices.ts';
import { contextOf, textOf } from '../../read.ts';
import { namaCalon } from '../calon-administrator.ts';
import { kepegawaian, pejabatPembinaKepegawaian } from '../pejabat.ts';
import regulation from '../regulation.ts';
import { timPenilaiKinerja } from '../tim-penilai.ts';
import { usulanMutasi } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import { namaTujuan, pegawai, perpindahan, pimpinanAsal, refersToMutasi } from './mutasi.ts';
import * as rules from './rules.ts';

const { notice, waits, kedaluwarsa, penarikan } = noticesAbout(
  (context) => `Mutasi ${namaCalon(context, pegawai(context))} ke Jabatan ${namaTujuan(context)}`,
);

const kePengusul = ({ variables }: CaseContext): string[] => [
  `pegawai:${textOf(contextOf(variables['pemrakarsa'])['pegawai'])}`,
];
const kePegawai = (context: CaseContext): string[] => [`pegawai:${pegawai(context)}`];
const kePengusulDanPegawai = (context: CaseContext): string[] => [
  ...new Set([...kePengusul(context), ...kePegawai(context)]),
];

export default defineMechanism({
  title: 'Mutasi Jabatan Administrator',
  basis: 'Pasal 14 huruf b, Pasal 18, Pasal 19, Pasal 20',
  purpose: 'Memutasi PNS ke dalam Jabatan Administrator, menurut perencanaan mutasi atau atas permintaan sendiri.',
  starter: ['jpt-pratama', 'administrator', 'pengawas', 'pejabat-fungsional', 'pelaksana'],
  facts: usulanMutasi,
  refers: (variables) => ({ ...refersToMutasi(variables), instansi: [regulation.instansi] }),
  pejabat: {
    kepegawaian,
    pejabatPembinaKepegawaian,
    timPenilaiKinerja,
    pimpinanAsal,
    persuratan: ({ organisasi }) => organisasi.peran(regulation.instansi, 'persuratan'),
  },
  rules: { ...rules },
  letters,
  notices: {
    'perencanaan-diminta': notice(
      'Perencanaan mutasi',
      'Unit kepegawaian mengusulkan mutasi; tegaskan apakah tercantum dalam perencanaan mutasi.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    'pandangan-diminta': notice(
      'Permintaan mutasi',
      'Seorang PNS mengajukan mutasi atas permintaan sendiri dan menunggu pandangan Saudara.',
      kePejabat('pimpinanAsal'),
    ),
    'pertimbangan-diminta': notice(
      'Pertimbangan',
      'Mutasi menunggu pertimbangan Tim Penilai Kinerja.',
      kePejabat('timPenilaiKinerja'),
    ),
    'permintaan-dikirim': notice(
      'Permintaan persetujuan dikirim',
      'Permintaan persetujuan disampaikan kepada instansi penerima; jawabannya ditunggu.',
      kePejabat('kepegawaian'),
    ),
    'ditolak-instansi': notice(
      'Instansi penerima tidak menyetujui',
      'Instansi penerima tidak menyetujui mutasi.',
      kePengusulDanPegawai,
    ),
    'mutasi-masuk': notice(
      'Putusan mutasi',
      'Mutasi dan pertimbangan Tim Penilai Kinerja menunggu putusan Saudara.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    penolakan: notice('Mutasi ditolak', 'Mutasi tidak disetujui; alasannya ada dalam surat penolakan.', kePengusul),
    'keputusan-terbit': notice('Keputusan mutasi terbit', 'Keputusan mutasi telah terbit.', kePengusulDanPegawai),
    kedaluwarsa: kedaluwarsa(kePengusul),
    penarikan: penarikan(kePejabat('pejabatPembinaKepegawaian')),
    ...waits('perencanaan', 'pejabatPembinaKepegawaian', 'Penegasan perencanaan mutasi'),
    ...waits('pandangan', 'pimpinanAsal', 'Pandangan atas permintaan mutasi'),
    ...waits('pertimbangan', 'timPenilaiKinerja', 'Pertimbangan Tim Penilai Kinerja'),
    ...waits('tanda-tangan-pertimbangan', 'timPenilaiKinerja', 'Tanda tangan pertimbangan'),
    ...waits('tanda-tangan-permintaan', 'pejabatPembinaKepegawaian', 'Tanda tangan permintaan persetujuan'),
    ...waits('putusan', 'pejabatPembinaKepegawaian', 'Putusan mutasi'),
    ...waits('tanda-tangan-penolakan', 'pejabatPembinaKepegawaian', 'Tanda tangan surat penolakan'),
    ...waits('tanda-tangan', 'pejabatPembinaKepegawaian', 'Tanda tangan Keputusan mutasi'),
  },
  mandates,
  settings: {},
  incumbency: perpindahan,
});
