import type { Entri, Keadaan, NilaiDitetapkan } from './buku-angka-kredit.ts';

/** Entries for a credit book; on record their ids stand behind the key of their case. */
export interface Credits {
  readonly pegawai: string;
  readonly entri: readonly EntriBaru[];
  /** Values of items that the copy of the text has lost, as somebody read them in the official print: they serve all books. */
  readonly nilai?: readonly (NilaiDitetapkan & { readonly butir: string })[];
  /** Key of the letter of this case on which they rest. */
  readonly surat?: string;
}

/** An entry; nothing is deleted, so a correction names the id on record that it replaces, and why. */
export type EntriBaru = (Entri & { readonly menggantikan?: string; readonly alasan?: string }) | Penarikan;

/** Takes an entry back: what stands for it counts for nothing. */
export interface Penarikan extends Pick<Entri, 'id' | 'tanggal' | 'bukti'> {
  readonly jenis: 'penarikan';
  readonly menggantikan: string;
  readonly alasan: string;
}

/** What somebody is from a day on, by a letter of this case. */
export interface CareerStep {
  readonly pegawai: string;
  readonly keadaan: Keadaan;
  /** Key of the letter that sets it. */
  readonly surat: string;
}

/** A year in which only a vacancy is missing for the next level, so that its target is that of maintenance. */
export interface Maintenance {
  readonly pegawai: string;
  readonly tahun: number;
  /** What it rests on, in words; where a letter of this case says so, its key in `surat`. */
  readonly dasar: string;
  readonly surat?: string;
}

/** Credits as a Penetapan Angka Kredit sets them for a year, in whole thousandths. */
export interface Pak {
  readonly pegawai: string;
  readonly tahun: number;
  readonly tugas: number;
  readonly pengembanganProfesi: number;
  readonly penunjang: number;
  /** All that counts by then. */
  readonly kumulatif: number;
  /** Key of the letter that sets them. */
  readonly surat: string;
}
