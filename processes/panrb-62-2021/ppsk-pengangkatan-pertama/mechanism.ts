import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, kePos } from '../../notices.ts';
import { addYears } from '../../tanggal.ts';
import { dan, denganTanggal, ditunggu, kePegawai, pemberitahuan, penarikan } from '../pemberitahuan-jabatan.ts';
import { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang } from '../ppsk.ts';
import * as satuKasus from '../satu-kasus.ts';
import { hari, keadaanBaru, pemangkuBaru, rujukan } from '../usul-jabatan.ts';
import { usulanPengangkatanPertama } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const batasPelatihan = {
  tanggal: (context: Parameters<typeof hari>[0]) => addYears(hari(context, 'tmtJabatan'), 3),
  kepada: dan(kePegawai, kePos(kepegawaian)),
};

export default defineMechanism({
  title: 'Pengangkatan pertama dalam Jabatan Fungsional PPSK',
  basis: 'Pasal 14',
  purpose:
    'Mengangkat PNS dari calon PNS formasi PPSK dalam jabatannya, dari pemeriksaan syarat sampai pelantikan dan pelatihan fungsional.',
  starter: kepegawaian,
  facts: usulanPengangkatanPertama,
  refers: rujukan,
  pejabat: { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang },
  rules: { ...rules },
  letters,
  notices: {
    'tidak-memenuhi-syarat': pemberitahuan(
      'Tidak memenuhi syarat',
      'Persyaratan pengangkatan pertama tidak terpenuhi (Pasal 14 ayat (1), Pasal 52).',
      dan(kePegawai, kePejabat('kepegawaian')),
    ),
    'usulan-masuk': pemberitahuan(
      'Usulan pengangkatan pertama',
      'Usulan pengangkatan pertama menunggu keputusan Saudara.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    'lewat-batas': pemberitahuan(
      'Batas satu tahun lewat',
      'Keputusan pengangkatan tidak ditetapkan dalam satu tahun setelah menjadi PNS (Pasal 14 ayat (3)): kasus ditutup.',
      dan(kePegawai, kePos(kepegawaian, pejabatPembinaKepegawaian)),
    ),
    'menjadi-ppsk': denganTanggal(
      'Menjadi PPSK',
      (tanggal) =>
        `Keputusan pengangkatan telah terbit dan pelantikan telah dilaksanakan. Pelatihan fungsional PPSK wajib diikuti dan lulus paling lambat ${tanggal} (Pasal 14 ayat (4)).`,
      batasPelatihan,
    ),
    'pengingat-pelatihan': denganTanggal(
      'Pengingat: Pelatihan fungsional',
      (tanggal) => `Pelatihan fungsional PPSK belum lulus; batasnya ${tanggal} (Pasal 14 ayat (4)).`,
      batasPelatihan,
    ),
    'eskalasi-pelatihan': denganTanggal(
      'Terlambat: Pelatihan fungsional',
      (tanggal) =>
        `Dua tahun setelah diangkat pelatihan fungsional PPSK belum lulus; batasnya ${tanggal} (Pasal 14 ayat (4)).`,
      { ...batasPelatihan, kepada: dan(batasPelatihan.kepada, kePos(pejabatPembinaKepegawaian)) },
    ),
    'lulus-pelatihan': pemberitahuan(
      'Pelatihan fungsional lulus',
      'Pelatihan fungsional PPSK telah diikuti dan lulus (Pasal 14 ayat (4)).',
      dan(kePegawai, kePejabat('kepegawaian')),
    ),
    'belum-lulus-pelatihan': pemberitahuan(
      'Pelatihan fungsional belum lulus',
      'Pelatihan fungsional PPSK tidak lulus dalam tiga tahun setelah diangkat: kenaikan jenjang satu tingkat di atasnya tidak diberikan (Pasal 14 ayat (5)).',
      dan(kePegawai, kePejabat('kepegawaian')),
    ),
    ...ditunggu('keputusan', 'pejabatPembinaKepegawaian', 'Keputusan pengangkatan'),
    penarikan: penarikan(kePos(pejabatPembinaKepegawaian)),
  },
  mandates,
  matter: satuKasus.pengangkatan,
  settings: {},
  incumbency: pemangkuBaru,
  career: keadaanBaru,
});
