import type { CaseContext } from '../mechanism.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';
import { type BukuAngkaKredit, hitungBuku } from './buku-angka-kredit/buku.ts';
import { barisPada, type IsiBuku, type Keadaan, keadaanPada } from './buku-angka-kredit/entri.ts';
import type { JenjangBuku } from './buku-angka-kredit/jenjang.ts';
import type { PangkatBuku } from './buku-angka-kredit/pangkat.ts';
import { ppsk } from './ppsk.ts';

export type { Entri, EntriKegiatan, EntriTugas, IsiBuku, Keadaan, NilaiDitetapkan } from './buku-angka-kredit/entri.ts';
export { barisPada, keadaanPada, keadaanTahun } from './buku-angka-kredit/entri.ts';
export { type NilaiEntri, nilaiEntri } from './buku-angka-kredit/nilai-entri.ts';

/** The credit book of the PPSK a case is about, as rules and letters read it. */

/** Undefined where they have none; credits count as long as the office says that the rules on them are law. */
export function isiBuku(context: CaseContext): IsiBuku | undefined {
  const isi = context.organisasi.bukuAngkaKredit(ppsk(context));
  const { angkaKreditBerlakuSampai: sampai } = context.settings;
  return isi && isTanggal(sampai) ? { ...isi, sampai } : isi;
}

/** @throws Error where the PPSK has no credit book: such a case must not get this far */
export function isiBukuPpsk(context: CaseContext): IsiBuku {
  const isi = isiBuku(context);
  if (!isi) throw new Error(`Expected '${ppsk(context)}' to have a credit book, but there is none`);
  return isi;
}

/** What the PPSK is on a day; while they are removed, what they were until then. @throws Error before their first day in the post */
export function keadaanPpsk(context: CaseContext, per: Tanggal): Keadaan {
  const found = barisPada(isiBukuPpsk(context).riwayat, per);
  if (!found) throw new Error(`Expected '${ppsk(context)}' to be a PPSK on ${per}, but they were not yet`);
  return found;
}

/** As {@link keadaanPpsk}, for a rise. @throws Error also while they are removed: nobody rises then */
export function keadaanMenjabat(context: CaseContext, per: Tanggal): Keadaan {
  const found = keadaanPada(isiBukuPpsk(context).riwayat, per);
  if (!found) throw new Error(`Expected '${ppsk(context)}' to hold a post of a PPSK on ${per}, but they do not`);
  return found;
}

/** The pangkat and the jenjang held on the day of a book, with the book. */
export interface Kedudukan {
  readonly buku: BukuAngkaKredit;
  readonly pangkat: PangkatBuku;
  readonly jenjang: JenjangBuku;
}

/** @throws Error before the first day in the post */
export function kedudukanOf(isi: IsiBuku, per: Tanggal): Kedudukan {
  const buku = hitungBuku(isi, per);
  const [pangkat, jenjang] = [buku.pangkat.at(-1), buku.jenjang.at(-1)];
  if (!pangkat || !jenjang) throw new Error(`Expected a PPSK on ${per}, but they were not yet`);
  return { buku, pangkat, jenjang };
}
