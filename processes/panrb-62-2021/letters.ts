import type { CaseContext, FieldValue } from '../mechanism.ts';
import { findOrang } from '../organisasi.ts';
import { formatTanggal } from '../tanggal.ts';
import regulation from './regulation.ts';

/** What the letters of all mechanisms of this regulation share. */

/** Titles only: gazette numbers stand in the regulations themselves. */
export const MENGINGAT: readonly string[] = [
  'Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban sebagaimana telah diubah dengan Undang-Undang Nomor 31 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban',
  regulation.title,
];

/** The regulation as a sentence names it. */
export const PERMENPANRB =
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2021';

export const KOP: readonly string[] = ['Sekretariat Jenderal'];

/** Somebody as the table of a letter shows them: with their post or, where they hold none, the last one. */
export function orang({ organisasi }: CaseContext, id: string): { readonly [name: string]: FieldValue } {
  const found = findOrang(organisasi, id);
  if (!found) throw new Error(`Expected '${id}' to be on record, but they are not`);
  const { nama, nip, pangkat, unit } = found;
  const jabatan =
    'namaJabatan' in found
      ? found.namaJabatan
      : `Terakhir ${found.jabatanTerakhir} (sampai dengan ${formatTanggal(found.selesai)})`;
  return { nama, nip, pangkat, jabatan, unit: organisasi.unit(unit)?.nama ?? '' };
}

/** The items of an article, by its reference without the letter: 'Pasal 33 ayat (2)'. */
export const huruf = (ref: string): string[] =>
  regulation.articles
    .filter((article) => article.ref.startsWith(`${ref} huruf `))
    .map(({ text }) => text.replace(/(;( dan)?|\.)$/, ''));
