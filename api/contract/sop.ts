import type { BagianSop } from '../../processes/sop.ts';

export type { BagianSop, JenisLangkah, LangkahSop } from '../../processes/sop.ts';

/** A mechanism as the steps of an SOP (PermenPANRB 35/2012), made from its diagram. Dates are ISO 8601. */
export interface Sop {
  readonly judul: string;
  /** Of the agency whose mechanism it is; null where no regulation here knows the process. */
  readonly instansi: string | null;
  readonly peraturan: { readonly short: string; readonly title: string; readonly basis: string } | null;
  /** The version that is deployed; null of a draft. */
  readonly versi: number | null;
  /** When this version was deployed; null of a draft. */
  readonly tanggal: string | null;
  /** Everyone who acts, in the order of the diagram: the columns. */
  readonly pelaksana: readonly string[];
  readonly bagian: readonly BagianSop[];
}
