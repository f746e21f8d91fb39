import type { Words } from '../rule.ts';
import { type Tanggal, tanggal } from '../tanggal.ts';

/**
 * Until which day the rules on Angka Kredit (Pasal 11, Pasal 24 to 44) apply, and what must be said wherever they are
 * used. The text knows no such day: it is understood from explanations of PermenPANRB 1/2023 and waits for a jurist.
 */
export const angkaKredit: { readonly sampai: Tanggal; readonly peringatan: Words } = {
  sampai: tanggal('2022-12-31'),
  peringatan: {
    id: 'Sejak 1 Januari 2023 Angka Kredit jabatan fungsional dipahami diperoleh dari konversi predikat kinerja (PermenPANRB 1/2023), sehingga ketentuan Angka Kredit PermenPANRB 62/2021 hanya dipakai untuk masa sebelumnya. Tanggal ini belum dipastikan; periksa peraturan yang berlaku.',
    en: 'Since 1 January 2023 credits are understood to come from the yearly performance rating (PermenPANRB 1/2023), so that the credit rules of PermenPANRB 62/2021 serve the time before only. The date is not confirmed; check the regulation in force.',
  },
};
