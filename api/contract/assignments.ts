import type { Performer } from './organisation.ts';
import type { Found } from './search.ts';

/** What the API answers about Penugasan. Dates are ISO 8601. */

/** `berjalan`: to this day; `diakhiri`, `diubah`: over before its time, on a new letter. */
export type AssignmentState = 'berjalan' | 'selesai' | 'diakhiri' | 'diubah';

export interface AssignmentMember {
  readonly pegawai: string;
  readonly nama: string;
  readonly namaJabatan: string;
  readonly namaUnit: string;
  readonly peran: 'individu' | 'ketua' | 'anggota';
}

export interface AssignmentRecord {
  readonly id: string;
  readonly keadaan: AssignmentState;
  readonly uraian: string;
  readonly dasar: 'penunjukan' | 'pengajuan-sukarela';
  readonly cakupan: 'internal' | 'lintas-unit' | 'lintas-instansi';
  readonly bentuk: 'individu' | 'tim';
  readonly unit: string;
  readonly namaUnit: string;
  readonly mulai: string;
  /** Last day as it was given; `berakhir` where it ended earlier. */
  readonly selesai: string;
  readonly berakhir: string | null;
  readonly alasanAkhir: string | null;
  readonly surat: { readonly id: string; readonly jenis: string; readonly nomor: string };
  /** The letter that ended or changed it. */
  readonly suratAkhir: { readonly id: string; readonly jenis: string; readonly nomor: string } | null;
  readonly processInstanceKey: string;
  readonly penerima: readonly AssignmentMember[];
  readonly jumlahLaporan: number;
}

export interface AssignmentReportRecord {
  readonly id: string;
  readonly jenis: 'laporan' | 'penilaian';
  /** Whom it is about, where it is about one of several. */
  readonly pegawai: string | null;
  readonly pelapor: Performer | null;
  readonly isi: readonly { readonly nama: string; readonly label: string; readonly nilai: unknown }[];
  readonly surat: { readonly id: string; readonly jenis: string; readonly nomor: string } | null;
  readonly processInstanceKey: string;
  readonly registeredAt: string;
}

/** An assignment with what was reported of it, the latest first. */
export interface AssignmentDetail {
  readonly penugasan: AssignmentRecord;
  readonly laporan: Found<AssignmentReportRecord>;
}
