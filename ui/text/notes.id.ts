export const notes = {
  title: 'Catatan',
  list: 'Daftar catatan',
  write: 'Tulis catatan',
  label: 'Isi catatan',
  hint: 'Terbaca oleh semua yang ikut dalam kasus ini, dan tidak dapat diubah lagi.',
  files: 'Lampiran (PDF, JPG, atau PNG)',
  tooManyFiles: (most: number) => `Paling banyak ${most} berkas dalam satu catatan.`,
  send: 'Kirim catatan',
  sending: 'Mengirim…',
  sent: 'Catatan terkirim.',
  none: 'Belum ada catatan.',
  noPost: 'Akun tanpa jabatan',
};
