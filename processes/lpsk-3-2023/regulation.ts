import type { Regulation } from '../regulation.ts';
import { tanggal } from '../tanggal.ts';

const A1 = 'Lampiran BAB III angka 2 huruf A angka 1';
const A2 = 'Lampiran BAB III angka 2 huruf A angka 2';

const regulation: Regulation = {
  key: 'lpsk-3-2023',
  title:
    'Peraturan Sekretaris Jenderal Lembaga Perlindungan Saksi dan Korban Nomor 3 Tahun 2023 tentang Mekanisme Kerja di Lingkungan Lembaga Perlindungan Saksi dan Korban',
  short: 'Perses LPSK 3/2023',
  about: 'Mekanisme Kerja di Lingkungan Lembaga Perlindungan Saksi dan Korban',
  instansi: 'lpsk',
  inForce: { from: tanggal('2023-07-31') },
  articles: [
    {
      ref: 'Pasal 1 angka 14',
      text: 'Penugasan adalah pemberian tugas kepada Pejabat Fungsional dan Pelaksana untuk melaksanakan tugas tertentu dalam periode waktu tertentu secara individu dan/atau dalam tim kerja.',
    },
    {
      ref: 'Pasal 9 ayat (1)',
      text: 'Penugasan Pejabat Fungsional dan Pelaksana dapat dilakukan atas dasar penunjukan dan/atau pengajuan sukarela.',
    },
    {
      ref: 'Pasal 9 ayat (2)',
      text: 'Penugasan sebagaimana dimaksud pada ayat (1) dilakukan dengan mengedepankan asas profesionalisme, kompetensi, dan kolaborasi sesuai keahlian dan/atau keterampilan yang dimiliki oleh Pejabat Fungsional dan Pelaksana.',
    },
    {
      ref: 'Pasal 9 ayat (3)',
      text: 'Penugasan sebagaimana dimaksud pada ayat (1) dapat melibatkan Pejabat Fungsional atau Pelaksana yang berasal dari dalam lingkup Unit Kerja yang bersangkutan, lintas Unit Kerja, dan/atau lintas Instansi.',
    },
    {
      ref: 'Pasal 9 ayat (4)',
      text: 'Dalam hal anggota tim kerja berasal dari lintas Unit Kerja atau lintas Instansi, Pejabat Fungsional atau Pelaksana yang berperan sebagai ketua tim diutamakan berasal dari Unit Kerja pemilik kinerja.',
    },
    {
      ref: 'Pasal 10 ayat (1)',
      text: 'Penugasan Pejabat Fungsional dan Pelaksana atas dasar penunjukan sebagaimana dimaksud dalam Pasal 7 ayat (1) [dibaca Pasal 9 ayat (1)] ditetapkan dengan Keputusan Sekretaris Jenderal.',
    },
    {
      ref: 'Pasal 10 ayat (2)',
      text: 'Dalam hal Penugasan melibatkan Pejabat Fungsional dan Pelaksana dari lintas Unit Kerja dan/atau lintas Instansi sebagaimana dimaksud dalam Pasal 7 ayat (3) [dibaca Pasal 9 ayat (3)], dilakukan melalui permohonan pelibatan yang disampaikan oleh Pimpinan Unit Kerja pengusul kepada Pimpinan Unit Kerja yang dituju.',
    },
    {
      ref: 'Pasal 10 ayat (3)',
      text: 'Dalam hal permohonan pelibatan sebagaimana dimaksud pada ayat (2) disetujui, Penugasan Pejabat Fungsional dan Pelaksana atas dasar penunjukan ditetapkan dengan Keputusan Sekretaris Jenderal.',
    },
    { ref: `${A1} huruf a`, text: 'Penunjukan dilakukan oleh Pimpinan Unit Kerja yang bersangkutan.' },
    {
      ref: `${A1} huruf b`,
      text: 'Penunjukan dapat dilakukan kepada lebih dari satu Pejabat Fungsional atau Pelaksana.',
    },
    { ref: `${A1} huruf c`, text: 'Penunjukan dilakukan dengan surat Penugasan dari Pimpinan Unit Kerja.' },
    {
      ref: `${A1} huruf d`,
      text: 'Dalam hal penunjukan dilakukan untuk tim kerja, Pimpinan Unit Kerja menunjuk tim yang terdiri dari ketua dan sejumlah anggota sesuai kebutuhan yang selanjutnya dituangkan dalam Surat Penugasan Tim Kerja.',
    },
    {
      ref: `${A2} huruf a`,
      text: 'dilakukan melalui permintaan pelibatan dari Pimpinan Unit Kerja pengusul kepada Pimpinan Unit Kerja yang dituju.',
    },
    {
      ref: `${A2} huruf b`,
      text: 'Pimpinan Unit Kerja yang dituju dapat menyetujui atau menolak permintaan pelibatan dengan mempertimbangkan ketersediaan dan kecukupan Pejabat Fungsional dan Pelaksana yang ada.',
    },
    {
      ref: `${A2} huruf c`,
      text: 'dalam hal disetujui, Pimpinan Unit Kerja pengusul menyampaikan usulan kepada Sekretaris Jenderal untuk menerbitkan surat Penugasan.',
    },
  ],
};

export default regulation;
