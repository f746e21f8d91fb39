export const app = {
  name: 'Lincah',
  tagline: 'Mekanisme kerja pemerintahan yang berjalan',
  skip: 'Langsung ke isi halaman',
  menu: 'Menu',
  mainNav: 'Navigasi utama',
  language: 'Bahasa',
  signOut: 'Keluar',
  account: 'Akun',
  security: 'Keamanan akun',
  noPost: 'Tanpa jabatan',
  actingAs: (post: string) => `Anda bertindak sebagai ${post}`,
  standingFor: (person: string, reach: string) =>
    `Anda bertindak mewakili ${person}${reach === '' ? '' : ` (${reach})`}`,
  actingHere: (post: string, person: string) => `Anda bertindak sebagai ${post}, atas nama ${person}`,
  until: (date: string) => `s.d. ${date}`,
  loading: 'Memuat…',
  close: 'Tutup',
  cancel: 'Batal',
  retry: 'Coba lagi',
  more: 'Muat lagi',
  copied: 'Tersalin.',
  all: 'Semua',
  shown: (shown: number, total: number) => `${shown} dari ${total}`,
};

export const nav = {
  tasks: 'Tugas',
  start: 'Mulai',
  cases: 'Kasus',
  letters: 'Surat',
  posts: 'Jabatan',
  rules: 'Aturan',
  correspondence: 'Persuratan',
  assignments: 'Penugasan',
  creditBooks: 'Angka Kredit',
  notices: 'Pemberitahuan',
  unread: (count: number) => `Pemberitahuan, ${count} belum dibaca`,
};

export const error = {
  title: 'Terjadi kesalahan',
  boundary: 'Halaman ini tidak dapat ditampilkan. Muat ulang; bila berulang, hubungi admin instansi Saudara.',
  reload: 'Muat ulang halaman',
  unreachable: 'Server tidak dapat dihubungi. Periksa sambungan jaringan, lalu coba lagi.',
  unknown: 'Terjadi kesalahan. Coba lagi sebentar lagi.',
  notFound: 'Halaman tidak ditemukan',
  notFoundHint: 'Alamat ini tidak ada. Periksa ejaannya, atau kembali ke daftar tugas.',
};
