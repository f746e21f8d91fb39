import type { Letter } from '../../mechanism.ts';
import { formatTanggal } from '../../tanggal.ts';
import { pejabatYangBerwenang } from '../ppsk.ts';
import { keputusanJabatan, sebutanTujuan } from '../surat-jabatan.ts';
import { hari, pegawaiDiusulkan, teks } from '../usul-jabatan.ts';

const KEPENTINGAN: { readonly [kepentingan: string]: string } = {
  organisasi: 'kepentingan organisasi',
  karier: 'pengembangan karier',
  keduanya: 'kepentingan organisasi dan pengembangan karier',
};

export const letters: { readonly [key: string]: Letter } = {
  /** Pasal 51. */
  keputusan: keputusanJabatan({
    tentang: 'Pemindahan Penata Perlindungan Saksi dan Korban ke dalam Jabatan Lain',
    penandaTangan: pejabatYangBerwenang,
    menimbang: (context) => [
      `bahwa untuk ${KEPENTINGAN[teks(context, 'kepentingan')] ?? ''}, perlu memindahkan ${pegawaiDiusulkan(context).nama} ke dalam jabatan lain, dengan pertimbangan: ${teks(context, 'pertimbangan')}`,
      `bahwa Pejabat Pembina Kepegawaian telah memberikan persetujuan pada tanggal ${formatTanggal(hari(context, 'tanggalPersetujuan'))} sebagaimana dimaksud dalam Pasal 51 Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2021`,
    ],
    memutuskan: 'Memindahkan Pegawai Negeri Sipil tersebut di bawah ini ke dalam jabatan lain:',
    rincian: (context) => [
      ['Jabatan baru', sebutanTujuan(context)],
      ['Terhitung mulai tanggal', formatTanggal(hari(context, 'tmtJabatan'))],
    ],
    diktum: () => [
      'Dengan berlakunya Keputusan ini, yang bersangkutan tidak lagi menduduki Jabatan Fungsional Penata Perlindungan Saksi dan Korban.',
    ],
  }),
};
