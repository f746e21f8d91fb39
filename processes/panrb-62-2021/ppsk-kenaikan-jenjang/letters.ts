import type { Letter } from '../../mechanism.ts';
import { tertulis } from '../angka-kredit.ts';
import { namaJenjang } from '../jenjang.ts';
import { kedudukanPak, menimbangPak } from '../kenaikan.ts';
import { lampiranOf } from '../lampiran-iii-vi.ts';
import { beritaAcaraPelantikan, keputusanJabatan, rincianPengangkatan, WAJIB_DILANTIK } from '../surat-jabatan.ts';
import { teks } from '../usul-jabatan.ts';
import { keadaan } from './keadaan.ts';

export const letters: { readonly [key: string]: Letter } = {
  /** The rise itself: Pasal 12, Pasal 38, Pasal 41. */
  keputusan: keputusanJabatan({
    tentang: 'Kenaikan Jenjang Jabatan Fungsional Penata Perlindungan Saksi dan Korban',
    menimbang: (context) => {
      const { terhitung, syarat, pengembanganProfesi, jenjang } = kedudukanPak(context).jenjang;
      const demanded =
        syarat === null
          ? 'sebagaimana diputuskan pejabat yang berwenang'
          : `${tertulis(syarat)} (${lampiranOf(keadaan(context).pendidikan)}, akumulasi dalam jenjang)`;
      return [
        menimbangPak(context),
        `bahwa akumulasi Angka Kredit dalam jenjang ${namaJenjang(jenjang)} sebesar ${tertulis(terhitung)}, termasuk pengembangan profesi ${tertulis(pengembanganProfesi.nilai)}, telah memenuhi yang dipersyaratkan, ${demanded}`,
        `bahwa yang bersangkutan telah mengikuti dan lulus Uji Kompetensi (${teks(context, 'nomorHasilUji')}) dan tersedia lowongan kebutuhan jabatan`,
        'bahwa berdasarkan Pasal 38 dan Pasal 41 Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2021, kenaikan jenjang dapat diberikan',
      ];
    },
    memutuskan: 'Memberikan kenaikan jenjang jabatan kepada Pegawai Negeri Sipil tersebut di bawah ini:',
    rincian: rincianPengangkatan,
    diktum: () => [
      WAJIB_DILANTIK,
      'Kelebihan Angka Kredit dalam jenjang sebelumnya tidak diperhitungkan dalam jenjang yang baru (Pasal 42).',
    ],
  }),
  'berita-acara': beritaAcaraPelantikan('keputusan'),
};
