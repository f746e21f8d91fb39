import type { Article } from '../regulation.ts';

/** Lampiran BAB II huruf A and B: stages, kedudukan, penugasan, pelaksanaan and pertanggungjawaban. */
export const lampiran: readonly Article[] = [
  {
    ref: 'Lampiran BAB II huruf A angka 1 huruf a',
    text: 'Penyusunan dan penetapan perjanjian kinerja, perumusan strategi pencapaian target kinerja serta penugasan Pejabat Fungsional dan Pejabat Pelaksana di bawah koordinasi Pejabat Level 2 oleh Pejabat Level 1;',
  },
  {
    ref: 'Lampiran BAB II huruf A angka 1 huruf b',
    text: 'Perumusan strategi pelaksanaan pencapaian target kinerja oleh Pejabat Level 2 dalam bentuk tim kerja atau individu terdiri dari penentuan pelaksanaan tugas dan kebutuhan pelibatan Pejabat Fungsional atau Pejabat Pelaksana lintas unit; dan',
  },
  {
    ref: 'Lampiran BAB II huruf A angka 1 huruf c',
    text: 'Penyusunan rencana pelaksanaan kegiatan dan anggaran untuk pencapaian target kinerja oleh Pejabat Fungsional dan Pejabat Pelaksana.',
  },
  {
    ref: 'Lampiran BAB II huruf A angka 2 huruf a',
    text: 'Penyusunan rincian kegiatan, pembagian peran dan pelaksanaan kegiatan oleh Pejabat Fungsional dan Pejabat Pelaksana;',
  },
  {
    ref: 'Lampiran BAB II huruf A angka 2 huruf b',
    text: 'Monitoring perkembangan dan pemberian umpan balik atas Pelaksanaan kegiatan oleh Pejabat Level 2 dan/atau Ketua Tim; dan',
  },
  {
    ref: 'Lampiran BAB II huruf A angka 2 huruf c',
    text: 'Penyampaian hasil pelaksanaan kegiatan kepada Pejabat Level 2.',
  },
  {
    ref: 'Lampiran BAB II huruf A angka 3',
    text: 'Tahapan Evaluasi dimaksudkan untuk memastikan hasil pelaksanaan kegiatan sesuai dengan target yang diharapkan. Kegiatan yang dilakukan pada tahapan evaluasi adalah revidi atas hasil pelaksanaan tugas Tim Kerja atau individu oleh Pejabat Level 2 dan Pejabat Level 1. Pelaksanaan kegiatan dinyatakan selesai setelah Pejabat Level 1 menerima hasil pelaksanaan kegiatan dan dinyatakan telah sesuai dengan target yang diharapkan.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 1 alinea 1',
    text: 'Kedudukan merupakan penempatan posisi pegawai ASN dalam struktur organisasi sebagai basis pemberian tugas dan tanggung jawab jabatan. Dengan Penyesuaian Sistem Kerja perlu diberikan pedoman mengenai kedudukan Pejabat Fungsional dan Pejabat Pelaksana dalam Unit Organisasi pada Instansi Daerah. Kedudukan Pejabat Fungsional dan Pejabat Pelaksana ditentukan berdasarkan kompetensi, keahlian dan/atau keterampilan yang sesuai dan diperlukan untuk mencapai kinerja Unit Organisasi.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 1 huruf a',
    text: 'Kedudukan merupakan penggambaran posisi kedudukan Pejabat Fungsional dan Pejabat Pelaksana dalam struktur organisasi Perangkat Daerah dengan Pejabat Penilai Kinerja sebagai atasan langsung, yang tergambar dalam struktur organisasi dan tata kerja masing-masing Perangkat Daerah;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 1 huruf b',
    text: 'Pejabat Penilai Kinerja sebagaimana dimaksud pada huruf a. dapat merupakan Pejabat Pimpinan Tinggi Pratama, Pejabat Administrator, Pejabat Pengawas, atau Pejabat Fungsional yang diangkat untuk memimpin suatu unit kerja mandiri berdasarkan ketentuan peraturan perundang-undangan;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 1 huruf c',
    text: 'Penetapan kedudukan Pejabat Fungsional dan Pejabat Pelaksana dilakukan melalui proses perencanaan dan dengan mempertimbangkan rentang kendali dan beban tugas organisasi; dan',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 1 huruf d',
    text: 'Penetapan kedudukan Pejabat Fungsional dan Pejabat Pelaksana dalam suatu Unit Organisasi pada Perangkat Daerah ditetapkan oleh Pejabat Pembina Kepegawaian.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 1 kondisi a',
    text: 'Unit Organisasi yang dipimpin oleh Pejabat Pimpinan Tinggi Pratama: 1) Pejabat Pimpinan Tinggi Pratama sebagai Pejabat Penilai Kinerja; 2) Pejabat Pimpinan Tinggi Pratama sebagai Pejabat Penilai Kinerja dengan tidak memiliki Pejabat Administrator; 3) Pejabat Administrator sebagai Pejabat Penilai Kinerja; dan 4) Pejabat Pengawas sebagai Pejabat Penilai Kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 1 kondisi b',
    text: 'Unit Organisasi yang dipimpin oleh Pejabat Administrator: 1) Pejabat Administrator sebagai Pejabat Penilai Kinerja; dan 2) Pejabat Administrator sebagai Pejabat Penilai Kinerja dengan tidak memiliki Pejabat Pengawas.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 1 kondisi c',
    text: 'Unit Organisasi yang dipimpin oleh Pejabat Pengawas: 1) Pejabat Pengawas (Lurah/Kepala UPTD); dan 2) Pejabat Pengawas (Kepala Seksi/Kepala Sub Bagian Tata Usaha pada UPTD) sebagai Pejabat Penilai Kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 1 kondisi d',
    text: 'Unit organisasi yang dipimpin oleh Pejabat Fungsional (UPTD Satuan Pendidikan Formal dan Non Formal).',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 1 kondisi e',
    text: 'Unit organisasi yang masih memiliki lebih dari dua level struktur dikarenakan adanya pengecualian atau sementara waktu belum dapat disederhanakan. Atas unit organisasi tersebut bilamana kedudukan Pejabat Fungsional dan Pejabat Pelaksana ditempatkan di bawah pejabat level 1 atau pejabat level 2 maka pejabat level 3 dan/atau pejabat level 4 menjadi pelaksana koordinasi pelaksanaan tugas Pejabat Fungsional dan Pejabat Pelaksana seperti ketua tim.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 1 kondisi f',
    text: 'Unit Organisasi Sekretariat Daerah pada Instansi Pemerintah Daerah: 1) Sekretaris Daerah sebagai Pejabat Penilai Kinerja; 2) Asisten Daerah sebagai Pejabat Penilai Kinerja; 3) Kepala Bagian pada Sekretariat Daerah sebagai Pejabat Penilai Kinerja; dan 4) Pejabat Pengawas pada Sekretariat Daerah sebagai Pejabat Penilai Kinerja.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 alinea 1',
    text: 'Atas usulan dari Pimpinan Unit Organisasi, Pejabat Penilai Kinerja menugaskan Pejabat Fungsional dan Pejabat Pelaksana untuk membantu pelaksanaan tugas Pimpinan Unit Organisasi. Penugasan tersebut dilakukan setelah penetapan kedudukan Pejabat Fungsional dan Pejabat Pelaksana.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 alinea 2',
    text: 'Penugasan tersebut dilakukan baik dalam Unit Organisasi atau lintas Unit Organisasi. Apabila diperlukan, penugasan dapat dilakukan lintas Instansi Pemerintah. Pejabat Fungsional dan/atau Pejabat Pelaksana tersebut diberikan surat penugasan dan/atau bukti penugasan tertulis lainnya yang berbentuk fisik ataupun elektronik.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 huruf a',
    text: 'Penugasan Pejabat Fungsional dan Pejabat Pelaksana diberikan oleh Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi baik secara individu ataupun dalam tim kerja dengan mempertimbangkan kompetensi, keahlian dan/atau keterampilan dan mengedepankan profesionalisme, kompetensi, dan kolaborasi;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 huruf b',
    text: 'Pimpinan Unit Organisasi merupakan Pejabat Pimpinan Tinggi Pratama, Pejabat Administrator, Pejabat Pengawas, atau Pejabat Fungsional yang diangkat untuk memimpin suatu unit kerja mandiri berdasarkan ketentuan peraturan perundang-undangan;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 huruf c',
    text: 'Penugasan Pejabat Fungsional dan Pejabat Pelaksana dalam tim kerja dapat melibatkan 1 (satu) atau lebih jenis Jabatan;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 huruf d',
    text: 'Penugasan Pejabat Fungsional dan Pejabat Pelaksana untuk melaksanakan tugas di bawah Pimpinan Unit Organisasi ditetapkan oleh Pejabat Penilai Kinerja bersangkutan atas usulan dari Pimpinan Unit Organisasi;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 huruf e',
    text: 'Seperti halnya kedudukan, penugasan Pejabat Fungsional dan Pejabat Pelaksana dilakukan melalui proses perencanaan berdasarkan beban kerja; dan',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 huruf f',
    text: 'Pejabat Fungsional dan Pejabat Pelaksana dapat terlibat untuk melaksanakan tugas lebih dari 1 (satu) target kinerja, baik berupa tugas rutin atau tugas insidental yang dilaksanakan dalam waktu tertentu.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 alinea 3',
    text: 'Pola penugasan dapat digambarkan dengan struktur penugasan. Atas pertimbangan tertentu, Pimpinan Unit Organisasi dapat pula berperan sekaligus sebagai Pejabat Penilai Kinerja. Beberapa contoh penggambaran struktur penugasan dalam satu Unit Organisasi adalah sebagai berikut:',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan alinea 1',
    text: 'Penunjukan merupakan cara penugasan Pejabat Fungsional dan Pejabat Pelaksana langsung dari Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi untuk melaksanakan kinerja tertentu. Penunjukan dapat dilakukan di dalam Unit Organisasi atau lintas Unit Organisasi. Namun demikian, jika dipandang perlu, penugasan baik secara individu maupun tim kerja dapat melibatkan Pejabat Fungsional dan Pejabat Pelaksana yang berasal dari lintas instansi.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf a',
    text: 'Penunjukan Pejabat Fungsional dan Pejabat Pelaksana yang berada di dalam Unit Organisasi yang sama dilakukan langsung oleh Pimpinan Unit Organisasi bersangkutan (ilustrasi pada Gambar 25).',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf b angka 1',
    text: 'Pimpinan Unit Organisasi pemilik kinerja mengirimkan surat permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana kepada Pejabat Penilai Kinerja dituju dimana Pejabat Fungsional atau Pejabat Pelaksana dimaksud berada dengan tembusan Pejabat Penilai Kinerja bersangkutan;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf b angka 2',
    text: 'Terhadap surat permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana, Pejabat Penilai Kinerja dituju dimana Pejabat Fungsional atau Pejabat Pelaksana dimaksud berada, memproses dan menjawab permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana tersebut;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf b angka 3',
    text: 'Apabila Pejabat Penilai Kinerja dimana Pejabat Fungsional atau Pejabat Pelaksana dimaksud berada menyetujui pelibatan Pejabat Fungsional atau Pejabat Pelaksana, maka dengan rekomendasi dari Pimpinan Unit Organisasi, Pejabat Penilai Kinerja dimana Pejabat Fungsional atau Pejabat Pelaksana dimaksud berada menyusun surat penugasan untuk menugaskan Pejabat Fungsional atau Pejabat Pelaksana yang sesuai dengan kriteria yang disampaikan pemohon di dalam surat permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf b angka 4',
    text: 'Apabila Pejabat Penilai Kinerja dimana Pejabat Fungsional atau Pejabat Pelaksana dimaksud berada tidak menyetujui pelibatan Pejabat Fungsional atau Pejabat Pelaksana, maka Pejabat Penilai Kinerja dimana Pejabat Fungsional atau Pejabat Pelaksana dimaksud berada menjawab surat permohonan pelibatan tersebut dengan alasan mengapa tidak dapat menyetujui permohonan; dan',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf b angka 5',
    text: 'Pejabat Fungsional dan Pejabat Pelaksana menerima surat penugasan untuk dilaksanakan dengan penuh tanggung jawab (ilustrasi pada Gambar 26).',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c angka 1',
    text: 'Pimpinan Unit Organisasi pemilik kinerja terlebih dahulu mengirimkan surat permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana kepada Pejabat yang Berwenang dengan tembusan Pejabat Penilai Kinerja bersangkutan di instansinya;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c angka 2',
    text: 'Apabila Pejabat yang Berwenang setuju atas permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana dari instansi lain maka kemudian Pejabat yang Berwenang tersebut mengirimkan surat permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana tersebut kepada Pejabat yang Berwenang instansi yang dituju;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c angka 3',
    text: 'Apabila surat permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana disetujui oleh Pejabat yang Berwenang instansi yang dituju, maka Pejabat yang Berwenang instansi yang dituju menginstruksikan Pejabat Penilai Kinerja Pejabat Fungsional atau Pejabat Pelaksana untuk menugaskan Pejabat Fungsional atau Pejabat Pelaksana yang bersesuaian dengan kriteria yang dibutuhkan di dalam surat permohonan pelibatan;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c angka 4',
    text: 'Terhadap instruksi untuk menugaskan Pejabat Fungsional atau Pejabat Pelaksana, Pejabat Penilai Kinerja dengan rekomendasi Pimpinan Unit Organisasi dimana Pejabat Fungsional atau Pejabat Pelaksana berada menjawab ketersediaan Pejabat Fungsional atau Pejabat Pelaksana yang bersesuaian dengan kriteria yang dibutuhkan di dalam surat permohonan pelibatan; dan',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c angka 5 huruf a',
    text: 'Pejabat Penilai Kinerja dituju mengirimkan surat jawaban permohonan pelibatan beserta daftar Pejabat Fungsional atau Pejabat Pelaksana yang ditugaskan kepada Pejabat yang Berwenang. Bilamana Pejabat yang Berwenang menyetujui surat jawaban permohonan pelibatan beserta daftar Pejabat Fungsional atau Pejabat Pelaksana yang ditugaskan, Pejabat yang Berwenang mengirimkan surat jawaban permohonan kepada Pejabat yang Berwenang pemohon;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c angka 5 huruf b',
    text: 'Berdasarkan surat jawaban yang telah disetujui oleh Pejabat yang Berwenang, maka Pejabat Penilai Kinerja atau Pimpinan Unit Organisasi yang dituju menugaskan Pejabat Fungsional atau Pejabat Pelaksana sesuai daftar Pejabat Fungsional atau Pejabat Pelaksana yang ditugaskan untuk bekerja sesuai pelibatan tersebut;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c angka 5 huruf c',
    text: 'Berdasarkan surat jawaban permohonan pelibatan maka Pimpinan Unit Organisasi akan memberikan surat penugasan dan/atau bukti penugasan secara tertulis untuk kemudian disampaikan kepada Pejabat Fungsional atau Pejabat Pelaksana yang ditugaskan dengan tembusan Pejabat yang Berwenang instansi bersangkutan, Pejabat Penilai Kinerja bersangkutan, dan Pejabat yang Berwenang instansi pemohon; dan',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c angka 5 huruf d',
    text: 'Pejabat Fungsional dan Pejabat Pelaksana menerima surat penugasan untuk dilaksanakan dengan penuh tanggungjawab (ilustrasi pada Gambar 27).',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Penunjukan isi surat permohonan',
    text: 'Surat permohonan pelibatan Pejabat Fungsional atau Pejabat Pelaksana pada mekanisme penunjukan yang bersifat lintas Unit Organisasi atau lintas Instansi Pemerintah sebagaimana disebutkan di atas, paling sedikit memuat: a. maksud dan tujuan permohonan penugasan Pejabat Fungsional dan Pejabat Pelaksana; b. kompetensi, keahlian, dan/atau keterampilan yang dibutuhkan; c. ekspektasi/target kinerja dari Pejabat Fungsional dan Pejabat Pelaksana yang akan ditugaskan; dan d. durasi pelibatan Pejabat Fungsional dan Pejabat Pelaksana.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela alinea 1',
    text: 'Pengajuan sukarela merupakan cara penugasan Pejabat Fungsional atau Pejabat Pelaksana atas dasar permohonan aktif dari Pejabat Fungsional atau Pejabat Pelaksana. Pengajuan sukarela bertujuan untuk memberikan ruang peran aktif bagi Pejabat Fungsional atau Pejabat Pelaksana untuk dapat membantu Pelaksanaan kinerja organisasi yang sesuai dengan kompetensi, keahlian dan/atau keterampilannya, namun belum masuk ke dalam tugas yang telah ditetapkan sebelumnya. Pengajuan sukarela hanya dapat dilakukan di dalam Unit Organisasi Pejabat Fungsional bersangkutan dan lintas Unit Organisasi di dalam Instansi Pemerintah bersangkutan.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela huruf a angka 1',
    text: 'Pejabat Fungsional atau Pejabat Pelaksana menyampaikan keinginannya secara lisan untuk dapat terlibat dalam Pelaksanaan kinerja tertentu kepada Pimpinan Unit Organisasi;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela huruf a angka 2',
    text: 'Apabila Pimpinan Unit Organisasi menyetujui, maka Pimpinan Unit Organisasi menugaskan Pejabat Fungsional atau Pejabat Pelaksana untuk melaksanakan kinerja tertentu tersebut; dan',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela huruf a angka 3',
    text: 'Pejabat Fungsional dan Pejabat Pelaksana menerima surat penugasan untuk dilaksanakan dengan penuh tanggung jawab (ilustrasi pada Gambar 28).',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela huruf b angka 1',
    text: 'Pejabat Fungsional atau Pejabat Pelaksana menyampaikan surat permohonan untuk dapat dilibatkan dalam pelaksanaan kinerja kepada Pimpinan Unit Organisasi dituju dengan tembusan Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi bersangkutan;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela huruf b angka 2',
    text: 'Apabila Pimpinan Unit Organisasi dituju menyetujui, maka Pejabat Fungsional dan Pejabat Pelaksana menyampaikan surat permohonan persetujuan yang telah disetujui oleh Pimpinan Unit Organisasi yang dituju kepada Pejabat Penilai Kinerja dengan tembusan Pimpinan Unit Organisasi bersangkutan;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela huruf b angka 3',
    text: 'Apabila Pejabat Penilai Kinerja bersangkutan menyetujui maka kemudian Pejabat Penilai Kinerja menyusun surat penugasan untuk menugaskan Pejabat Fungsional atau Pejabat Pelaksana untuk melaksanakan kinerja yang berada di Pimpinan Unit Organisasi dituju; dan',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela huruf b angka 4',
    text: 'Pejabat Fungsional dan Pejabat Pelaksana menerima surat penugasan untuk dilaksanakan dengan penuh tanggung jawab (ilustrasi pada Gambar 29).',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 huruf a',
    text: 'Pelaksanaan tugas dalam tim kerja dapat melibatkan Pejabat Fungsional dan Pejabat Pelaksana yang berasal dari satu Unit Organisasi dan/atau lintas Unit Organisasi;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 huruf b',
    text: 'Bilamana diperlukan, Pelaksanaan tugas dalam tim kerja dapat melibatkan Pejabat Fungsional dan Pejabat Pelaksana yang berasal dari lintas Instansi Pemerintah;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 huruf c',
    text: 'Dalam tim kerja, pimpinan Unit Organisasi dapat menunjuk salah satu pejabat fungsional atau Pejabat Pelaksana sebagai ketua tim kerja berdasarkan keahlian dan/atau keterampilan;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 huruf d',
    text: 'Pada tim kerja dimana terdapat anggota yang berasal dari lintas Unit Organisasi dan/atau lintas Instansi Pemerintah, Pejabat Fungsional atau Pejabat Pelaksana yang berperan sebagai ketua tim diutamakan berasal dari Unit Organisasi pemilik kinerja tersebut; dan',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 huruf e',
    text: 'Jumlah tim kerja dan jumlah Pejabat Fungsional dan Pejabat Pelaksana dalam tim kerja merupakan strategi dari Pimpinan Unit Organisasi.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 pelaksanaan huruf a angka 3',
    text: 'Jika terdapat permasalahan dan kendala dalam pelaksanaan tugas dan kegiatan, tim kerja dapat menyampaikan permasalahan dan kendala beserta alternatif rekomendasi kepada Pimpinan Unit Organisasi untuk diputuskan dan/atau ditindaklanjuti;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 pelaksanaan huruf a angka 4',
    text: 'Pimpinan Unit Organisasi memantau dan mengevaluasi secara berkala pelaksanaan tugas dan kegiatan tim kerja sebagai bahan input pengambilan keputusan dan pemberian arahan pelaksanaan tugas dan kegiatan tim kerja;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 pelaksanaan huruf b angka 3',
    text: 'Jika terdapat permasalahan dan kendala dalam pelaksanaan tugas dan kegiatan, tim kerja dapat menyampaikan permasalahan dan kendala beserta alternatif rekomendasi kepada Pimpinan Unit Organisasi pemilik kinerja untuk diputuskan dan/atau ditindaklanjuti;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 pelaksanaan huruf b angka 4',
    text: 'Dalam hal diperlukan kolaborasi lintas Pimpinan Unit Organisasi dalam menyelesaikan permasalahan dan kendala dimaksud, tim kerja dapat menyampaikan permasalahan dan kendala beserta alternatif rekomendasi kepada masing-masing Pimpinan Unit Organisasi dimana Pejabat Fungsional dan Pejabat Pelaksana dimaksud berada untuk ditindaklanjuti sesuai dengan tugas dan fungsi Unit Organisasi masing-masing;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 pelaksanaan huruf c angka 4',
    text: 'Jika terdapat permasalahan dan kendala dalam pelaksanaan tugas dan kegiatan, tim kerja dapat menyampaikan permasalahan dan kendala beserta alternatif rekomendasi kepada Pimpinan Unit Organisasi pemilik kinerja pada Instansi Pemerintah pelaksana fungsi untuk diputuskan dan/atau ditindaklanjuti;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 pelaksanaan huruf c angka 5',
    text: 'Dalam hal diperlukan kolaborasi lintas Pimpinan Unit Organisasi atau lintas Instansi Pemerintah dalam menyelesaikan permasalahan dan kendala dimaksud, tim kerja dapat menyampaikan permasalahan dan kendala beserta alternatif rekomendasi kepada masing-masing Pimpinan Unit Organisasi atau pimpinan Instansi Pemerintah dimana Pejabat Fungsional dan Pejabat Pelaksana dimaksud berada untuk ditindaklanjuti sesuai dengan tugas dan fungsi Unit Organisasi atau Instansi Pemerintah masing-masing;',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 tanggung jawab huruf c',
    text: 'Tanggung jawab Ketua Tim meliputi: 1) menyusun rincian pelaksanaan kegiatan; 2) membagi peran anggota tim sesuai dengan kompetensi, keahlian, dan/atau keterampilan; 3) melaksanakan kegiatan sesuai dengan perencanaan; 4) memberikan umpan balik berkala kepada anggota tim; 5) melaporkan hasil kinerja anggota timnya kepada pejabat penilai kinerja dan pimpinan Unit Organisasi yang bersangkutan sebagai bahan pertimbangan penilaian kinerja pejabat fungsional dan Pejabat Pelaksana; dan 6) melaksanakan kolaborasi dan sinergisitas pelaksanaan tugas antar anggota tim.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 3 tanggung jawab huruf d',
    text: 'Tanggung jawab anggota tim meliputi: 1) menyusun rencana kerja individu; 2) melaksanakan kinerja sesuai ekspektasi ketua tim; dan 3) melaporkan hasil kerjanya kepada ketua tim.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 4 huruf a',
    text: 'Dalam Pelaksanaan tugas Pejabat Fungsional atau Pejabat Pelaksana secara individu maka Pejabat Fungsional atau Pejabat Pelaksana melaporkan pelaksanaan tugas secara langsung kepada Pimpinan Unit Organisasi.',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 4 huruf b angka 1',
    text: 'Pejabat Fungsional dan Pejabat Pelaksana yang berperan sebagai anggota tim melaporkan pelaksanaan tugas kepada ketua tim; dan',
  },
  {
    ref: 'Lampiran BAB II huruf B angka 4 huruf b angka 2',
    text: 'Pejabat Fungsional dan Pejabat Pelaksana yang berperan sebagai ketua tim kemudian melaporkan pelaksanaan tugas tim kerja kepada Pimpinan Unit Organisasi.',
  },
];
