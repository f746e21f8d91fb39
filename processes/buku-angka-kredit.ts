import { angkaKredit } from './panrb-62-2021/settings.ts';
import type { Settings } from './regulation.ts';
import type { Tanggal } from './tanggal.ts';

/** The credit book of a Jabatan Fungsional, as everything outside of its regulation reads, keeps and computes it. */
export { HURUF, type Huruf } from './panrb-62-2021/alasan.ts';
export { desimal, isAngkaKredit, type Perseribu, perseribu } from './panrb-62-2021/angka-kredit.ts';
export type { Angka } from './panrb-62-2021/buku-angka-kredit/angka.ts';
export { type BukuAngkaKredit, hitungBuku } from './panrb-62-2021/buku-angka-kredit/buku.ts';
export { type Butir, butirBuku } from './panrb-62-2021/buku-angka-kredit/butir.ts';
export type {
  Entri,
  EntriKegiatan,
  EntriPenetapan,
  EntriTugas,
  IsiBuku,
  Keadaan,
  MasaDiberhentikan,
  NilaiDitetapkan,
} from './panrb-62-2021/buku-angka-kredit/entri.ts';
export type { NilaiEntri, Unsur } from './panrb-62-2021/buku-angka-kredit/nilai-entri.ts';
export { periksaEntri, periksaKeadaan } from './panrb-62-2021/buku-angka-kredit/periksa.ts';
export { GOLONGAN, namaJenjang, PPSK, sebutanPangkat } from './panrb-62-2021/jenjang.ts';

/** The regulation on whose articles a book rests. */
export const PERATURAN_BUKU = 'panrb-62-2021';

/** What must be said wherever figures of a book are shown. */
export const peringatanBuku = angkaKredit.peringatan;

/** The last day on which the rules on Angka Kredit are law, as the office has set it. */
export const akhirAngkaKredit = (settings: Settings): Tanggal =>
  (settings['angkaKreditBerlakuSampai'] as Tanggal | undefined) ?? angkaKredit.sampai;
