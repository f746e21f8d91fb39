import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, kePos } from '../../notices.ts';
import { ketuaTimPenilai } from '../pejabat-jabatan.ts';
import { dan, ditunggu, kePegawai, pemberitahuan, penarikan } from '../pemberitahuan-jabatan.ts';
import { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang, sekretarisJenderal } from '../ppsk.ts';
import * as satuKasus from '../satu-kasus.ts';
import { keadaanBaru, pemangkuBaru, rujukanBerbuku } from '../usul-jabatan.ts';
import { angkaKreditTambahan } from './angka.ts';
import { usulanPengangkatanKembali } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const kepada = dan(kePegawai, kePejabat('kepegawaian'));

export default defineMechanism({
  title: 'Pengangkatan kembali dalam Jabatan Fungsional PPSK',
  basis: 'Pasal 48 ayat (3) dan (4), Pasal 50 ayat (2)',
  purpose:
    'Mengangkat kembali yang diberhentikan karena alasan Pasal 48 huruf b sampai dengan e pada jenjang terakhirnya, dengan Angka Kredit terakhir.',
  starter: kepegawaian,
  facts: usulanPengangkatanKembali,
  refers: rujukanBerbuku,
  matter: satuKasus.pengangkatan,
  pejabat: { kepegawaian, sekretarisJenderal, pejabatYangBerwenang, pejabatPembinaKepegawaian },
  orang: { ketuaTimPenilai },
  rules: { ...rules },
  letters,
  notices: {
    dilarang: pemberitahuan(
      'Tidak dapat diangkat kembali',
      'Yang diberhentikan karena mengundurkan diri atau tidak memenuhi persyaratan jabatan tidak dapat diangkat kembali (Pasal 50 ayat (2)).',
      kepada,
    ),
    'tanpa-lowongan': pemberitahuan(
      'Lowongan tidak tersedia',
      'Pengangkatan kembali belum dapat dilakukan karena lowongan kebutuhan pada jenjang terakhir tidak tersedia (Pasal 48 ayat (3)).',
      kepada,
    ),
    ditolak: pemberitahuan(
      'Pengangkatan kembali ditolak',
      'Syarat pada tanggal pengangkatan kembali tidak terpenuhi (Pasal 48 ayat (3), Pasal 52).',
      kepada,
    ),
    'diangkat-kembali': pemberitahuan(
      'Diangkat kembali',
      'Keputusan pengangkatan kembali telah terbit dan pelantikan telah dilaksanakan.',
      kepada,
    ),
    ...ditunggu('keputusan', 'pejabatPembinaKepegawaian', 'Keputusan pengangkatan kembali'),
    penarikan: penarikan(kePos(pejabatPembinaKepegawaian)),
  },
  mandates,
  settings: {},
  incumbency: pemangkuBaru,
  career: keadaanBaru,
  credits: angkaKreditTambahan,
});
