export const signIn = {
  title: 'Masuk',
  lead: 'Masuk dengan akun jabatan Saudara.',
  username: 'Nama akun',
  password: 'Kata sandi',
  code: 'Kode sekali pakai',
  codeHint: 'Enam angka dari aplikasi autentikator, atau satu kode pemulihan.',
  submit: 'Masuk',
  busy: 'Memeriksa…',
  demoTitle: 'Akun demo',
  demoLead: 'Pilih jabatan untuk mengisi nama akun. Semua akun demo memakai kata sandi yang sama.',
  filter: 'Cari jabatan',
  none: 'Tidak ada akun yang cocok.',
  noAgency: 'Pengelola aplikasi',
  byProvider: (name: string) => `Masuk dengan ${name}`,
  byPassword: 'Atau masuk dengan kata sandi:',
  providerFailed: {
    'tidak-terjangkau':
      'Layanan masuk instansi sedang tidak dapat dihubungi. Coba lagi nanti, atau masuk dengan kata sandi.',
    ditolak: 'Layanan masuk instansi tidak mengesahkan permintaan ini. Coba lagi.',
    kedaluwarsa: 'Waktu untuk masuk sudah lewat, atau dimulai di peramban lain. Coba lagi.',
    'tanpa-akun': 'Belum ada akun Lincah untuk Saudara. Hubungi admin instansi Saudara.',
  },
};
