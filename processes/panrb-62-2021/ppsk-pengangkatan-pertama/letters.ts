import type { Letter } from '../../mechanism.ts';
import { formatTanggal } from '../../tanggal.ts';
import { beritaAcaraPelantikan, keputusanJabatan, rincianPengangkatan, WAJIB_DILANTIK } from '../surat-jabatan.ts';
import { hari, pegawaiDiusulkan, teks } from '../usul-jabatan.ts';

export const letters: { readonly [key: string]: Letter } = {
  /** Pasal 12, Pasal 14 ayat (3). */
  keputusan: keputusanJabatan({
    tentang: 'Pengangkatan Pertama dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban',
    menimbang: (context) => [
      `bahwa ${pegawaiDiusulkan(context).nama} diangkat sebagai Pegawai Negeri Sipil dengan keputusan Nomor ${teks(context, 'nomorSkPns')} terhitung mulai tanggal ${formatTanggal(hari(context, 'tmtPNS'))}, untuk mengisi lowongan kebutuhan Jabatan Fungsional Penata Perlindungan Saksi dan Korban dari calon Pegawai Negeri Sipil`,
      'bahwa berdasarkan Pasal 14 ayat (3) Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2021, calon Pegawai Negeri Sipil setelah diangkat sebagai Pegawai Negeri Sipil paling lama 1 (satu) tahun diangkat dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban',
      'bahwa yang bersangkutan memenuhi persyaratan pengangkatan pertama sebagaimana dimaksud dalam Pasal 14 ayat (1) Peraturan Menteri tersebut',
    ],
    memutuskan:
      'Mengangkat Pegawai Negeri Sipil tersebut di bawah ini dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban:',
    rincian: rincianPengangkatan,
    diktum: () => [
      WAJIB_DILANTIK,
      'Pegawai Negeri Sipil sebagaimana dimaksud dalam diktum KESATU paling lama 3 (tiga) tahun setelah diangkat wajib mengikuti dan lulus pelatihan fungsional Penata Perlindungan Saksi dan Korban.',
    ],
  }),
  /** Pasal 20 ayat (1). */
  'berita-acara': beritaAcaraPelantikan('keputusan'),
};
