import type { Letter } from '../../mechanism.ts';
import {
  beritaAcaraPelantikan,
  dasarPak,
  keputusanJabatan,
  penetapanAngkaKredit,
  rincianDitetapkan,
  WAJIB_DILANTIK,
} from '../surat-jabatan.ts';
import { pegawaiDiusulkan, teks } from '../usul-jabatan.ts';

export const letters: { readonly [key: string]: Letter } = {
  /** Pasal 15 ayat (3) dan (4), Pasal 32. */
  pak: penetapanAngkaKredit('Pasal 15 ayat (3) dan ayat (4)'),
  /** Pasal 12, Pasal 15. */
  keputusan: keputusanJabatan({
    tentang:
      'Pengangkatan Perpindahan dari Jabatan Lain ke dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban',
    menimbang: (context) => [
      `bahwa berdasarkan surat ${teks(context, 'nomorUsul')}, ${pegawaiDiusulkan(context).nama} diusulkan untuk diangkat melalui perpindahan dari jabatan lain`,
      'bahwa yang bersangkutan memenuhi syarat sebagaimana dimaksud dalam Pasal 15 ayat (1) Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2021, serta telah mengikuti dan lulus Uji Kompetensi',
      'bahwa tersedia lowongan kebutuhan untuk jenjang Jabatan Fungsional yang akan diduduki',
      dasarPak(context),
    ],
    memutuskan:
      'Mengangkat Pegawai Negeri Sipil tersebut di bawah ini melalui perpindahan dari jabatan lain dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban:',
    rincian: rincianDitetapkan,
    diktum: () => [
      'Pangkat Pegawai Negeri Sipil sebagaimana dimaksud dalam diktum KESATU sama dengan pangkat yang dimiliki.',
      'Dengan berlakunya Keputusan ini, yang bersangkutan diberhentikan dari jabatan lamanya.',
      WAJIB_DILANTIK,
    ],
  }),
  /** Pasal 20 ayat (1). */
  'berita-acara': beritaAcaraPelantikan('keputusan'),
};
