export const signIn = {
  title: 'Masuk',
  lead: 'Masuk dengan akun jabatan Saudara.',
  username: 'Nama akun',
  password: 'Kata sandi',
  submit: 'Masuk',
  busy: 'Memeriksa…',
  demoTitle: 'Akun demo',
  demoLead: 'Pilih jabatan untuk mengisi nama akun. Semua akun demo memakai kata sandi yang sama.',
  filter: 'Cari jabatan',
  none: 'Tidak ada akun yang cocok.',
  noAgency: 'Pengelola aplikasi',
};
