import { wajibMelaluiAngkaKredit } from '../langkah-wajib-jabatan.ts';

/** What the regulation demands of a promotion, however the diagram is edited. */
export const mandates = wajibMelaluiAngkaKredit({
  diangkat: 'dipromosikan',
  ditolak: 'tidak-dipromosikan',
  persyaratan: 'Pasal 19 ayat (2)',
  uji: 'Pasal 19 ayat (2) huruf a',
  penilaian: 'Pasal 19 ayat (4)',
  penetapanAk: 'Pasal 32',
});
