import type { Letter } from '../../mechanism.ts';
import {
  beritaAcaraPelantikan,
  dasarPak,
  keputusanJabatan,
  penetapanAngkaKredit,
  rincianDitetapkan,
  WAJIB_DILANTIK,
} from '../surat-jabatan.ts';
import { pegawaiDiusulkan } from '../usul-jabatan.ts';

export const letters: { readonly [key: string]: Letter } = {
  /** Pasal 19 ayat (4), Pasal 32. */
  pak: penetapanAngkaKredit('Pasal 19 ayat (4)'),
  /** Pasal 12, Pasal 18, Pasal 19. */
  keputusan: keputusanJabatan({
    tentang: 'Pengangkatan melalui Promosi dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban',
    menimbang: (context) => [
      `bahwa ${pegawaiDiusulkan(context).nama} termasuk dalam kelompok rencana suksesi, menghasilkan inovasi yang bermanfaat dan diakui, dan memenuhi Standar Kompetensi jenjang jabatan yang akan diduduki sebagaimana dimaksud dalam Pasal 18 Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2021`,
      'bahwa yang bersangkutan memenuhi persyaratan sebagaimana dimaksud dalam Pasal 19 ayat (2) Peraturan Menteri tersebut, serta telah mengikuti dan lulus Uji Kompetensi',
      'bahwa tersedia lowongan kebutuhan untuk jenjang Jabatan Fungsional Penata Perlindungan Saksi dan Korban yang akan diduduki',
      dasarPak(context),
    ],
    memutuskan:
      'Mengangkat Pegawai Negeri Sipil tersebut di bawah ini melalui promosi dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban:',
    rincian: rincianDitetapkan,
    diktum: () => [
      'Dengan berlakunya Keputusan ini, yang bersangkutan diberhentikan dari jabatan lamanya.',
      WAJIB_DILANTIK,
    ],
  }),
  /** Pasal 20 ayat (1). */
  'berita-acara': beritaAcaraPelantikan('keputusan'),
};
