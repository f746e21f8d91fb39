export const notices = {
  title: 'Pemberitahuan',
  lead: 'Kabar tentang kasus yang Saudara ikuti.',
  unread: 'Belum dibaca',
  markRead: 'Tandai sudah dibaca',
  markAll: 'Tandai semua sudah dibaca',
  openCase: 'Buka kasus',
  openRegister: 'Buka identitas terlindung',
  none: 'Belum ada pemberitahuan.',
  mail: 'Surel pemberitahuan',
  mailTo: (address: string) => `Dikirim ke ${address}.`,
  mailWays: {
    segera: 'Segera, satu surel setiap pemberitahuan',
    ringkasan: 'Ringkasan, setiap hari kerja pukul 07.00 WIB',
    tidak: 'Tidak dikirim',
  },
  mailKept: 'Pilihan surel disimpan.',
  browser: 'Beri tahu juga melalui peramban ini saat Lincah tidak sedang dilihat',
  browserRefused:
    'Peramban ini menolak pemberitahuan. Izinkan pemberitahuan dari Lincah pada pengaturan peramban, lalu coba lagi.',
  arrived: (count: number) => `Ada ${count} pemberitahuan yang belum dibaca.`,
  allRead: 'Semua pemberitahuan ditandai sudah dibaca.',
};
