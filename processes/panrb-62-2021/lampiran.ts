import type { Article } from '../regulation.ts';

/**
 * Titles of the annexes, and the items of Lampiran II that rules cite. Only letters that the scan misread are put right
 * ('ANGA KREDIT', 'Pemula'); the tables stand in `tabel/`.
 */
export const lampiran: readonly Article[] = [
  {
    ref: 'Lampiran I',
    text: 'KEGIATAN TUGAS JABATAN FUNGSIONAL PENATA PERLINDUNGAN SAKSI DAN KORBAN',
  },
  {
    ref: 'Lampiran II',
    text: 'KEGIATAN PENGEMBANGAN PROFESI DAN PENUNJANG JABATAN FUNGSIONAL PENATA PERLINDUNGAN SAKSI DAN KORBAN',
  },
  {
    ref: 'Lampiran II huruf E angka 3',
    text: 'pelatihan teknis/magang di bidang tugas Jabatan Fungsional Penata Perlindungan Saksi dan Korban dan memperoleh Sertifikat',
  },
  {
    ref: 'Lampiran II huruf E angka 4',
    text: 'pelatihan manajerial/sosial kultural di bidang tugas Jabatan Fungsional Penata Perlindungan Saksi dan Korban dan memperoleh Sertifikat',
  },
  {
    ref: 'Lampiran III',
    text: 'JUMLAH ANGKA KREDIT KUMULATIF MINIMAL UNTUK PENGANGKATAN DAN KENAIKAN JABATAN/PANGKAT JABATAN FUNGSIONAL PENATA PERLINDUNGAN SAKSI DAN KORBAN DENGAN PENDIDIKAN SARJANA ATAU DIPLOMA EMPAT',
  },
  {
    ref: 'Lampiran IV',
    text: 'JUMLAH ANGKA KREDIT KUMULATIF MINIMAL UNTUK PENGANGKATAN DAN KENAIKAN JABATAN/PANGKAT JABATAN FUNGSIONAL PENATA PERLINDUNGAN SAKSI DAN KORBAN DENGAN PENDIDIKAN MAGISTER',
  },
  {
    ref: 'Lampiran V',
    text: 'JUMLAH ANGKA KREDIT KUMULATIF MINIMAL UNTUK PENGANGKATAN DAN KENAIKAN JABATAN/PANGKAT JABATAN FUNGSIONAL PENATA PERLINDUNGAN SAKSI DAN KORBAN DENGAN PENDIDIKAN DOKTOR',
  },
  {
    ref: 'Lampiran VI',
    text: 'ANGKA KREDIT KUMULATIF UNTUK PENYESUAIAN/INPASSING JABATAN FUNGSIONAL PENATA PERLINDUNGAN SAKSI DAN KORBAN',
  },
];
