import type { Article } from '../regulation.ts';

/** The body of the regulation, as far as mechanisms cite it. */
export const pasal: readonly Article[] = [
  {
    ref: 'Pasal 1 angka 5',
    text: 'Perangkat Daerah adalah unsur pelaksana unsur pemerintahan, dipimpin oleh seorang Kepala Perangkat Daerah yang berkedudukan di bawah dan bertanggung jawab kepada Bupati melalui Sekretaris Daerah.',
  },
  {
    ref: 'Pasal 1 angka 10',
    text: 'Pejabat Fungsional adalah Pegawai ASN yang menduduki Jabatan Fungsional pada Instansi Pemerintah, terdiri dari Jabatan Fungsional Keahlian dan Jabatan Fungsional Keterampilan.',
  },
  {
    ref: 'Pasal 1 angka 11',
    text: 'Pejabat Pelaksana adalah Pejabat Administrasi yang bertanggung jawab melaksanakan kegiatan pelayanan publik serta administrasi pemerintahan dan pembangunan.',
  },
  {
    ref: 'Pasal 1 angka 12',
    text: 'Pejabat yang Berwenang adalah pejabat yang mempunyai kewenangan melaksanakan proses pengangkatan, pemindahan dan pemberhentian pegawai ASN sesuai dengan ketentuan Peraturan Perundang-Undangan',
  },
  {
    ref: 'Pasal 1 angka 19',
    text: 'Mekanisme Kerja adalah proses dan cara kerja organisasi yang menggambarkan alur pelaksanaan tugas Pegawai ASN yang dilakukan dalam suatu sistem dengan mengedepankan kompetensi, keahlian dan/atau keterampilan.',
  },
  {
    ref: 'Pasal 1 angka 21',
    text: 'Pejabat Penilai Kinerja adalah atasan langsung dari pejabat yang dinilai kinerjanya, dengan ketentuan paling rendah adalah Pejabat Pengawas atau pejabat lain yang diberi pendelegasian kewenangan untuk menilai kinerja.',
  },
  {
    ref: 'Pasal 1 angka 22',
    text: 'Pejabat Level 1 adalah pejabat dengan level kedudukan tertinggi dalam struktur organisasi pada Unit Organisasi.',
  },
  {
    ref: 'Pasal 1 angka 23',
    text: 'Pejabat Level 2 adalah Pejabat yang berkedudukan di bawah Pejabat Level 1 dalam struktur organisasi pada Unit Organisasi.',
  },
  {
    ref: 'Pasal 1 angka 24',
    text: 'Pejabat Level 3 adalah pejabat yang berkedudukan di bawah Pejabat Level 2 dalam struktur organisasi pada Unit Organisasi.',
  },
  {
    ref: 'Pasal 1 angka 26',
    text: 'Penugasan adalah penunjukan atau pengajuan sukarela Pejabat Fungsional dan pelaksana untuk melaksanakan tugas tertentu di bawah Pimpinan Unit Organisasi dalam periode waktu tertentu sesuai dengan kompetensi, keahlian dan/atau keterampilan.',
  },
  {
    ref: 'Pasal 6 ayat (2)',
    text: 'Mekanisme Kerja sebagaimana dimaksud pada ayat (1), meliputi: a. kedudukan; b. penugasan; c. pelaksanaan tugas; d. pertanggungjawaban pelaksanaan tugas; e. pengelolaan kinerja; dan f. pemanfaatan teknologi informasi dan komunikasi.',
  },
  {
    ref: 'Pasal 7 ayat (1)',
    text: 'Pejabat Fungsional dan Pejabat Pelaksana berkedudukan di bawah dan bertanggung jawab secara langsung kepada Pejabat Pimpinan Tinggi Pratama, Pejabat Administrator atau Pejabat Pengawas.',
  },
  {
    ref: 'Pasal 7 ayat (2)',
    text: 'Dalam hal Pejabat Fungsional diangkat untuk memimpin unit kerja satuan pendidikan dan pusat kesehatan masyarakat berdasarkan ketentuan peraturan perundang-undangan, Pejabat Fungsional tersebut dapat membawahi Pejabat Fungsional dan Pejabat Pelaksana.',
  },
  {
    ref: 'Pasal 7 ayat (3)',
    text: 'Penentuan kedudukan dan tanggungjawab sebagaimana dimaksud pada ayat (1) dan ayat (2), disesuaikan dengan struktur organisasi yang mengacu pada Peraturan Bupati tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi serta Tata Kerja Perangkat Daerah.',
  },
  {
    ref: 'Pasal 7 ayat (4)',
    text: 'Kedudukan sebagaimana dimaksud pada ayat (3) ditetapkan oleh Pejabat Pembina Kepegawaian.',
  },
  {
    ref: 'Pasal 8 ayat (1)',
    text: 'Dalam pelaksanaan tugas, Pejabat Fungsional dan Pejabat Pelaksana dapat bekerja secara individu dan/atau dalam tim kerja dengan mengedepankan profesionalisme, kompetensi, dan kolaborasi berdasarkan keahlian dan/atau keterampilan.',
  },
  {
    ref: 'Pasal 8 ayat (2)',
    text: 'Penugasan secara individu dan/atau dalam tim kerja sebagaimana dimaksud pada ayat (1), dapat melibatkan Pejabat Fungsional dan Pejabat Pelaksana yang berasal dari dalam 1 (satu) Unit Organisasi, lintas Unit Organisasi, dan/atau lintas Instansi Pemerintah.',
  },
  {
    ref: 'Pasal 8 ayat (3)',
    text: 'Dalam tim kerja yang anggotanya berasal dari lintas Unit Organisasi dan/atau lintas Instansi Pemerintah sebagaimana dimaksud pada ayat (2), Pejabat Fungsional atau Pejabat Pelaksana yang berperan sebagai ketua tim diutamakan berasal dari Unit Organisasi pemilik kinerja.',
  },
  {
    ref: 'Pasal 9 ayat (1)',
    text: 'Penugasan Pejabat Fungsional dan Pejabat Pelaksana dilakukan melalui penunjukan dan/atau pengajuan sukarela.',
  },
  {
    ref: 'Pasal 9 ayat (2)',
    text: 'Penunjukan untuk melaksanakan kinerja tertentu sebagaimana dimaksud pada ayat (1), merupakan Penugasan langsung kepada Pejabat Fungsional atau Pejabat Pelaksana oleh Pejabat Penilai Kinerja, dan/atau pimpinan Unit Organisasi.',
  },
  {
    ref: 'Pasal 9 ayat (3)',
    text: 'Pengajuan sukarela untuk melaksanakan kinerja tertentu sebagaimana dimaksud pada ayat (1), merupakan Penugasan Pejabat Fungsional atau Pelaksana atas dasar permohonan aktif dari Pejabat Fungsional atau Pejabat Pelaksana.',
  },
  {
    ref: 'Pasal 9 ayat (4)',
    text: 'Penugasan sebagaimana dimaksud pada ayat (1), ditetapkan oleh Pejabat Penilai Kinerja atau pimpinan Unit Organisasi.',
  },
  {
    ref: 'Pasal 10 ayat (1)',
    text: 'Tim Kerja sebagaimana dimaksud dalam Pasal 8 ayat (1), terdiri atas: a. ketua; dan b. anggota.',
  },
  {
    ref: 'Pasal 10 ayat (2)',
    text: 'Ketua dan anggota sebagaimana dimaksud pada ayat (1), ditunjuk dan/atau ditugaskan oleh pimpinan Unit Organisasi dengan mempertimbangkan kompetensi, keahlian, dan/atau keterampilan sesuai dengan kebutuhan pelaksanaan tugas untuk melaksanakan koordinasi dan pengelolaan kegiatan sesuai dengan bidang tugasnya.',
  },
  {
    ref: 'Pasal 10 ayat (3)',
    text: 'Dalam hal tim kerja yang anggotanya berasal dari lintas Unit Organisasi dan/atau lintas Instansi Pemerintah, Pejabat Fungsional atau Pejabat Pelaksana yang berperan sebagai ketua tim diutamakan berasal dari Unit Organisasi pemilik kinerja.',
  },
  {
    ref: 'Pasal 10 ayat (4)',
    text: 'Pembentukan dan susunan keanggotaan tim kerja ditetapkan dengan Keputusan kepala Perangkat Daerah.',
  },
  {
    ref: 'Pasal 11',
    text: 'Pelaksanaan tugas Pejabat Fungsional dan Pejabat Pelaksana terdiri dari pelaksanaan tugas yang bersifat internal Unit Organisasi, lintas Unit Organisasi, dan/atau lintas Instansi Pemerintah.',
  },
  {
    ref: 'Pasal 12',
    text: 'Pejabat Fungsional dan Pejabat Pelaksana yang ditugaskan secara individu melaporkan pelaksanaan tugasnya secara langsung kepada pimpinan Unit Organisasi.',
  },
  {
    ref: 'Pasal 13 ayat (1)',
    text: 'Dalam rangka pertanggungjawaban pelaksanaan tugas, Pejabat Fungsional dan Pejabat pelaksana yang berperan sebagai anggota tim kerja melaporkan pelaksanaan tugas kepada ketua tim.',
  },
  {
    ref: 'Pasal 13 ayat (2)',
    text: 'Pejabat Fungsional dan Pejabat Pelaksana yang berperan sebagai ketua tim kerja melaporkan pelaksanaan tugas tim kerja kepada pimpinan Unit Organisasi secara berkala.',
  },
  {
    ref: 'Pasal 13 ayat (3)',
    text: 'Pimpinan Unit Organisasi secara sewaktu-waktu berwenang untuk meminta laporan kepada ketua tim kerja dan/atau anggota tim kerja.',
  },
  {
    ref: 'Pasal 14 ayat (1)',
    text: 'Pengelolaan kinerja Pejabat Fungsional dan Pejabat Pelaksana baik yang bekerja secara individu maupun dalam tim kerja, meliputi: a. perencanaan kinerja yang meliputi penetapan dan klarifikasi ekspektasi; b. pelaksanaan, pemantauan, dan pembinaan kinerja yang meliputi pendokumentasian kinerja, pemberian umpan balik berkelanjutan dan pengembangan kinerja; c. penilaian kinerja yang meliputi evaluasi kinerja pegawai ASN; dan d. tindak lanjut hasil evaluasi kinerja yang meliputi pemberian penghargaan dan sanksi.',
  },
  {
    ref: 'Pasal 14 ayat (2)',
    text: 'Pengelolaan kinerja Pejabat Fungsional dan Pejabat Pelaksana sebagaimana dimaksud pada ayat (1), dilaksanakan sesuai dengan ketentuan peraturan perundang-undangan yang mengatur mengenai pengelolaan kinerja Pejabat Fungsional dan Pejabat Pelaksana.',
  },
  {
    ref: 'Pasal 15 ayat (1)',
    text: 'Perangkat Daerah mengutamakan layanan administrasi pemerintahan berbasis elektronik melalui pemanfaatan aplikasi SPBE yang terintegrasi dalam mendukung Sistem Kerja Perangkat Daerah.',
  },
];
