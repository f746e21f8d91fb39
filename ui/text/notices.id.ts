export const notices = {
  title: 'Pemberitahuan',
  lead: 'Kabar tentang kasus yang Saudara ikuti.',
  unread: 'Belum dibaca',
  markRead: 'Tandai sudah dibaca',
  markAll: 'Tandai semua sudah dibaca',
  openCase: 'Buka kasus',
  none: 'Belum ada pemberitahuan.',
  allRead: 'Semua pemberitahuan ditandai sudah dibaca.',
};
