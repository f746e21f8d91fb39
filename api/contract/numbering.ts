/** What the API answers about the numbers of letters: per agency, document code and year, without gaps. */
export interface LetterSeries {
  readonly instansi: string;
  readonly namaInstansi: string;
  /** Document code in the number. */
  readonly kode: string;
  /** Kinds of letters that take their numbers from it. */
  readonly jenis: readonly string[];
  /** Of the year that was asked for. */
  readonly pola: string;
  /** The last number that was given; 0: none. */
  readonly last: number;
  readonly lastText: string | null;
  readonly lastDate: string | null;
  /** How many of them are in force, and how many were replaced, cancelled or revoked: those keep their numbers. */
  readonly inForce: number;
  readonly withdrawn: number;
  /** Each number from 1 to the last stands on exactly one letter. */
  readonly isWhole: boolean;
  /** As the next number would be written today. */
  readonly next: string;
  /** Code of one of its units, for examples. */
  readonly unit: string;
  /** From the next year on. */
  readonly nextYear: { readonly tahun: number; readonly pola: string; readonly example: string };
}

export interface Numbering {
  readonly year: number;
  readonly items: readonly LetterSeries[];
}
