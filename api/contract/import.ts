/** What the API answers about an import of an organisation. */

/** One thing wrong with a file: where, what, and what was expected. */
export interface ImportProblem {
  readonly berkas: string;
  readonly baris: number;
  readonly kolom: string | null;
  readonly masalah: string;
  readonly diharapkan: string;
}

export interface ImportReport {
  readonly berkas: readonly {
    readonly nama: string;
    readonly baris: number;
    readonly benar: number;
  }[];
  /** At most the first thousand. */
  readonly masalah: readonly ImportProblem[];
  readonly jumlahMasalah: number;
  /** What was stored; null where nothing was. */
  readonly disimpan: { readonly baru: number; readonly diubah: number; readonly tetap: number } | null;
}
