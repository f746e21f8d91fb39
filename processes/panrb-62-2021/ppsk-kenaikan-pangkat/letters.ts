import type { CaseContext, Letter } from '../../mechanism.ts';
import { formatTanggal, isTanggal } from '../../tanggal.ts';
import { tertulis } from '../angka-kredit.ts';
import { sebutanPangkat } from '../jenjang.ts';
import { kedudukanPak, menimbangPak } from '../kenaikan.ts';
import { lampiranOf } from '../lampiran-iii-vi.ts';
import { keputusanJabatan } from '../surat-jabatan.ts';
import { golonganOf } from './rules.ts';

const tmt = ({ variables: { tmtPangkat } }: CaseContext): string =>
  isTanggal(tmtPangkat) ? formatTanggal(tmtPangkat) : '';

export const letters: { readonly [key: string]: Letter } = {
  /** The rise itself: Pasal 36 ayat (1), Pasal 41. */
  sk: keputusanJabatan({
    tentang: 'Kenaikan Pangkat Penata Perlindungan Saksi dan Korban',
    menimbang: (context) => {
      const { terhitung, syarat } = kedudukanPak(context).pangkat;
      const { pendidikan, golongan } = golonganOf(context);
      const dipersyaratkan =
        syarat === null
          ? 'sebagaimana diputuskan pejabat yang berwenang'
          : `${tertulis(syarat)} (${lampiranOf(pendidikan)})`;
      return [
        menimbangPak(context),
        `bahwa Angka Kredit Kumulatif dalam golongan ruang ${golongan} sebesar ${tertulis(terhitung)} telah memenuhi yang dipersyaratkan untuk kenaikan pangkat, ${dipersyaratkan}`,
        'bahwa berdasarkan Pasal 36 dan Pasal 41 Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2021, kenaikan pangkat dapat diberikan',
      ];
    },
    memutuskan: 'Memberikan kenaikan pangkat kepada Pegawai Negeri Sipil tersebut di bawah ini:',
    rincian: (context) => [
      ['Pangkat baru', sebutanPangkat(golonganOf(context).berikut)],
      ['Terhitung mulai tanggal', tmt(context)],
    ],
    diktum: (context) => {
      const { kelebihan } = kedudukanPak(context).pangkat;
      return kelebihan > 0 && golonganOf(context).jenjangTetap
        ? [
            `Kelebihan Angka Kredit sebesar ${tertulis(kelebihan)} dapat diperhitungkan untuk kenaikan pangkat berikutnya dalam satu jenjang (Pasal 42).`,
          ]
        : [];
    },
  }),
};
