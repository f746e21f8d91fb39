import type { Article } from '../regulation.ts';

/** Lampiran BAB II huruf C: the nine structures of Gambar 30 to 38. */
export const lampiranAlur: readonly Article[] = [
  {
    ref: 'Lampiran BAB II huruf C angka 1',
    text: 'Mekanisme Kerja pada Unit Organisasi yang dipimpin oleh Pejabat Pimpinan Tinggi Pratama (Unit Organisasi dengan 2 Level Struktur, Pejabat Pimpinan Tinggi Pratama sebagai Pejabat Penilai Kinerja dan Pejabat Administrator sebagai Pimpinan Unit Organisasi).',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 1 kedudukan',
    text: 'Pada Unit Organisasi 2 (dua) level struktur ini, kedudukan Pejabat Fungsional dan Pejabat Pelaksana berada di bawah dan bertanggung jawab langsung kepada Pejabat Level 1 yaitu Pejabat Pimpinan Tinggi Pratama, dengan kata lain Pejabat Penilai Kinerja Pejabat Fungsional dan Pejabat Pelaksana pada struktur ini adalah Pejabat Pimpinan Tinggi Pratama. Pejabat Administrator yang merupakan Pejabat Level 2 dalam struktur ini berperan sebagai Pimpinan Unit Organisasi. Mekanisme kerja pada Unit Organisasi ini dapat diuraikan sebagai berikut:',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 1 huruf a',
    text: 'Tahapan Perencanaan dimulai dari Pejabat Pimpinan Tinggi Pratama selaku Pejabat Penilai Kinerja menyusun dan menetapkan perjanjian kinerja. Perjanjian kinerja tersebut menjadi dasar penentuan pembagian tanggungjawab target kinerja bagi Pejabat Administrator. Sebagai tindak lanjut dari pembagian penanggung jawab target kinerja, Pejabat Pimpinan Tinggi Pratama atas rekomendasi Pejabat Administrator menugaskan Pejabat Fungsional dan Pejabat Pelaksana untuk membantu pelaksanaan tugas Pejabat Administrator. Rekomendasi tersebut merupakan hasil pertimbangan atas kebutuhan jumlah, jenis dan jenjang Jabatan Fungsional dan Pejabat Pelaksana, serta kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas unit organisasi untuk membantu menyelesaikan target kinerja Pejabat Administrator. Pejabat Administrator merumuskan strategi pelaksanaan pencapaian target kinerja yang terdiri dari penentuan pelaksanaan tugas dalam bentuk tim kerja atau individu, penentuan kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas unit serta penentuan kebutuhan atas ketua tim. Penyelesaian target kinerja yang membutuhkan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas unit organisasi harus melalui proses permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas Unit Organisasi. Pada tahapan terakhir dari proses perencanaan, Pejabat Fungsional dan Pejabat Pelaksana baik yang bekerja secara individu maupun tim kerja bersama Pejabat Administrator menyusun rencana pelaksanaan kegiatan dan anggaran untuk pencapaian target kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 1 huruf b',
    text: 'Tahapan Pelaksanaan dimulai dari penyusunan rincian pelaksanaan kegiatan dan anggaran oleh Pejabat Fungsional atau Pejabat Pelaksana. Penyusunan rincian pelaksanaan kegiatan dan anggaran tersebut disesuaikan dengan rencana pelaksanaan kegiatan dan anggaran yang telah disusun sebelumnya. Pelaksanaan kegiatan dilakukan oleh Pejabat Fungsional atau Pejabat Pelaksana sesuai perannya. Pembagian peran dilakukan berdasarkan kompetensi, keahlian dan/atau keterampilan. Dalam melaksanakan kegiatan, Pejabat Fungsional atau Pejabat Pelaksana berkolaborasi dengan semua pihak yang terkait dengan kegiatan tersebut. Kolaborasi dimaksud terkait sinkronisasi data, kebijakan, dan pelaksanaan, tetapi tidak terbatas pada hal-hal tersebut saja. Monitoring perkembangan dan pemberian umpan balik atas pelaksanaan kegiatan dilakukan secara berkala atau sewaktu-waktu oleh Pejabat Administrator dan/atau ketua tim. Hasil pelaksanaan kegiatan yang sudah sesuai dengan target, disampaikan kepada Pejabat Administrator oleh individu atau ketua tim.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 1 huruf c',
    text: 'Pada tahapan evaluasi, Pejabat Administrator meninjau hasil pelaksanaan kegiatan. Hasil pelaksanaan kegiatan yang telah sesuai dengan target disampaikan kepada Pejabat Pimpinan Tinggi Pratama untuk ditinjau. Pelaksanaan kegiatan dinyatakan selesai setelah Pejabat Pimpinan Tinggi Pratama menerima hasil pelaksanaan kegiatan dan dinyatakan telah sesuai dengan target yang diharapkannya.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 2',
    text: 'Mekanisme Kerja pada Unit Organisasi yang dipimpin oleh Pejabat Pimpinan Tinggi Pratama (Unit Organisasi dengan 2 Level Struktur, Pejabat Administrator sebagai Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi)',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 2 kedudukan',
    text: 'Pada Unit Organisasi 2 (dua) level struktur ini, kedudukan Pejabat Fungsional dan Pejabat Pelaksana berada dibawah dan bertanggung jawab langsung kepada Pejabat Level 2 yakni Pejabat Administrator, dengan kata lain Pejabat Penilai Kinerja Pejabat Fungsional dan Pejabat Pelaksana pada struktur ini adalah Pejabat Administrator. Keputusan kedudukan Pejabat Fungsional dan Pejabat Pelaksana berada dibawah Pejabat Pimpinan Tinggi Pratama dilakukan setelah mempertimbangkan beban kerja dan rentang kendali Pejabat Level 1 sehingga pada unit organisasi ini Pejabat Administrator berperan sebagai Pejabat Penilai Kinerja sekaligus Pimpinan Unit Organisasi. Mekanisme kerja pada Unit Organisasi ini dapat diuraikan sebagai berikut:',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 2 huruf a',
    text: 'Tahapan perencanaan dimulai dari Pejabat Pimpinan Tinggi Pratama menyusun dan menetapkan perjanjian kinerja. Perjanjian kinerja tersebut digunakan sebagai dasar penentuan pembagian tanggungjawab target kinerja bagi Pejabat Administrator. Selanjutnya Pejabat Pimpinan Tinggi Pratama akan memberikan arahan dan koordinasi untuk pelaksanaan kegiatan dan pencapaian target kinerja bersama. Atas arahan tersebut kemudian Pejabat Administrator merumuskan strategi pencapaian target kinerjanya. Arahan dan ekspektasi target kinerja disampaikan Pejabat Administrator kepada Pejabat Fungsional dan Pejabat Pelaksana dibawah koordinasinya. Penyelesaian target kinerja yang membutuhkan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari Unit Organisasi lain akan melalui proses permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas unit. Penyelesaian target kinerja dalam bentuk kegiatan dilakukan baik secara individu ataupun tim kerja sesuai arahan dan ekspektasi target kinerja Pejabat Administrator. Selanjutnya Pejabat Administrator menentukan perlu atau tidaknya penunjukan ketua tim kerja untuk kegiatan yang dilakukan oleh tim kerja. Pada tahapan terakhir dari proses perencanaan, Pejabat Fungsional dan Pejabat Pelaksana baik yang bekerja secara individu maupun tim kerja bersama Pejabat Administrator menyusun rencana pelaksanaan kegiatan, dan anggaran untuk pencapaian target kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 2 huruf b',
    text: 'Tahapan Pelaksanaan dimulai dari penyusunan rincian pelaksanaan kegiatan. Rincian pelaksanaan dilakukan dengan menguraikan kegiatan, dan anggaran yang telah disusun pada tahap perencanaan oleh individu, tim kerja, atau ketua tim. Selanjutnya bagi pelaksanaan kegiatan yang dilakukan oleh tim kerja dilakukan pembagian peran bagi anggota tim. Pembagian peran anggota tim dilakukan berdasarkan kompetensi, keahlian dan/atau keterampilan. Berdasarkan perannya, Pejabat Fungsional atau Pejabat Pelaksana melaksanakan kegiatan. Dalam melaksanakan kegiatan, Pejabat Fungsional atau Pejabat Pelaksana berkolaborasi dengan semua pihak yang terkait dengan kegiatan tersebut. Kolaborasi dimaksud terkait sinkronisasi data, kebijakan, dan pelaksanaan, tetapi tidak terbatas pada hal-hal tersebut saja. Monitoring perkembangan dan pemberian umpan balik atas pelaksanaan kegiatan dilakukan secara berkala atau sewaktu-waktu oleh Pejabat Pimpinan Tinggi Pratama dan/atau Ketua Tim. Hasil Pelaksanaan kegiatan yang sudah sesuai dengan target, disampaikan kepada Pejabat Pimpinan Tinggi Pratama oleh individu atau ketua tim.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 2 huruf c',
    text: 'Pada tahap evaluasi, Pejabat Administrator meninjau hasil pelaksanaan kegiatan. Hasil pelaksanaan kegiatan yang telah sesuai dengan target disampaikan kepada Pejabat Pimpinan Tinggi Pratama untuk ditinjau. Pelaksanaan kegiatan dinyatakan selesai setelah Pejabat Pimpinan Tinggi Pratama menerima hasil pelaksanaan kegiatan dan dinyatakan telah sesuai dengan target yang diharapkannya.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 3',
    text: 'Mekanisme Kerja pada Unit Organisasi yang Dipimpin oleh Pejabat Administrator (Unit Organisasi dengan 2 Level Struktur, Pejabat Administrator sebagai Pejabat Penilai Kinerja dan Pejabat Pengawas sebagai Pimpinan Unit Organisasi).',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 3 kedudukan',
    text: 'Pada Unit Organisasi 2 (dua) level struktur ini, kedudukan Pejabat Fungsional dan Pejabat Pelaksana berada di bawah dan bertanggung jawab langsung kepada Pejabat Level 1 yaitu Pejabat Administrator, dengan kata lain Pejabat Penilai Kinerja Pejabat Fungsional dan Pejabat Pelaksana pada struktur ini adalah Pejabat Administrator. Pejabat Pengawas yang merupakan Pejabat Level 2 dalam struktur ini berperan sebagai Pimpinan Unit Organisasi. Mekanisme kerja pada Unit Organisasi ini dapat diuraikan sebagai berikut:',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 3 huruf a',
    text: 'Tahapan Perencanaan dimulai dari Pejabat Administrator selaku Pejabat Penilai Kinerja menyusun dan menetapkan perjanjian kinerja. Perjanjian kinerja tersebut menjadi dasar penentuan pembagian tanggungjawab target kinerja bagi Pejabat Pengawas. Sebagai tindak lanjut dari pembagian penanggung jawab target kinerja, Pejabat Administrator atas rekomendasi Pejabat Pengawas menugaskan Pejabat Fungsional dan Pejabat Pelaksana untuk membantu pelaksanaan tugas Pejabat Pengawas. Rekomendasi tersebut merupakan hasil pertimbangan atas kebutuhan jumlah, jenis dan jenjang Jabatan Fungsional dan Pejabat Pelaksana, serta kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas Unit Organisasi untuk membantu menyelesaikan target kinerja Pejabat Pengawas. Pejabat Pengawas merumuskan strategi pelaksanaan pencapaian target kinerja yang terdiri dari penentuan pelaksanaan tugas dalam bentuk tim kerja atau individu, penentuan kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas unit serta penentuan kebutuhan atas ketua tim. Penyelesaian target kinerja yang membutuhkan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas Unit Organisasi harus melalui proses permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas Unit Organisasi. Pada tahapan terakhir dari proses perencanaan, Pejabat Fungsional dan Pejabat Pelaksana baik yang bekerja secara individu maupun tim kerja bersama Pejabat Pengawas menyusun rencana pelaksanaan kegiatan dan anggaran untuk pencapaian target kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 3 huruf b',
    text: 'Tahapan pelaksanaan dimulai dari penyusunan rincian pelaksanaan kegiatan dan anggaran oleh Pejabat Fungsional atau Pejabat Pelaksana. Penyusunan rincian pelaksanaan kegiatan dan anggaran tersebut disesuaikan dengan rencana pelaksanaan kegiatan dan anggaran yang telah disusun sebelumnya. Pelaksanaan kegiatan dilakukan oleh Pejabat Fungsional atau Pejabat Pelaksana sesuai perannya. Pembagian peran dilakukan berdasarkan kompetensi, keahlian dan/atau keterampilan. Dalam melaksanakan kegiatan, Pejabat Fungsional atau Pejabat Pelaksana berkolaborasi dengan semua pihak yang terkait dengan kegiatan tersebut. Kolaborasi dimaksud terkait sinkronisasi data, kebijakan, dan pelaksanaan, tetapi tidak terbatas pada hal-hal tersebut saja. Monitoring perkembangan dan pemberian umpan balik atas pelaksanaan kegiatan dilakukan secara berkala atau sewaktu-waktu oleh Pejabat Pengawas dan/atau ketua tim. Hasil pelaksanaan kegiatan yang sudah sesuai dengan target, disampaikan kepada Pejabat Pengawas oleh individu atau ketua tim.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 3 huruf c',
    text: 'Pada tahapan evaluasi, Pejabat Pengawas meninjau hasil pelaksanaan kegiatan. Hasil pelaksanaan kegiatan yang telah sesuai dengan target disampaikan kepada Pejabat Administrator untuk ditinjau. Pelaksanaan kegiatan dinyatakan selesai setelah Pejabat Administrator menerima hasil pelaksanaan kegiatan dan dinyatakan telah sesuai dengan target yang diharapkannya.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 4',
    text: 'Mekanisme Kerja pada Unit Organisasi yang Dipimpin oleh Pejabat Administrator (Unit Organisasi dengan 1 Level Struktur, Pejabat Administrator sebagai Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi)',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 4 kedudukan',
    text: 'Pada Unit Organisasi 1 (satu) level struktur ini, kedudukan Pejabat Fungsional dan Pejabat Pelaksana berada di bawah dan bertanggung jawab langsung kepada Pejabat Level 1 yaitu Pejabat Administrator, dengan kata lain Pejabat Penilai Kinerja Pejabat Fungsional dan Pejabat Pelaksana pada struktur ini adalah Pejabat Administrator. Mekanisme pengelolaan kinerja mengikuti ketentuan peraturan perundang-undangan yang mengatur mengenai kinerja pegawai. Pejabat Administrator dalam struktur ini berperan juga sebagai Pimpinan Unit Organisasi. Mekanisme kerja pada Unit Organisasi ini sebagaimana tergambar pada gambar di atas dapat diuraikan sebagai berikut:',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 4 huruf a',
    text: 'Tahapan Perencanaan dimulai dari Pejabat Administrator selaku Pejabat Penilai Kinerja sekaligus selaku Pimpinan Unit Organisasi menyusun dan menetapkan perjanjian kinerja. Pejabat Administrator akan memberikan arahan dan merumuskan strategi pencapaian target kinerja yang terdiri dari penentuan Pelaksanaan tugas dalam bentuk Tim Kerja atau individu, penentuan kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas unit serta penentuan kebutuhan atas Ketua Tim. Penyelesaian target kinerja yang membutuhkan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas Unit Organisasi harus melalui proses permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas Unit Organisasi. Pada tahapan terakhir dari proses perencanaan, Pejabat Fungsional dan Pejabat Pelaksana baik yang bekerja secara individu maupun tim kerja bersama Pejabat Administrator menyusun rencana Pelaksanaan kegiatan dan anggaran untuk pencapaian target kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 4 huruf b',
    text: 'Tahapan Pelaksanaan dimulai dari penyusunan rincian Pelaksanaan kegiatan dan anggaran oleh Pejabat Fungsional atau Pejabat Pelaksana. Penyusunan rincian Pelaksanaan kegiatan dan anggaran tersebut disesuaikan dengan rencana Pelaksanaan kegiatan dan anggaran yang telah disusun sebelumnya. Pelaksanaan kegiatan dilakukan oleh Pejabat Fungsional atau Pejabat Pelaksana sesuai perannya. Pembagian peran dilakukan berdasarkan kompetensi, keahlian dan/atau keterampilan. Dalam melaksanakan kegiatan, Pejabat Fungsional atau Pejabat Pelaksana berkolaborasi dengan semua pihak yang terkait dengan kegiatan tersebut. Kolaborasi dimaksud terkait sinkronisasi data, kebijakan, dan Pelaksanaan, tetapi tidak terbatas pada hal-hal tersebut saja. Monitoring perkembangan dan pemberian umpan balik atas Pelaksanaan kegiatan dilakukan secara berkala atau sewaktu-waktu oleh Pejabat Administrator dan/atau Ketua Tim. L Hasil Pelaksanaan kegiatan yang sudah sesuai dengan target, disampaikan kepada Pejabat Administrator oleh individu atau ketua tim.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 4 huruf c',
    text: 'Pada tahap evaluasi, Pejabat Administrator meninjau hasil pelaksanaan kegiatan. Hasil pelaksanaan kegiatan yang tidak sesuai dengan target ataupun ekspektasi dikembalikan kepada individu atau tim kerja untuk disesuaikan kembali. Pelaksanaan kegiatan dinyatakan selesai setelah Pejabat Administrator menerima hasil pelaksanaan kegiatan dan dinyatakan telah sesuai dengan ekspektasinya.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 5',
    text: 'Mekanisme Kerja pada Unit Organisasi yang dipimpin oleh Pejabat Pengawas (Unit Organisasi dengan 1 Level Struktur, Pejabat Pengawas sebagai Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi)',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 5 kedudukan',
    text: 'Pada Unit Organisasi 1 (satu) level struktur ini, kedudukan Pejabat Fungsional dan Pejabat Pelaksana berada di bawah dan bertanggung jawab langsung kepada Pejabat Level 1 yaitu Pejabat Pengawas, dengan kata lain Pejabat Penilai Kinerja Pejabat Fungsional dan Pejabat Pelaksana pada struktur ini adalah Pejabat Pengawas. Mekanisme pengelolaan kinerja mengikuti ketentuan peraturan perundang-undangan yang mengatur mengenai kinerja pegawai. Pejabat Pengawas dalam struktur ini berperan juga sebagai Pimpinan Unit Organisasi. Mekanisme kerja pada Unit Organisasi ini sebagaimana tergambar pada gambar diatas dapat diuraikan sebagai berikut:',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 5 huruf a',
    text: 'Tahapan Perencanaan dimulai dari Pejabat Pengawas selaku Pejabat Penilai Kinerja sekaligus selaku Pimpinan Unit Organisasi menyusun dan menetapkan perjanjian kinerja. Pejabat Pengawas akan memberikan arahan dan merumuskan strategi pencapaian target kinerja yang terdiri dari penentuan Pelaksanaan tugas dalam bentuk Tim Kerja atau individu, penentuan kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas unit serta penentuan kebutuhan atas Ketua Tim. Penyelesaian target kinerja yang membutuhkan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas Unit Organisasi harus melalui proses permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas Unit Organisasi. Pada tahapan terakhir dari proses perencanaan, Pejabat Fungsional dan Pejabat Pelaksana baik yang bekerja secara individu maupun tim kerja bersama Pejabat Pengawas menyusun rencana pelaksanaan kegiatan dan anggaran untuk pencapaian target kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 5 huruf b',
    text: 'Tahapan pelaksanaan dimulai dari penyusunan rincian pelaksanaan kegiatan dan anggaran oleh Pejabat Fungsional atau Pejabat Pelaksana. Penyusunan rincian pelaksanaan kegiatan dan anggaran tersebut disesuaikan dengan rencana pelaksanaan kegiatan dan anggaran yang telah disusun sebelumnya. Pelaksanaan kegiatan dilakukan oleh Pejabat Fungsional atau Pejabat Pelaksana sesuai perannya. Pembagian peran dilakukan berdasarkan kompetensi, keahlian dan/atau keterampilan. Dalam melaksanakan kegiatan, Pejabat Fungsional atau Pejabat Pelaksana berkolaborasi dengan semua pihak yang terkait dengan kegiatan tersebut. Kolaborasi dimaksud terkait sinkronisasi data, kebijakan, dan pelaksanaan, tetapi tidak terbatas pada hal-hal tersebut saja. Monitoring perkembangan dan pemberian umpan balik atas pelaksanaan kegiatan dilakukan secara berkala atau sewaktu-waktu oleh Pejabat Pengawas dan/atau Ketua Tim. Hasil pelaksanaan kegiatan yang sudah sesuai dengan target, disampaikan kepada Pejabat Pengawas oleh individu atau ketua tim.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 5 huruf c',
    text: 'Pada tahap evaluasi, Pejabat Pengawas meninjau hasil pelaksanaan kegiatan. Hasil pelaksanaan kegiatan yang tidak sesuai dengan target ataupun ekspektasi dikembalikan kepada individu atau tim kerja untuk disesuaikan kembali. Pelaksanaan kegiatan dinyatakan selesai setelah Pejabat Pengawas menerima hasil pelaksanaan kegiatan dan dinyatakan telah sesuai dengan ekspektasinya.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 6',
    text: 'Mekanisme Kerja pada Unit Organisasi yang dipimpin oleh Pejabat Fungsional (Unit Organisasi dengan 1 Level Struktur, Pejabat Fungsional sebagai Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi)',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 6 kedudukan',
    text: 'Pada Unit Organisasi 1 (satu) level struktur ini, kedudukan Pejabat Fungsional dan Pejabat Pelaksana berada di bawah dan bertanggung jawab langsung kepada Pejabat Level 1 yaitu Pejabat Fungsional yang memimpin Unit Organisasi, dengan kata lain Pejabat Penilai Kinerja Pejabat Fungsional dan Pejabat Pelaksana pada struktur ini adalah Pejabat Fungsional. Pejabat Fungsional yang memimpin Unit Organisasi dalam struktur ini berperan juga sebagai Pimpinan Unit Organisasi. Mekanisme kerja pada Unit Organisasi ini sebagaimana tergambar pada gambar diatas dapat diuraikan sebagai berikut:',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 6 huruf a',
    text: 'Tahapan Perencanaan dimulai dari Pejabat Fungsional selaku Pejabat Penilai Kinerja sekaligus selaku Pimpinan Unit Organisasi menyusun dan menetapkan perjanjian kinerja. Pejabat Fungsional yang memimpin Unit Organisasi akan memberikan arahan dan merumuskan strategi pencapaian target kinerja yang terdiri dari penentuan pelaksanaan tugas dalam bentuk Tim Kerja atau individu, penentuan kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas unit serta penentuan kebutuhan atas Ketua Tim. Penyelesaian target kinerja yang membutuhkan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas Unit Organisasi harus melalui proses permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas Unit Organisasi. Pada tahapan terakhir dari proses perencanaan, Pejabat Fungsional dan Pejabat Pelaksana baik yang bekerja secara individu maupun tim kerja bersama Pejabat Fungsional yang memimpin Unit Organisasi menyusun rencana pelaksanaan kegiatan dan anggaran untuk pencapaian target kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 6 huruf b',
    text: 'Tahapan pelaksanaan dimulai dari penyusunan rincian pelaksanaan kegiatan dan anggaran oleh Pejabat Fungsional atau Pejabat Pelaksana. Penyusunan rincian pelaksanaan kegiatan dan anggaran tersebut disesuaikan dengan rencana pelaksanaan kegiatan dan anggaran yang telah disusun sebelumnya. Pelaksanaan kegiatan dilakukan oleh Pejabat Fungsional atau Pejabat Pelaksana sesuai perannya. Pembagian peran dilakukan berdasarkan kompetensi, keahlian dan/atau keterampilan. Dalam melaksanakan kegiatan, Pejabat Fungsional atau Pejabat Pelaksana berkolaborasi dengan semua pihak yang terkait dengan kegiatan tersebut. Kolaborasi dimaksud terkait sinkronisasi data, kebijakan, dan pelaksanaan, tetapi tidak terbatas pada hal-hal tersebut saja. Monitoring perkembangan dan pemberian umpan balik atas pelaksanaan kegiatan dilakukan secara berkala atau sewaktu-waktu oleh Pejabat Fungsional yang memimpin Unit Organisasi dan/atau Ketua Tim. Hasil pelaksanaan kegiatan yang sudah sesuai dengan target, disampaikan kepada Pejabat Fungsional yang memimpin Unit Organisasi oleh individu atau ketua tim.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 6 huruf c',
    text: 'Pada tahap evaluasi, Pejabat Fungsional yang memimpin Unit Organisasi meninjau hasil pelaksanaan kegiatan. Hasil pelaksanaan kegiatan yang tidak sesuai dengan target ataupun ekspektasi dikembalikan kepada individu atau tim kerja untuk disesuaikan kembali. Pelaksanaan kegiatan dinyatakan selesai setelah Pejabat Fungsional yang memimpin Unit Organisasi menerima hasil pelaksanaan kegiatan dan dinyatakan telah sesuai dengan ekspektasinya.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 7',
    text: 'Mekanisme Kerja pada Sekretariat Daerah (Sekretaris Daerah sebagai Pejabat Penilai Kinerja dan Asisten Daerah sebagai Pimpinan Unit Organisasi)',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 7 kedudukan',
    text: 'Pada Unit Organisasi Sekretariat Daerah dengan struktur ini, kedudukan Pejabat Fungsional dan Pejabat Pelaksana berada di bawah dan bertanggung jawab langsung kepada Pejabat Level 1 yaitu Sekretaris Daerah, dengan kata lain Pejabat Penilai Kinerja Pejabat Fungsional dan Pejabat Pelaksana pada struktur ini adalah Sekretaris Daerah. Asisten Daerah yang merupakan Pejabat Level 2 dalam struktur ini berperan sebagai Pimpinan Unit Organisasi. Mekanisme kerja pada Unit Organisasi ini sebagaimana tergambar pada gambar diatas dapat diuraikan sebagai berikut:',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 7 huruf a',
    text: 'Tahapan Perencanaan dimulai dari Sekretaris Daerah selaku Pejabat Penilai Kinerja menyusun dan menetapkan perjanjian kinerja. Perjanjian kinerja tersebut menjadi dasar penentuan pembagian tanggung jawab target kinerja bagi Asisten Daerah. Sebagai tindak lanjut dari pembagian penanggung jawab target kinerja, Sekretaris Daerah atas rekomendasi Sekretaris Daerah menugaskan Pejabat Fungsional dan Pejabat Pelaksana untuk membantu Pelaksanaan tugas Asisten Daerah. Rekomendasi tersebut merupakan hasil pertimbangan atas kebutuhan jumlah, jenis dan jenjang Jabatan Fungsional dan Pejabat Pelaksana, serta kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas Unit Organisasi untuk membantu menyelesaikan target kinerja Asisten Daerah. Asisten Daerah merumuskan strategi pelaksanaan pencapaian target kinerja yang terdiri dari penentuan pelaksanaan tugas dalam bentuk Tim Kerja atau individu, penentuan kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas unit serta penentuan kebutuhan atas Ketua Tim. Penyelesaian target kinerja yang membutuhkan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas Unit Organisasi harus melalui proses permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas Unit Organisasi. Pada tahapan terakhir dari proses perencanaan, Pejabat Fungsional dan Pejabat Pelaksana baik yang bekerja secara individu maupun tim kerja bersama Asisten Daerah menyusun rencana pelaksanaan kegiatan dan anggaran untuk pencapaian target kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 7 huruf b',
    text: 'Tahapan Pelaksanaan dimulai dari penyusunan rincian pelaksanaan kegiatan dan anggaran oleh Pejabat Fungsional atau Pejabat Pelaksana. Penyusunan rincian pelaksanaan kegiatan dan anggaran tersebut disesuaikan dengan rencana pelaksanaan kegiatan dan anggaran yang telah disusun sebelumnya. Pelaksanaan kegiatan dilakukan oleh Pejabat Fungsional atau Pejabat Pelaksana sesuai perannya. Pembagian peran dilakukan berdasarkan kompetensi, keahlian dan/atau keterampilan. Dalam melaksanakan kegiatan, Pejabat Fungsional atau Pejabat Pelaksana berkolaborasi dengan semua pihak yang terkait dengan kegiatan tersebut. Kolaborasi dimaksud terkait sinkronisasi data, kebijakan, dan pelaksanaan, tetapi tidak terbatas pada hal-hal tersebut saja. Monitoring perkembangan dan pemberian umpan balik atas pelaksanaan kegiatan dilakukan secara berkala atau sewaktu-waktu oleh Asisten Sekretaris Daerah dan/atau Ketua Tim. Hasil Pelaksanaan kegiatan yang sudah sesuai dengan target, disampaikan kepada Asisten Sekretaris Daerah oleh individu atau ketua tim.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 7 huruf c',
    text: 'Pada tahapan evaluasi, Asisten Sekretaris Daerah meninjau hasil pelaksanaan kegiatan. Hasil pelaksanaan kegiatan yang telah sesuai dengan target disampaikan kepada Sekretaris Daerah untuk ditinjau. Pelaksanaan kegiatan dinyatakan selesai setelah Sekretaris Daerah menerima hasil pelaksanaan kegiatan dan dinyatakan telah sesuai dengan target yang diharapkannya.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 8',
    text: 'Mekanisme Kerja pada Sekretariat Daerah. (Asisten Daerah sebagai Pejabat Penilai Kinerja dan Kepala Bagian sebagai Pimpinan Unit Organisasi)',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 8 kedudukan',
    text: 'Pada Unit Organisasi Sekretariat Daerah dengan struktur ini, kedudukan Pejabat Fungsional dan Pejabat Pelaksana berada di bawah dan bertanggung jawab langsung kepada Pejabat Level 2 yaitu Asisten Daerah, dengan kata lain Pejabat Penilai Kinerja Pejabat Fungsional dan Pejabat Pelaksana pada struktur ini adalah Asisten Daerah. Kepala Bagian yang merupakan Pejabat Level 3 dalam struktur ini berperan sebagai Pimpinan Unit Organisasi. Mekanisme kerja pada Unit Organisasi ini sebagaimana tergambar pada gambar diatas dapat diuraikan sebagai berikut:',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 8 huruf a',
    text: 'Tahapan Perencanaan dimulai dari Sekretaris Daerah yang menyusun dan menetapkan perjanjian kinerja. Perjanjian kinerja tersebut digunakan sebagai dasar penentuan Asisten Daerah sebagai penanggung jawab atas target kinerja tertentu. Selanjutnya Asisten Daerah selaku Pejabat Penilai Kinerja berdasarkan perjanjian kinerja yang telah ditetapkan dan dibagi oleh Sekretaris Daerah akan membagi dan menunjuk Kepala Bagian sebagai penanggung jawab atas target kinerja tertentu. Sebagai tindak lanjut dari pembagian penanggung jawab target kinerja, Asisten Daerah atas rekomendasi Kepala Bagian menugaskan Pejabat Fungsional dan Pejabat Pelaksana untuk membantu Pelaksanaan tugas Kepala Bagian. Rekomendasi tersebut merupakan hasil pertimbangan atas kebutuhan jumlah, jenis dan jenjang Jabatan Fungsional dan Pejabat Pelaksana, serta kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas unit organisasi untuk membantu menyelesaikan target kinerja Kepala Bagian. Kepala Bagian merumuskan strategi pelaksanaan pencapaian target kinerja yang terdiri dari penentuan pelaksanaan tugas dalam bentuk Tim Kerja atau individu, penentuan kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas unit serta penentuan kebutuhan atas Ketua Tim. Penyelesaian target kinerja yang membutuhkan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas Unit Organisasi harus melalui proses permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas Unit Organisasi. Pada tahapan terakhir dari proses perencanaan, Pejabat Fungsional dan Pejabat Pelaksana baik yang bekerja secara individu maupun tim kerja bersama Kepala Bagian menyusun rencana pelaksanaan kegiatan dan anggaran untuk pencapaian target kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 8 huruf b',
    text: 'Tahapan Pelaksanaan dimulai dari penyusunan rincian pelaksanaan kegiatan dan anggaran oleh Pejabat Fungsional atau Pejabat Pelaksana. Penyusunan rincian pelaksanaan kegiatan dan anggaran tersebut disesuaikan dengan rencana pelaksanaan kegiatan dan anggaran yang telah disusun sebelumnya. Pelaksanaan kegiatan dilakukan oleh Pejabat Fungsional atau Pejabat Pelaksana sesuai perannya. Pembagian peran dilakukan berdasarkan kompetensi, keahlian dan/atau keterampilan. Dalam melaksanakan kegiatan, Pejabat Fungsional atau Pejabat Pelaksana berkolaborasi dengan semua pihak yang terkait dengan kegiatan tersebut. Kolaborasi dimaksud terkait sinkronisasi data, kebijakan, dan Pelaksanaan, tetapi tidak terbatas pada hal-hal tersebut saja. Monitoring perkembangan dan pemberian umpan balik atas pelaksanaan kegiatan dilakukan secara berkala atau sewaktu-waktu oleh Kepala Bagian dan/atau Ketua Tim. Hasil pelaksanaan kegiatan yang sudah sesuai dengan target, disampaikan kepada Kepala Bagian oleh individu atau ketua tim.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 8 huruf c',
    text: 'Pada tahapan evaluasi, Kepala Bagian meninjau hasil pelaksanaan kegiatan. Hasil pelaksanaan kegiatan yang telah sesuai dengan target disampaikan kepada Asisten Daerah untuk ditinjau. Hasil pelaksanaan kegiatan yang sesuai dengan target ataupun ekspektasi disampaikan dan ditinjau oleh Sekretaris Daerah. Pelaksanaan kegiatan dinyatakan selesai setelah Sekretaris Daerah menerima hasil Pelaksanaan kegiatan dan dinyatakan telah sesuai dengan target yang diharapkannya.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 9',
    text: 'Mekanisme Kerja pada Sekretariat Daerah (Kepala Bagian sebagai Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi)',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 9 kedudukan',
    text: 'Pada Unit Organisasi Sekretariat Daerah dengan struktur ini, kedudukan Pejabat Fungsional dan Pejabat Pelaksana berada di bawah dan bertanggung jawab langsung kepada Pejabat Level 3 yaitu Kepala Bagian, dengan kata lain Pejabat Penilai Kinerja Pejabat Fungsional dan Pejabat Pelaksana pada struktur ini adalah Kepala Bagian. Kepala Bagian yang merupakan Pejabat Level 3 juga berperan sebagai Pimpinan Unit Organisasi. Mekanisme kerja pada Unit Organisasi ini sebagaimana tergambar pada gambar diatas dapat diuraikan sebagai berikut:',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 9 huruf a',
    text: 'Tahapan Perencanaan dimulai dari Sekretaris Daerah yang menyusun dan menetapkan perjanjian kinerja. Perjanjian kinerja tersebut digunakan sebagai dasar penentuan Asisten Daerah sebagai penanggung jawab atas target kinerja tertentu. Selanjutnya Asisten Daerah berdasarkan perjanjian kinerja yang telah ditetapkan dan dibagi oleh Sekretaris Daerah akan membagi dan menunjuk Kepala Bagian sebagai penanggung jawab atas target kinerja tertentu. Kepala Bagian merumuskan strategi pelaksanaan pencapaian target kinerja yang terdiri dari penentuan pelaksanaan tugas dalam bentuk Tim Kerja atau individu, penentuan kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas unit serta penentuan kebutuhan atas Ketua Tim. Penyelesaian target kinerja yang membutuhkan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari lintas Unit Organisasi harus melalui proses permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas Unit Organisasi. Pada tahapan terakhir dari proses perencanaan, Pejabat Fungsional dan Pejabat Pelaksana baik yang bekerja secara individu maupun tim kerja bersama Kepala Bagian menyusun rencana pelaksanaan kegiatan dan anggaran untuk pencapaian target kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 9 huruf b',
    text: 'Tahapan pelaksanaan dimulai dari penyusunan rincian pelaksanaan kegiatan dan anggaran oleh Pejabat Fungsional atau Pejabat Pelaksana. Penyusunan rincian pelaksanaan kegiatan dan anggaran tersebut disesuaikan dengan rencana pelaksanaan kegiatan dan anggaran yang telah disusun sebelumnya. Pelaksanaan kegiatan dilakukan oleh Pejabat Fungsional atau Pejabat Pelaksana sesuai perannya. Pembagian peran dilakukan berdasarkan kompetensi, keahlian dan/atau keterampilan. Dalam melaksanakan kegiatan, Pejabat Fungsional atau Pejabat Pelaksana berkolaborasi dengan semua pihak yang terkait dengan kegiatan tersebut. Kolaborasi dimaksud terkait sinkronisasi data, kebijakan, dan pelaksanaan, tetapi tidak terbatas pada hal-hal tersebut saja. Monitoring perkembangan dan pemberian umpan balik atas pelaksanaan kegiatan dilakukan secara berkala atau sewaktu-waktu oleh Kepala Bagian dan/atau Ketua Tim. Hasil pelaksanaan kegiatan yang sudah sesuai dengan target, disampaikan kepada Kepala Bagian oleh individu atau ketua tim.',
  },
  {
    ref: 'Lampiran BAB II huruf C angka 9 huruf c',
    text: 'Pada tahap evaluasi, Kepala Bagian meninjau hasil pelaksanaan kegiatan. Hasil pelaksanaan kegiatan yang telah sesuai dengan target disampaikan kepada Asisten Daerah untuk ditinjau. Hasil pelaksanaan kegiatan yang sesuai dengan target ataupun ekspektasi disampaikan dan ditinjau oleh Sekretaris Daerah. Pelaksanaan kegiatan dinyatakan selesai setelah Sekretaris Daerah menerima hasil pelaksanaan kegiatan dan dinyatakan telah sesuai dengan target yang diharapkannya.',
  },
];
