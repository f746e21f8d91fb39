interface HelpTopic {
  readonly title: string;
  readonly lines: readonly string[];
}

const topics: readonly HelpTopic[] = [
  {
    title: 'Mengubah diagram',
    lines: [
      'Pilih langkah pada diagram, atau dari daftar Langkah di kiri. Propertinya tampil di kanan.',
      'Tambah langkah kantor (usulkan, periksa, paraf, tanda tangani, …) dengan tombol Tambah langkah; langkah baru disisipkan sesudah langkah yang terpilih.',
      'Urungkan dan Ulangi bekerja untuk setiap perubahan (Ctrl+Z, Ctrl+Y).',
      'Draf tersimpan sendiri. Bila server tidak terjangkau, perubahan disimpan di peramban ini dan dikirim lagi.',
    ],
  },
  {
    title: 'Arti gembok',
    lines: [
      'Langkah bergembok diwajibkan peraturan. Namanya, letaknya, dan keterangannya boleh diubah.',
      'Menghapusnya, mengganti jenis atau pelaksananya ditolak, dan pasalnya ditunjukkan.',
      'Langkah wajib juga tidak boleh dilewati. Panel Masalah menunjukkan jalan yang melewatinya.',
    ],
  },
  {
    title: 'Tiga golongan masalah',
    lines: [
      'Melanggar aturan: diagram tidak lagi memenuhi peraturan. Menghalangi pengajuan.',
      'Kesalahan teknis: diagram, formulir, atau naskah surat tidak dapat dijalankan. Menghalangi pengajuan.',
      'Saran: sebaiknya diperbaiki, tetapi tidak menghalangi.',
    ],
  },
  {
    title: 'Dari draf sampai berlaku',
    lines: [
      'Draf: siapa pun pemilik proses dapat mengubahnya. Semua perubahan dapat dilihat di tab Perubahan.',
      'Periksa: tidak ada pelanggaran aturan dan kesalahan teknis.',
      'Ajukan: draf dikunci dan menunggu orang lain.',
      'Disetujui: oleh orang yang tidak mengubah dan tidak mengajukannya, dengan tanggal berlaku.',
      'Berlaku: kasus baru memakai versi ini. Kasus yang berjalan selesai dengan versinya sendiri.',
    ],
  },
  {
    title: 'Uji coba dan skenario',
    lines: [
      'Tab Uji coba membuka kantor sementara dengan orang-orang rekaan. Pilih siapa yang bertindak, isi formulirnya, lewati hari kerja, dan lihat konsep suratnya.',
      'Jalan yang terlewati berwarna dan bercentang pada diagram; persennya tampil di atas.',
      'Simpan yang dimainkan sebagai skenario. Cerita yang dibawa mekanisme juga skenario.',
      'Jalankan skenario sebelum mengajukan. Skenario yang berhasil pada versi yang berlaku tetapi gagal pada draf menghalangi persetujuan.',
    ],
  },
  {
    title: 'Mekanisme baru dalam satu sore',
    lines: [
      'Salin pasalnya kata demi kata, lalu jawab: siapa memulai, siapa memutus, bagaimana berakhir, apa yang tidak disebut pasal.',
      'Gambar jalannya: satu lajur untuk setiap pejabat, satu langkah untuk setiap perbuatan, dan pasal pada setiap langkah.',
      'Tulis formulir, aturan, dan naskah surat. Setiap aturan dan setiap akhir mempunyai satu cerita.',
      'Mekanisme yang belum ada dipasang bersama aplikasi oleh pengembang (docs/adding-a-mechanism.md); setelah itu diubah di Studio.',
    ],
  },
  {
    title: 'SOP',
    lines: [
      'Tab SOP menyusun langkah draf dengan kolom PermenPANRB 35/2012: kegiatan, pelaksana, kelengkapan, waktu, output, dan pasal. Dapat dicetak dan diunduh.',
    ],
  },
  {
    title: 'Kembali ke versi lama',
    lines: [
      'Buka halaman mekanisme, lalu Buat draf dari versi yang diinginkan. Draf itu diajukan dan disetujui seperti biasa.',
    ],
  },
];

export const help = { open: 'Bantuan', title: 'Bantuan studio', topics };
