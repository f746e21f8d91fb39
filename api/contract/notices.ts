/** What the API answers about notices. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface Notice {
  readonly id: string;
  readonly judul: string;
  readonly isi: string;
  readonly createdAt: string;
  readonly readAt: string | null;
  readonly processInstanceKey: string;
}
