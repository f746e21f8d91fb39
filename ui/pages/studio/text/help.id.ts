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
    title: 'Kembali ke versi lama',
    lines: [
      'Buka halaman mekanisme, lalu Buat draf dari versi yang diinginkan. Draf itu diajukan dan disetujui seperti biasa.',
    ],
  },
];

export const help = { open: 'Bantuan', title: 'Bantuan studio', topics };
