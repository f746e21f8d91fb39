import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kePejabat, kePos } from '../../notices.ts';
import { isTanggal } from '../../tanggal.ts';
import { regimePak, rujukanPpsk } from '../kenaikan.ts';
import { kePpsk, kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang, ppsk, tentangPpsk } from '../ppsk.ts';
import * as satuKasus from '../satu-kasus.ts';
import { usulPangkat } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import { angkaKredit, golonganOf, hasilKerja, jenjang, keadaanPadaTmt, pembukuan, puncak, usul } from './rules.ts';

const { notice, waits, kedaluwarsa, penarikan } = tentangPpsk;
const keKepegawaian = kePos(kepegawaian);
const keKeduanya = (context: CaseContext) => [...kePpsk(context), ...keKepegawaian(context)];

function career(context: CaseContext) {
  const { tmtPangkat: tmt } = context.variables;
  if (!isTanggal(tmt)) throw new Error(`Expected the day from which the pangkat holds, but got '${String(tmt)}'`);
  const { jenjang, pendidikan } = keadaanPadaTmt(context);
  const golongan = golonganOf(context).berikut;
  return { pegawai: ppsk(context), keadaan: { tmt, golongan, jenjang, pendidikan }, surat: 'sk' };
}

export default defineMechanism({
  title: 'Kenaikan pangkat PPSK',
  basis: 'Pasal 36, Pasal 37, Pasal 41, Pasal 42, Pasal 43',
  purpose: 'Mengusulkan kenaikan pangkat seorang PPSK berdasarkan PAK untuk diputuskan Pejabat Pembina Kepegawaian.',
  starter: kepegawaian,
  facts: usulPangkat,
  refers: rujukanPpsk,
  regime: regimePak,
  pejabat: { kepegawaian, pejabatYangBerwenang, pejabatPembinaKepegawaian },
  rules: { usul, puncak, 'angka-kredit': angkaKredit, jenjang, 'hasil-kerja': hasilKerja, pembukuan },
  letters,
  notices: {
    'pangkat-puncak': notice(
      'Pangkat tertinggi',
      'Tidak ada pangkat di atas IV/c dalam Jabatan Fungsional PPSK; setiap tahun wajib dikumpulkan paling sedikit 20 Angka Kredit (Pasal 27 ayat (2)).',
      keKeduanya,
    ),
    'tidak-naik': notice(
      'Pangkat tidak naik',
      'Syarat kenaikan pangkat tidak terpenuhi sehingga kenaikan pangkat tidak diberikan (Pasal 43).',
      keKeduanya,
    ),
    'jenjang-dahulu': notice(
      'Kenaikan jenjang dahulu',
      'Pangkat berikutnya termasuk jenjang yang lebih tinggi: usulkan dahulu kenaikan jenjang (Pasal 5 ayat (3), Pasal 38), lalu kenaikan pangkat.',
      keKeduanya,
    ),
    'putusan-diminta': notice(
      'Putusan syarat kenaikan pangkat',
      'Ada syarat kenaikan pangkat yang perlu diputus pejabat.',
      kePejabat('pejabatYangBerwenang'),
    ),
    'berkas-diminta': notice(
      'Berkas kenaikan pangkat',
      'Berkas kenaikan pangkat perlu dilengkapi menurut ketentuan kenaikan pangkat (Pasal 41).',
      keKepegawaian,
    ),
    'usul-masuk': notice(
      'Usul kenaikan pangkat',
      'Usul kenaikan pangkat menunggu putusan Saudara.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    penolakan: notice('Kenaikan pangkat ditolak', 'Pejabat Pembina Kepegawaian menolak kenaikan pangkat.', keKeduanya),
    'pangkat-naik': notice('Pangkat naik', 'Keputusan kenaikan pangkat telah ditetapkan.', keKeduanya),
    kedaluwarsa: kedaluwarsa(keKepegawaian),
    penarikan: penarikan(keKeduanya),
    ...waits('putusan', 'pejabatYangBerwenang', 'Putusan syarat kenaikan pangkat'),
    ...waits('kenaikan', 'pejabatPembinaKepegawaian', 'Putusan kenaikan pangkat'),
    ...waits('sk', 'pejabatPembinaKepegawaian', 'Tanda tangan keputusan kenaikan pangkat'),
  },
  mandates,
  matter: satuKasus.pangkat,
  settings: {},
  career,
});
