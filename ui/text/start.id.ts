export const start = {
  title: 'Mulai kasus',
  lead: 'Pilih mekanisme kerja. Setiap langkah mengikuti pasal yang disebut.',
  start: 'Mulai',
  mine: 'Dapat Saudara mulai',
  others: 'Mekanisme lain',
  read: 'Lihat alur',
  mayNot: 'Jabatan Saudara bukan pemrakarsa mekanisme ini.',
  participants: 'Pelaku',
  basis: 'Dasar',
  howLong: (days: number, cases: number) =>
    days === 0
      ? `Biasanya selesai pada hari yang sama (${cases} kasus terakhir)`
      : `Biasanya selesai dalam ${days} hari kerja (${cases} kasus terakhir)`,
  filters: 'Peraturan',
  search: 'Cari mekanisme',
  noneFiltered: 'Tidak ada mekanisme yang cocok.',
  regulation: 'Peraturan',
  fill: 'Isi permohonan',
  law: 'Dasar hukum',
  flow: 'Alur',
  submit: 'Mulai kasus',
  started: (number: string) => `Kasus ${number} dimulai.`,
  none: 'Belum ada mekanisme yang berlaku.',
  missing: 'Mekanisme tidak ditemukan',
  toCatalogue: 'Ke daftar mekanisme',
  tabs: 'Bagian mekanisme',
};
