import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, noticesAbout } from '../../notices.ts';
import { kepegawaian, pejabatPembinaKepegawaian } from '../pejabat.ts';
import regulation from '../regulation.ts';
import { timPenilaiKinerja } from '../tim-penilai.ts';
import { usulanMutasiMasuk } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import { idPegawai, namaTujuan, pendatang, pengangkatan, refersToMutasiMasuk, teks } from './mutasi-masuk.ts';
import * as rules from './rules.ts';

const { notice, waits, kedaluwarsa, penarikan } = noticesAbout(
  (context) => `Mutasi ${teks(context, 'nama')} dari instansi lain ke Jabatan ${namaTujuan(context)}`,
);

const keKepegawaian = kePejabat('kepegawaian');

export default defineMechanism({
  title: 'Mutasi Jabatan Administrator dari instansi lain',
  basis: 'Pasal 14 huruf b, Pasal 18',
  purpose: 'Memutasi PNS instansi lain ke dalam Jabatan Administrator, dengan persetujuan instansi asalnya.',
  starter: kepegawaian,
  facts: usulanMutasiMasuk,
  refers: refersToMutasiMasuk,
  pejabat: {
    kepegawaian,
    pejabatPembinaKepegawaian,
    timPenilaiKinerja,
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
    'pertimbangan-diminta': notice(
      'Pertimbangan',
      'Mutasi menunggu pertimbangan Tim Penilai Kinerja.',
      kePejabat('timPenilaiKinerja'),
    ),
    'permintaan-dikirim': notice(
      'Permintaan persetujuan dikirim',
      'Permintaan persetujuan disampaikan kepada instansi asal; jawabannya ditunggu.',
      keKepegawaian,
    ),
    'ditolak-instansi': notice(
      'Instansi asal tidak menyetujui',
      'Instansi asal tidak menyetujui mutasi.',
      keKepegawaian,
    ),
    'mutasi-masuk': notice(
      'Putusan mutasi',
      'Mutasi dan pertimbangan Tim Penilai Kinerja menunggu putusan Saudara.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    penolakan: notice('Mutasi ditolak', 'Mutasi tidak disetujui; alasannya ada dalam surat penolakan.', keKepegawaian),
    'keputusan-terbit': notice(
      'Keputusan mutasi terbit',
      'Keputusan mutasi telah terbit; yang dimutasi tercatat sebagai pegawai.',
      (context) => [`pegawai:${idPegawai(context)}`, ...keKepegawaian(context)],
    ),
    kedaluwarsa: kedaluwarsa(keKepegawaian),
    penarikan: penarikan(kePejabat('pejabatPembinaKepegawaian')),
    ...waits('perencanaan', 'pejabatPembinaKepegawaian', 'Penegasan perencanaan mutasi'),
    ...waits('pertimbangan', 'timPenilaiKinerja', 'Pertimbangan Tim Penilai Kinerja'),
    ...waits('tanda-tangan-pertimbangan', 'timPenilaiKinerja', 'Tanda tangan pertimbangan'),
    ...waits('tanda-tangan-permintaan', 'pejabatPembinaKepegawaian', 'Tanda tangan permintaan persetujuan'),
    ...waits('putusan', 'pejabatPembinaKepegawaian', 'Putusan mutasi'),
    ...waits('tanda-tangan-penolakan', 'pejabatPembinaKepegawaian', 'Tanda tangan surat penolakan'),
    ...waits('tanda-tangan', 'pejabatPembinaKepegawaian', 'Tanda tangan Keputusan mutasi'),
  },
  mandates,
  settings: {},
  newcomer: pendatang,
  incumbency: pengangkatan,
});
