import type { Article } from '../regulation.ts';

/** The articles of the body that mechanisms rest on, word by word; [dibaca …] marks what a wrong reference must mean. */
export const pasal: readonly Article[] = [
  {
    ref: 'Pasal 1 angka 3',
    text: 'Tenaga Ahli adalah orang yang memiliki keilmuan, kemampuan, dan/atau pengalaman di bidang perlindungan saksi dan korban untuk membantu tugas dan wewenang Pimpinan LPSK serta diangkat oleh pejabat Pembina kepegawaian dengan persetujuan pimpinan LPSK.',
  },
  {
    ref: 'Pasal 1 angka 4',
    text: 'Mekanisme Kerja adalah proses dan cara kerja organisasi yang menggambarkan alur pelaksanaan tugas Pegawai ASN yang dilakukan dalam suatu sistem dengan mengedepankan kompetensi, keahlian dan/atau keterampilan.',
  },
  {
    ref: 'Pasal 1 angka 5',
    text: 'Sekretaris Jenderal LPSK yang selanjutnya disebut Sekretaris Jenderal adalah Pejabat Pimpinan Tinggi Madya yang mempunyai tugas menyelenggarakan pemberian dukungan administratif dan substantif kepada LPSK.',
  },
  {
    ref: 'Pasal 1 angka 6',
    text: 'Unit Kerja adalah satuan organisasi dalam instansi pemerintah yang dipimpin oleh pejabat administrasi, pejabat pimpinan tinggi, atau yang setara.',
  },
  {
    ref: 'Pasal 1 angka 7',
    text: 'Pimpinan Unit Kerja adalah pejabat yang menduduki jabatan pimpinan pada Unit Kerja.',
  },
  {
    ref: 'Pasal 1 angka 9',
    text: 'Pejabat Administrator yang selanjutnya disebut administrator adalah Pegawai ASN yang menduduki Jabatan Administrasi pada Unit Kerja.',
  },
  {
    ref: 'Pasal 1 angka 11',
    text: 'Pejabat Fungsional adalah Pegawai ASN yang menduduki Jabatan Fungsional pada Unit Kerja.',
  },
  { ref: 'Pasal 1 angka 13', text: 'Pelaksana adalah Pegawai ASN yang menduduki jabatan pelaksana pada Unit Kerja.' },
  {
    ref: 'Pasal 1 angka 14',
    text: 'Penugasan adalah pemberian tugas kepada Pejabat Fungsional dan Pelaksana untuk melaksanakan tugas tertentu dalam periode waktu tertentu secara individu dan/atau dalam tim kerja.',
  },
  {
    ref: 'Pasal 2',
    text: 'Mekanisme Kerja digunakan sebagai acuan dalam pengaturan alur pelaksanaan tugas pegawai di lingkungan LPSK dalam rangka menghasilkan target kinerja yang telah ditetapkan.',
  },
  {
    ref: 'Pasal 3',
    text: 'Tahapan penyelenggaraan Mekanisme Kerja sebagaimana dimaksud dalam Pasal 2 meliputi: a. perencanaan; b. pelaksanaan; dan c. evaluasi.',
  },
  {
    ref: 'Pasal 5 ayat (1)',
    text: 'Dalam mendukung kelancaran dan efektivitas, penyelenggaraan Mekanisme Kerja mengutamakan pemanfaatan sistem informasi dan komunikasi berbasis elektronik sebagai bagian dari pengelolaan Sistem Pemerintahan Berbasis Elektronik (SPBE).',
  },
  {
    ref: 'Pasal 6 ayat (1)',
    text: 'Pejabat Fungsional dan Pelaksana berkedudukan di bawah dan bertanggung jawab secara langsung kepada Sekretaris Jenderal secara berjenjang melalui kepala biro.',
  },
  {
    ref: 'Pasal 6 ayat (2)',
    text: 'Dalam hal Pejabat Fungsional dan Pelaksana berada dalam Unit Kerja Jabatan Administrasi, kedudukan Pejabat Fungsional dan Pelaksana di bawah dan bertanggung jawab kepada Administrator.',
  },
  {
    ref: 'Pasal 6 ayat (3)',
    text: 'Kedudukan dan tanggung jawab sebagaimana dimaksud pada ayat (1) dan ayat (2) dilaksanakan berdasarkan struktur organisasi Sekretariat Jenderal LPSK.',
  },
  {
    ref: 'Pasal 7 ayat (1)',
    text: 'Dalam rangka pelaksanaan tugas dan wewenang LPSK dan/atau arahan Pimpinan LPSK, kedudukan Pejabat Fungsional dan/atau Pelaksana dengan Tenaga Ahli adalah koordinatif.',
  },
  {
    ref: 'Pasal 7 ayat (2)',
    text: 'Dalam pelaksanaan tugas individu atau sebagai anggota tim, Pejabat Fungsional dan Pelaksana meminta arahan dan/atau pertimbangan substansi dan teknis kepada Tenaga Ahli terkait di lingkungan LPSK.',
  },
  {
    ref: 'Pasal 7 ayat (3)',
    text: 'Dalam pelaksanaan koordinasi sebagaimana dimaksud pada ayat (1), Tenaga Ahli dapat melakukan pengendalian teknis secara langsung terhadap pelaksanaan tugas yang dilakukan oleh Pejabat Fungsional dan Pelaksana sebagai individu atau sebagai anggota tim.',
  },
  {
    ref: 'Pasal 8',
    text: 'Pejabat Fungsional dan Pelaksana dapat melaksanakan tugas yang terdiri dari pelaksanaan tugas: a. di lingkungan Unit Kerja yang bersangkutan; dan/atau b. lintas Unit Kerja dan/atau lintas Instansi.',
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
  {
    ref: 'Pasal 11 ayat (1)',
    text: 'Penugasan Pejabat Fungsional dan Pelaksana atas dasar pengajuan sukarela sebagaimana dimaksud dalam Pasal 7 ayat (1) [dibaca Pasal 9 ayat (1)] ditetapkan dengan Keputusan Sekretaris Jenderal',
  },
  {
    ref: 'Pasal 11 ayat (2)',
    text: 'Dalam hal pengajuan sukarela Pejabat Fungsional dan Pelaksana berasal dari lintas Unit Kerja dan/atau lintas Instansi, dilakukan dengan pengajuan permohonan pelibatan yang diajukan oleh Pejabat Fungsional dan Pelaksana kepada Pimpinan Unit Kerja yang dituju melalui dan atas persetujuan Atasan Pejabat Fungsional dan Pelaksana yang bersangkutan.',
  },
  {
    ref: 'Pasal 12 ayat (1)',
    text: 'Pejabat Fungsional atau Pelaksana yang ditugaskan secara individu atau sebagai ketua tim melaporkan pelaksanaan tugasnya secara langsung kepada Atasan Pejabat Fungsional dan Pelaksana yang bersangkutan.',
  },
  {
    ref: 'Pasal 12 ayat (2)',
    text: 'Pejabat Fungsional atau Pelaksana yang berperan sebagai anggota tim melaporkan pelaksanaan tugas kepada ketua tim secara berkala atau sewaktu-waktu sesuai kebutuhan.',
  },
  {
    ref: 'Pasal 12 ayat (3)',
    text: 'Sekretaris Jenderal dapat meminta laporan kepada ketua tim dan/atau Pejabat Fungsional atau Pelaksana sesuai kebutuhan.',
  },
  {
    ref: 'Pasal 13',
    text: 'Dalam hal Pejabat Fungsional atau Pelaksana yang berada dalam Unit Kerja Jabatan Administrasi, pertanggungjawaban pelaksanaan tugas disampaikan kepada administrator yang selanjutnya disampaikan kepada Sekretaris Jenderal.',
  },
  {
    ref: 'Pasal 14 ayat (1)',
    text: 'Pengelolaan kinerja Pejabat Fungsional dan Pelaksana baik yang bekerja secara individu maupun dalam tim kerja dilaksanakan sesuai dengan ketentuan peraturan menteri yang menyelenggarakan urusan pemerintahan di bidang pendayagunaan aparatur negara dan reformasi birokrasi.',
  },
  {
    ref: 'Pasal 14 ayat (2)',
    text: 'Dalam hal Pejabat Fungsional atau Pelaksana lintas Unit Kerja dilibatkan dalam tim kerja, Pimpinan Unit Kerja atau Sekretaris Jenderal sebagai pemilik kinerja memberikan penilaian pelaksanaan tugas dan menyampaikan kepada Pimpinan Unit Kerja tempat Pejabat Fungsional atau Pelaksana tersebut bertugas.',
  },
  {
    ref: 'Pasal 15',
    text: 'Rincian tahapan penyelenggaraan Mekanisme Kerja tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Sekretaris Jenderal ini.',
  },
];
