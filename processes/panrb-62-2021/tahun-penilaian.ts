import { AngkaKredit } from './angka-kredit.ts';

/** What is told of a year in which credits were earned. */
export const tahunPenilaian = {
  akCapaian: AngkaKredit('capaian Angka Kredit tugas jabatan'),
  targetMinimal: AngkaKredit('target Angka Kredit minimal tahun itu'),
};

/** Said where a table of Lampiran III to VI has no such grade for the degree. */
export const tanpaBaris = (lampiran: string, golongan: string) => ({
  id: `${lampiran} tidak memuat golongan ${golongan} untuk pendidikan ini.`,
  en: `${lampiran} does not have grade ${golongan} for this degree.`,
});
