import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kePejabat, kePos } from '../../notices.ts';
import { textOf } from '../../read.ts';
import { regimePak, rujukanPpsk } from '../kenaikan.ts';
import { kePpsk, kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang, ppsk, tentangPpsk } from '../ppsk.ts';
import * as satuKasus from '../satu-kasus.ts';
import { hari, jenjangTujuan, pemangkuBaru, teks } from '../usul-jabatan.ts';
import { usulJenjang } from './facts.ts';
import { keadaanPadaTmt } from './keadaan.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const { notice, owes, waits, kedaluwarsa, penarikan } = tentangPpsk;
const keKepegawaian = kePos(kepegawaian);
const keKeduanya = (context: CaseContext) => [...kePpsk(context), ...keKepegawaian(context)];
const kePenyelenggara = (context: CaseContext) => [`pegawai:${teks(context, 'penyelenggaraUji')}`];

export default defineMechanism({
  title: 'Kenaikan jenjang PPSK',
  basis: 'Pasal 38, Pasal 39, Pasal 41, Pasal 42, Pasal 43',
  purpose:
    'Mengusulkan kenaikan jenjang seorang PPSK berdasarkan PAK, dengan Uji Kompetensi, pada jabatan yang lowong.',
  starter: kepegawaian,
  facts: usulJenjang,
  refers: (variables) => {
    const own = rujukanPpsk(variables);
    const named = [textOf(variables['penyelenggaraUji'])].filter((id) => id !== '');
    const jabatan = [textOf(variables['jabatanTujuan'])].filter((id) => id !== '');
    return { ...own, pegawai: [...own.pegawai, ...named], jabatan };
  },
  regime: regimePak,
  pejabat: { kepegawaian, pejabatYangBerwenang, pejabatPembinaKepegawaian },
  rules: { ...rules },
  letters,
  notices: {
    'putusan-diminta': notice(
      'Putusan syarat kenaikan jenjang',
      'Ada syarat kenaikan jenjang yang perlu diputus pejabat.',
      kePejabat('pejabatYangBerwenang'),
    ),
    'belum-memenuhi': notice(
      'Syarat kenaikan jenjang belum terpenuhi',
      'Syarat kenaikan jenjang belum terpenuhi sehingga kenaikan jenjang tidak diberikan (Pasal 38, Pasal 43).',
      keKeduanya,
    ),
    pemeliharaan: notice(
      'Menunggu lowongan',
      'Syarat terpenuhi, tetapi belum ada lowongan: setiap tahun wajib dipenuhi target Angka Kredit pemeliharaan (Pasal 27 ayat (1)).',
      keKeduanya,
    ),
    'menunggu-lowongan': notice(
      'Lowongan belum tersedia',
      'Usul kenaikan jenjang ditutup karena lowongan belum tersedia; target pemeliharaan tetap berlaku (Pasal 27 ayat (1)).',
      keKeduanya,
    ),
    'jabatan-diminta': notice(
      'Lowongan tersedia',
      'Jabatan yang lowong dan penyelenggara Uji Kompetensi perlu dipilih.',
      keKepegawaian,
    ),
    'uji-diminta': notice(
      'Uji Kompetensi',
      'Uji Kompetensi untuk kenaikan jenjang perlu diselenggarakan.',
      kePenyelenggara,
    ),
    'tidak-lulus': notice('Tidak lulus Uji Kompetensi', 'Uji Kompetensi tidak diikuti atau tidak lulus.', keKeduanya),
    'berkas-diminta': notice(
      'Berkas kenaikan jenjang',
      'Persyaratan lain kenaikan jenjang perlu dilengkapi.',
      keKepegawaian,
    ),
    'usul-masuk': notice(
      'Usul kenaikan jenjang',
      'Usul kenaikan jenjang menunggu putusan Saudara.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    penolakan: notice('Kenaikan jenjang ditolak', 'Pejabat Pembina Kepegawaian menolak kenaikan jenjang.', keKeduanya),
    'pelantikan-diminta': notice(
      'Pelantikan',
      'Keputusan kenaikan jenjang telah terbit; yang bersangkutan menunggu pelantikan.',
      kePejabat('pejabatYangBerwenang'),
    ),
    'jenjang-naik': notice(
      'Jenjang naik',
      'Keputusan kenaikan jenjang telah ditetapkan dan yang bersangkutan dilantik.',
      keKeduanya,
    ),
    kedaluwarsa: kedaluwarsa(keKepegawaian),
    penarikan: penarikan(keKeduanya),
    ...owes('uji', 'Hasil Uji Kompetensi', { kepada: kePenyelenggara, atasan: keKepegawaian }),
    ...waits('putusan', 'pejabatYangBerwenang', 'Putusan syarat kenaikan jenjang'),
    ...waits('tinjauan', 'kepegawaian', 'Tinjauan lowongan'),
    ...waits('kenaikan', 'pejabatPembinaKepegawaian', 'Putusan kenaikan jenjang'),
    ...waits('sk', 'pejabatPembinaKepegawaian', 'Tanda tangan keputusan kenaikan jenjang'),
    ...waits('pelantikan', 'pejabatYangBerwenang', 'Pelantikan'),
  },
  mandates,
  matter: satuKasus.jenjang,
  settings: {},
  maintenance: (context) => ({
    pegawai: ppsk(context),
    tahun: Number(context.tanggal.slice(0, 4)),
    dasar: `Usul kenaikan jenjang, PAK ${teks(context, 'nomorPak')}`,
  }),
  career: (context) => {
    const { golongan, pendidikan } = keadaanPadaTmt(context);
    const tmt = hari(context, 'tmtJabatan');
    return {
      pegawai: ppsk(context),
      keadaan: { tmt, golongan, pendidikan, jenjang: jenjangTujuan(context) },
      surat: 'keputusan',
    };
  },
  incumbency: pemangkuBaru,
});
