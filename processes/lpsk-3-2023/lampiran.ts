import type { Article } from '../regulation.ts';

/** The Lampiran as far as mechanisms rest on it, word by word. */
export const lampiran: readonly Article[] = [
  {
    ref: 'Lampiran BAB II angka 2 huruf b angka 2',
    text: 'Tanggung jawab Pimpinan Unit Kerja meliputi: a) menyusun dan menetapkan rencana kegiatan; b) menyediakan dukungan sumber daya untuk pelaksanaan kegiatan; c) memberikan arahan terpadu, masukan, dan umpan balik atas pelaksanaan kegiatan; d) memastikan kolaborasi dan sinergitas pelaksanaan tugas antar tim; dan e) melakukan monitoring dan evaluasi pelaksanaan tugas tim.',
  },
  {
    ref: 'Lampiran BAB II angka 2 huruf b angka 3',
    text: 'Tanggung jawab ketua tim meliputi: a) menyusun rincian pelaksanaan kegiatan; b) membagi peran anggota tim sesuai dengan kompetensi, keahlian, dan/atau keterampilan; c) melaksanakan kegiatan sesuai dengan perencanaan; d) memberikan umpan balik berkala kepada anggota tim; e) melaporkan hasil kinerja anggota timnya kepada pejabat penilai kinerja dan pimpinan unit organisasi yang bersangkutan sebagai bahan pertimbangan penilaian kinerja Pejabat Fungsional dan/atau Pelaksana; dan f) melaksanakan kolaborasi dan sinergitas pelaksanaan tugas antar anggota tim.',
  },
  {
    ref: 'Lampiran BAB II angka 2 huruf b angka 4',
    text: 'Tanggung jawab anggota tim meliputi: a) menyusun rencana kerja individu; b) melaksanakan kinerja sesuai ekspektasi ketua tim; dan c) melaporkan hasil kinerjanya kepada ketua tim.',
  },
  {
    ref: 'Lampiran BAB III huruf A angka 1',
    text: 'Penyusunan dan penetapan perjanjian kinerja oleh Sekretaris Jenderal. Perjanjian kinerja tersebut digunakan sebagai dasar penentuan pembagian tanggung jawab dan penyusunan serta penetapan target kinerja bagi Pimpinan Unit Kerja dan Administrator. Selanjutnya Pimpinan Unit Kerja dan Administrator memberikan arahan dan koordinasi untuk pelaksanaan kegiatan dan pencapaian target kinerja bersama hingga target kinerja individu pegawai.',
  },
  {
    ref: 'Lampiran BAB III huruf A angka 2',
    text: 'Perumusan strategi pelaksanaan pencapaian target kinerja oleh Sekretaris Jenderal, selanjutnya arahan dan ekspektasi target kinerja disampaikan kepada Pimpinan Unit Kerja dan Administrator. Penyelesaian target kinerja yang membutuhkan pelibatan Pejabat Fungsional atau Pelaksana dari Unit Kerja lain akan melalui proses permohonan pelibatan Pejabat Fungsional atau Pelaksana lintas Unit Kerja. Penyelesaian target kinerja dalam bentuk kegiatan dilakukan baik secara individu maupun tim kerja sesuai arahan dan ekspektasi target kinerja Sekretaris Jenderal.',
  },
  {
    ref: 'Lampiran BAB III huruf A angka 3',
    text: 'Pada tahapan terakhir dari proses perencanaan, Pimpinan Unit Kerja, Administrator, Pejabat Fungsional dan Pelaksana baik yang bekerja secara individu maupun tim kerja bersama Sekretaris Jenderal menyusun rencana pelaksanaan kegiatan dan anggaran berdasarkan usulan Pimpinan Unit Kerja dan Administrator. Pada tahapan ini, Pimpinan Unit Kerja dan Administrator terlebih dahulu menentukan penunjukan ketua tim kerja untuk kegiatan yang dilakukan oleh tim kerja.',
  },
  {
    ref: 'Lampiran BAB III huruf B angka 1',
    text: 'Pelaksanaan kinerja yang dilakukan oleh tim, dilakukan dengan menyusun rincian pelaksanaan kegiatan oleh ketua tim bersama dengan anggota tim sesuai dengan rincian tugas serta perencanaan kegiatan dan anggaran yang telah disusun.',
  },
  {
    ref: 'Lampiran BAB III huruf B angka 2',
    text: 'Pelaksanaan kinerja yang dilakukan oleh individu, dilakukan dengan menyusun rincian pelaksanaan kegiatan sesuai dengan pembagian kinerja dari atasan langsung yang bersangkutan dan/atau sesuai dengan pembagian kinerja dari ketua tim apabila yang bersangkutan tergabung dalam tim kerja. Dalam melaksanakan kegiatan, individu berkolaborasi dengan semua pihak yang terkait dengan kegiatan tersebut, yang meliputi sinkronisasi data, kebijakan, dan pelaksanaan, serta hal-hal terkait lainnya.',
  },
  {
    ref: 'Lampiran BAB III huruf B angka 3',
    text: 'Penyampaian hasil pelaksanaan kegiatan dalam rangka pelaksanaan kinerja, disampaikan dalam bentuk laporan baik lisan maupun tertulis kepada atasan yang bersangkutan atau ketua tim kerja apabila yang bersangkutan tergabung dalam tim kerja. Hasil pelaksanaan kinerja yang sudah sesuai dengan target, disampaikan kepada Sekretaris Jenderal.',
  },
  {
    ref: 'Lampiran BAB III huruf B angka 4',
    text: 'Dalam pelaksanaan kegiatan, dapat dilakukan monitoring perkembangan dan pemberian umpan balik atas pelaksanaan kegiatan yang dilakukan secara berkala atau sewaktu-waktu oleh Sekretaris Jenderal, Pimpinan Unit Kerja, dan/atau ketua tim kerja melalui dialog kinerja.',
  },
  {
    ref: 'Lampiran BAB III huruf C angka 1',
    text: 'Sekretaris Jenderal atau Pimpinan Unit Kerja melakukan evaluasi pelaksanaan kinerja.',
  },
  {
    ref: 'Lampiran BAB III huruf C angka 2',
    text: 'Hasil evaluasi pelaksanaan kinerja disampaikan kepada Sekretaris Jenderal untuk ditinjau.',
  },
  {
    ref: 'Lampiran BAB III huruf C angka 3',
    text: 'Sekretaris Jenderal menyampaikan hasil peninjauan kepada Pimpinan Unit Kerja untuk ditindaklanjuti.',
  },
  {
    ref: 'Lampiran BAB III huruf C alinea terakhir',
    text: 'Pelaksanaan kegiatan dinyatakan selesai setelah Pimpinan Unit Kerja menerima hasil pelaksanaan kegiatan dan dinyatakan telah sesuai dengan target yang diharapkan.',
  },
  {
    ref: 'Lampiran BAB III angka 1 catatan huruf a',
    text: 'Pejabat Fungsional dan Pelaksana berkedudukan langsung di bawah Pimpinan Unit Kerja atau Administrator yang selanjutnya secara berjenjang ke Sekretaris Jenderal.',
  },
  {
    ref: 'Lampiran BAB III angka 1 catatan huruf b',
    text: 'Administrator melaksanakan tugas seperti ketua tim kerja.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 1 huruf a',
    text: 'Penunjukan dilakukan oleh Pimpinan Unit Kerja yang bersangkutan.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 1 huruf b',
    text: 'Penunjukan dapat dilakukan kepada lebih dari satu Pejabat Fungsional atau Pelaksana.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 1 huruf c',
    text: 'Penunjukan dilakukan dengan surat Penugasan dari Pimpinan Unit Kerja.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 1 huruf d',
    text: 'Dalam hal penunjukan dilakukan untuk tim kerja, Pimpinan Unit Kerja menunjuk tim yang terdiri dari ketua dan sejumlah anggota sesuai kebutuhan yang selanjutnya dituangkan dalam Surat Penugasan Tim Kerja.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 2 huruf a',
    text: 'dilakukan melalui permintaan pelibatan dari Pimpinan Unit Kerja pengusul kepada Pimpinan Unit Kerja yang dituju.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 2 huruf b',
    text: 'Pimpinan Unit Kerja yang dituju dapat menyetujui atau menolak permintaan pelibatan dengan mempertimbangkan ketersediaan dan kecukupan Pejabat Fungsional dan Pelaksana yang ada.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 2 huruf c',
    text: 'dalam hal disetujui, Pimpinan Unit Kerja pengusul menyampaikan usulan kepada Sekretaris Jenderal untuk menerbitkan surat Penugasan.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 3 huruf a',
    text: 'kebutuhan penunjukan Jabatan Fungsional atau Pelaksana lintas Instansi diawali dengan konsultasi kebutuhan pencapaian target kinerja dengan Pimpinan Unit Kerja.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 3 huruf b',
    text: 'atas hasil konsultasi dengan Pimpinan Unit Kerja, Sekretaris Jenderal menyampaikan permohonan permintaan tertulis kepada pimpinan instansi yang dituju.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 3 huruf c',
    text: 'Pimpinan instansi yang dituju dapat menyetujui atau menolak permintaan dimaksud dan disampaikan secara tertulis.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 3 huruf d',
    text: 'apabila instansi yang dituju menyetujui pelibatan tersebut, Sekretaris Jenderal menerbitkan surat Penugasan tim kerja dan disampaikan kepada pimpinan instansi yang dituju untuk diteruskan kepada Jabatan Fungsional atau Pelaksana yang bersangkutan',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 4 huruf a',
    text: 'Kebutuhan penunjukan Pejabat Fungsional atau Pelaksana diawali dengan adanya permintaan secara tertulis dari instansi lain.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 4 huruf b',
    text: 'Sekretaris Jenderal melakukan konsultasi dengan Pimpinan Unit Kerja yang berkaitan.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 4 huruf c',
    text: 'Sekretaris Jenderal dapat menyetujui atau menolak permintaan dimaksud dengan mempertimbangkan ketersediaan dan kecukupan Pejabat Fungsional dan Pelaksana yang ada serta keterkaitan dengan tugas dan fungsi LPSK.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 4 huruf d',
    text: 'Sekretaris Jenderal memberikan persetujuan atau penolakan yang disampaikan secara tertulis kepada instansi yang meminta.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 4 huruf e',
    text: 'Dalam hal Sekretaris Jenderal memberikan persetujuan, Sekretaris Jenderal menerbitkan surat Penugasan Pejabat Fungsional dan Pelaksana.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf A angka 4 huruf f',
    text: 'Pimpinan Unit Kerja menyampaikan: 1. surat Penugasan kepada Pejabat Fungsional dan Pelaksana yang diterbitkan oleh Sekretaris Jenderal; dan 2. surat Penugasan dan/atau surat permintaan dari instansi lain yang meminta.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf B angka 1 huruf a',
    text: 'diawali dengan inisiatif Pejabat Fungsional atau Pelaksana melalui pengajuan permohonan kepada Pimpinan Unit Kerja.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf B angka 1 huruf b',
    text: 'Pimpinan Unit Kerja dapat menyetujui atau menolak permintaan dimaksud, dengan mempertimbangkan tugas pokok, keahlian dan/atau keterampilannya.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf B angka 1 huruf c',
    text: 'bilamana disetujui, Pimpinan Unit Kerja menerbitkan surat Penugasan, untuk diteruskan kepada Pejabat Fungsional atau Pelaksana dimaksud.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf B angka 2 huruf a',
    text: 'diawali dengan inisiatif Pejabat Fungsional atau Pelaksana melalui pengajuan permohonan kepada Pimpinan Unit Kerja yang bersangkutan.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf B angka 2 huruf b',
    text: 'Pimpinan Unit Kerja yang bersangkutan dapat menyetujui atau menolak permintaan dengan mempertimbangkan ketersediaan dan kecukupan Pejabat Fungsional dan Pelaksana yang ada.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf B angka 2 huruf c',
    text: 'bilamana disetujui, Pimpinan Unit Kerja yang bersangkutan menyampaikan usulan kepada Pimpinan Unit Kerja yang dituju.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf B angka 2 huruf d',
    text: 'Pimpinan Unit Kerja yang dituju dapat menyetujui atau menolak permintaan dengan mempertimbangkan tugas pokok, keahlian dan/atau keterampilannya',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf B angka 2 huruf e',
    text: 'bilamana menyetujui, Pimpinan Unit Kerja yang dituju berkonsultasi dengan Sekretaris Jenderal terkait pengajuan sukarela dimaksud, dan atas hasil konsultasi Sekretaris Jenderal menerbitkan surat Penugasan.',
  },
  {
    ref: 'Lampiran BAB III angka 2 huruf B angka 2 huruf f',
    text: 'surat Penugasan disampaikan oleh Pimpinan Unit Kerja yang dituju kepada Pejabat Fungsional atau Pelaksana melalui Pimpinan Unit Kerja yang bersangkutan.',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf a angka 1 huruf c',
    text: 'Pejabat Fungsional atau Pelaksana memperhatikan: 1. arahan dan Penugasan Pimpinan Unit Kerja; 2. target pencapaian kinerja Unit Kerja; keselarasan pelaksanaan tugas dan pencapaian kinerja pejabat fungsional atau pelaksana lain dalam Unit Kerja; dan 4. pertimbangan substansi dan teknis Tenaga Ahli.',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf a angka 1 huruf d angka 2',
    text: 'tim kerja melaksanakan tugas sesuai arahan dan strategi ketua tim;',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf a angka 1 huruf d angka 3',
    text: 'jika terdapat permasalahan dan kendala dalam pelaksanaan tugas dan kegiatan, ketua tim kerja dapat menyampaikan permasalahan dan kendala serta alternatif rekomendasi kepada Pimpinan Unit Kerja untuk diputuskan dan/atau ditindaklanjuti;',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf a angka 1 huruf d angka 4',
    text: 'Pimpinan Unit Kerja memantau dan mengevaluasi pelaksanaan tugas dan kegiatan tim kerja sebagai bahan masukan pengambilan keputusan dan pemberian arahan pelaksanaan tugas dan kegiatan tim kerja;',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf a angka 1 huruf d angka 5',
    text: 'bilamana diperlukan dalam melaksanakan tugasnya, tim kerja berkoordinasi dengan Tenaga Ahli, Pejabat lain atau tim kerja lain;',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf a angka 1 huruf d angka 6',
    text: 'koordinasi tim kerja tersebut dapat dilakukan pada tahap perencanaan, pelaksanaan, pemantauan, dan evaluasi tugas dan kegiatan tim kerja.',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf a angka 2 huruf b',
    text: 'Pimpinan Unit Kerja dapat menunjuk salah satu Pejabat Fungsional atau Pelaksana sebagai ketua tim kerja berdasarkan keahlian dan/atau keterampilan serta berasal dari Unit Kerja pemilik kinerja.',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf b angka 2',
    text: 'Tim kerja melaksanakan tugas sesuai arahan dan strategi Pimpinan Unit Kerja pemilik kinerja;',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf b angka 3',
    text: 'jika terdapat permasalahan dan kendala dalam pelaksanaan tugas dan kegiatan, ketua tim kerja dapat menyampaikan permasalahan dan kendala serta alternatif rekomendasi kepada Pimpinan Unit Kerja pemilik kinerja untuk diputuskan dan/atau ditindaklanjuti;',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf b angka 4',
    text: 'dalam hal diperlukan kolaborasi lintas Pimpinan Unit Kerja dalam menyelesaikan permasalahan dan kendala dimaksud, ketua tim kerja dapat menyampaikan kepada masing-masing Pimpinan Unit Kerja di mana Pejabat Fungsional dan Pelaksana dimaksud berada untuk ditindaklanjuti sesuai dengan tugas dan fungsi Unit Kerja masing-masing;',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf b angka 5',
    text: 'bilamana diperlukan, tim kerja dalam melaksanakan tugasnya berkoordinasi dengan Tenaga Ahli, Pejabat lain atau tim kerja lain;',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf c angka 3',
    text: 'tim kerja melaksanakan tugas lintas Instansi sesuai arahan dan strategi pimpinan instansi;',
  },
  {
    ref: 'Lampiran BAB III angka 3 huruf c angka 4',
    text: 'dalam hal diperlukan atau terdapat permasalahan dan kendala dalam pelaksanaan tugas dan kegiatan, ketua tim kerja dapat berkoordinasi dan/atau menyampaikan permasalahan dan kendala serta alternatif rekomendasi kepada pimpinan instansi pemilik kinerja untuk diputuskan dan/atau ditindaklanjuti;',
  },
  {
    ref: 'Lampiran BAB III angka 4 huruf a',
    text: 'Pejabat Fungsional atau Pelaksana melaporkan hasil pelaksanaan tugas berdasarkan rencana kegiatan kepada Sekretaris Jenderal melalui Pimpinan Unit Kerja.',
  },
  {
    ref: 'Lampiran BAB III angka 4 huruf b angka 1',
    text: 'Pejabat Fungsional atau Pelaksana yang berperan sebagai anggota tim melaporkan hasil pelaksanaan tugas/peran yang telah dicapai berdasarkan rincian rencana kegiatan yang telah disusun kepada ketua tim.',
  },
  {
    ref: 'Lampiran BAB III angka 4 huruf b angka 2',
    text: 'Pejabat Fungsional dan Pelaksana yang berperan sebagai ketua tim kemudian melakukan kompilasi dan analisis capaian berdasarkan rencana kegiatan dan selanjutnya melaporkan pelaksanaan tugas tim kerja kepada Sekretaris Jenderal melalui Pimpinan Unit Kerja.',
  },
];
