import { wajibMelaluiAngkaKredit } from '../langkah-wajib-jabatan.ts';

/** What the regulation demands of a transfer into the post, however the diagram is edited. */
export const mandates = wajibMelaluiAngkaKredit({
  diangkat: 'menjadi-ppsk',
  ditolak: 'ditolak',
  persyaratan: 'Pasal 15 ayat (1)',
  uji: 'Pasal 15 ayat (1) huruf e',
  penilaian: 'Pasal 15 ayat (4)',
  penetapanAk: 'Pasal 15 ayat (3)',
});
