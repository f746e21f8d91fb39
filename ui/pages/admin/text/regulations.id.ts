import type { ClauseState } from '../../../../api/contract/law.ts';

const states: { readonly [S in ClauseState]: string } = {
  dijalankan: 'Dijalankan mekanisme',
  program: 'Dijalankan sistem',
  'di-luar-sistem': 'Di luar sistem',
  belum: 'Belum ada yang menjalankan',
};

export const regulations = {
  title: 'Regulasi',
  lead: 'Setiap pasal, dan langkah, aturan, atau susunan yang menjalankannya menurut diagram yang berlaku sekarang.',
  choose: 'Peraturan',
  state: 'Keadaan',
  allStates: 'Semua keadaan',
  states,
  mechanism: 'Mekanisme',
  allMechanisms: 'Semua mekanisme',
  search: 'Cari pasal atau bunyinya',
  csv: 'Unduh CSV',
  from: (date: string) => `Berlaku sejak ${date}`,
  untilDay: (from: string, until: string) => `Berlaku ${from} sampai ${until}`,
  notTold: 'Peraturan ini belum ditelaah seluruhnya: pasal yang belum ada langkahnya belum dinilai.',
  clauses: 'Pasal',
  found: (shown: number, all: number) => `${shown} dari ${all} ketentuan`,
  wholeProcess: 'seluruh proses',
  rules: 'Aturan yang diperiksa',
  unchecked: 'belum diperiksa mekanisme mana pun',
  structures: 'Susunan kantor',
  none: 'Tidak ada ketentuan yang cocok',
  noneHint: 'Ubah saringan atau kata yang dicari.',
};
