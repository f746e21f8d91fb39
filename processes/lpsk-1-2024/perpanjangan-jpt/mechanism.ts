import { type CaseContext, defineMechanism, type Incumbency } from '../../mechanism.ts';
import { kePejabat, kePos, noticesAbout } from '../../notices.ts';
import { tanggalIn } from '../../read.ts';
import { addDays } from '../../tanggal.ts';
import { koordinasiNotices } from '../koordinasi.ts';
import { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang } from '../pejabat.ts';
import regulation from '../regulation.ts';
import { instansiKoordinasi } from '../settings.ts';
import { usulanPerpanjangan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import { akhirMasaJabatan, jabatanDiperpanjang, pegawai } from './perpanjangan.ts';
import * as rules from './rules.ts';

const { notice, waits, penarikan } = noticesAbout((context) => {
  const nama = context.organisasi.pegawai(pegawai(context))?.nama ?? '';
  return `${jabatanDiperpanjang(context).nama}: ${nama}`;
});

const kePejabatItu = (context: CaseContext): string[] => [`pegawai:${pegawai(context)}`];
const keKepegawaian = kePos(kepegawaian);

/** A further term of the same post, or the end of the one there is. */
function incumbency(context: CaseContext): Incumbency {
  const sesudahnya = addDays(akhirMasaJabatan(context), 1);
  const term = { pegawai: pegawai(context), mulai: sesudahnya };
  if (context.variables['hasilKeputusan'] !== 'ditandatangani')
    return { ...term, jabatan: undefined, surat: 'pemberitahuan' };
  return {
    ...term,
    jabatan: jabatanDiperpanjang(context).id,
    selesai: tanggalIn(context.variables, 'perpanjangSampai'),
    surat: 'keputusan',
  };
}

export default defineMechanism({
  title: 'Perpanjangan JPT setelah lima tahun',
  basis: 'Pasal 5',
  purpose: 'Mengusulkan perpanjangan masa jabatan Pejabat Pimpinan Tinggi Pratama sebelum masa 5 tahun habis.',
  starter: kepegawaian,
  facts: usulanPerpanjangan,
  refers: ({ pegawai: id }) => ({
    unit: [],
    pegawai: typeof id === 'string' ? [id] : [],
    instansi: [regulation.instansi],
    instansiLuar: [instansiKoordinasi],
  }),
  pejabat: { kepegawaian, pejabatYangBerwenang, pejabatPembinaKepegawaian },
  rules: { ...rules },
  letters,
  notices: {
    'persetujuan-diminta': notice(
      'Persetujuan perpanjangan',
      'Usulan perpanjangan masa jabatan menunggu persetujuan Saudara.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    ...koordinasiNotices(notice),
    'keputusan-terbit': notice('Masa jabatan diperpanjang', 'Keputusan perpanjangan telah terbit.', (context) => [
      ...kePejabatItu(context),
      ...keKepegawaian(context),
    ]),
    'tidak-diperpanjang': notice(
      'Masa jabatan tidak diperpanjang',
      'Masa jabatan berakhir sesudah 5 tahun; jabatan itu dapat diisi melalui mutasi atau seleksi terbuka (Pasal 9).',
      (context) => [...kePejabatItu(context), ...keKepegawaian(context)],
    ),
    'masa-jabatan-habis': notice(
      'Masa jabatan habis',
      'Masa 5 tahun habis tanpa keputusan perpanjangan; kasus ditutup (Pasal 5 ayat (1)).',
      (context) => [...keKepegawaian(context), ...kePos(pejabatPembinaKepegawaian)(context), ...kePejabatItu(context)],
    ),
    penarikan: penarikan(kePos(pejabatYangBerwenang, pejabatPembinaKepegawaian)),
    ...waits('persetujuan', 'pejabatPembinaKepegawaian', 'Persetujuan perpanjangan'),
    ...waits('tanda-tangan-koordinasi', 'pejabatYangBerwenang', 'Tanda tangan surat koordinasi'),
    ...waits('tanda-tangan-keputusan', 'pejabatPembinaKepegawaian', 'Tanda tangan Keputusan'),
    ...waits('tanda-tangan-pemberitahuan', 'pejabatPembinaKepegawaian', 'Tanda tangan pemberitahuan'),
  },
  mandates,
  settings: {},
  incumbency,
});
