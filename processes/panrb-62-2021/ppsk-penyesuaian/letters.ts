import type { Letter } from '../../mechanism.ts';
import { PERMENPANRB } from '../letters.ts';
import {
  beritaAcaraPelantikan,
  dasarPak,
  keputusanJabatan,
  penetapanAngkaKredit,
  rincianDenganAngkaKredit,
  WAJIB_DILANTIK,
} from '../surat-jabatan.ts';
import { golongan, pegawaiDiusulkan, teks } from '../usul-jabatan.ts';
import { angkaKredit, menurutLampiran } from './penyesuaian.ts';

export const letters: { readonly [key: string]: Letter } = {
  /** Pasal 17 ayat (1), Pasal 32. */
  pak: penetapanAngkaKredit('Pasal 17 ayat (1) dan Lampiran VI', menurutLampiran),
  /** Pasal 12, Pasal 16. */
  keputusan: keputusanJabatan({
    tentang: 'Pengangkatan melalui Penyesuaian ke dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban',
    menimbang: (context) => [
      `bahwa berdasarkan surat ${teks(context, 'nomorUsul')}, ${pegawaiDiusulkan(context).nama} diusulkan untuk diangkat melalui penyesuaian`,
      `bahwa yang bersangkutan memenuhi syarat sebagaimana dimaksud dalam Pasal 16 ayat (1) ${PERMENPANRB}`,
      'bahwa tersedia lowongan kebutuhan jabatan untuk jenjang jabatan yang akan diduduki',
      `bahwa pengangkatan ini dilaksanakan dalam masa penyesuaian sebagaimana dimaksud dalam Pasal 57 ${PERMENPANRB}`,
      dasarPak(context, angkaKredit(context)),
    ],
    memutuskan:
      'Mengangkat Pegawai Negeri Sipil tersebut di bawah ini melalui penyesuaian dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban:',
    rincian: (context) => rincianDenganAngkaKredit(context, golongan(context), angkaKredit(context)),
    diktum: () => [
      'Angka Kredit sebagaimana dimaksud dalam diktum KESATU hanya berlaku 1 (satu) kali selama masa penyesuaian.',
      'Dengan berlakunya Keputusan ini, yang bersangkutan diberhentikan dari jabatan lamanya.',
      WAJIB_DILANTIK,
    ],
  }),
  /** Pasal 20 ayat (1). */
  'berita-acara': beritaAcaraPelantikan('keputusan'),
};
