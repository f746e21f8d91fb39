/** The credit book of a Jabatan Fungsional, as everything outside of its regulation reads, keeps and computes it. */
export { type BukuAngkaKredit, hitungBuku } from './panrb-62-2021/buku-angka-kredit/buku.ts';
export type {
  Entri,
  EntriKegiatan,
  EntriPenetapan,
  EntriTugas,
  IsiBuku,
  Keadaan,
  NilaiDitetapkan,
} from './panrb-62-2021/buku-angka-kredit/entri.ts';
export { periksaEntri, periksaKeadaan } from './panrb-62-2021/buku-angka-kredit/periksa.ts';
export { angkaKredit } from './panrb-62-2021/settings.ts';
