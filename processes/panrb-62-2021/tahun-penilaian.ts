import type { Verdict } from '../rule.ts';
import { AngkaKredit } from './angka-kredit.ts';

/** What is told of a year in which credits were earned. */
export const tahunPenilaian = {
  akCapaian: AngkaKredit('capaian Angka Kredit tugas jabatan'),
  targetMinimal: AngkaKredit('target Angka Kredit minimal tahun itu'),
};

/** What counts, and what is demanded. */
export const terhitungDanSyarat = {
  akTerhitung: AngkaKredit('Angka Kredit yang terhitung'),
  akSyarat: AngkaKredit('Angka Kredit yang dipersyaratkan'),
};

/** Where a table of Lampiran III to VI has no such grade for the degree: nothing is lost, but somebody must decide. */
export const tanpaBaris = (value: unknown, lampiran: string, golongan: string): Verdict => ({
  outcome: 'manual',
  value,
  message: {
    id: `${lampiran} tidak memuat golongan ${golongan} untuk pendidikan ini; pejabat yang berwenang perlu memutus.`,
    en: `${lampiran} does not have grade ${golongan} for this degree; the official in charge must decide.`,
  },
});
