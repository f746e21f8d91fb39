/** What the API answers about who does whose tasks while they are away. Keys are 64-bit numbers as text; dates are ISO 8601. */

export type SubstitutionScope = 'pribadi' | 'jabatan' | 'mekanisme';

export interface Substitution {
  readonly id: string;
  /** Whose tasks they are. */
  readonly digantikan: string;
  readonly namaDigantikan: string;
  readonly pengganti: string;
  readonly namaPengganti: string;
  readonly cakupan: SubstitutionScope;
  readonly jabatan: string | null;
  readonly namaJabatan: string | null;
  /** Process id. */
  readonly mekanisme: string | null;
  readonly mulai: string;
  readonly selesai: string;
  readonly alasan: string;
  /** When it was withdrawn. */
  readonly dicabut: string | null;
  readonly mayWithdraw: boolean;
}

export interface NewSubstitution {
  /** Absent: whoever asks. */
  readonly digantikan?: string;
  readonly pengganti: string;
  readonly cakupan: SubstitutionScope;
  readonly jabatan?: string;
  readonly mekanisme?: string;
  readonly mulai: string;
  readonly selesai: string;
  readonly alasan: string;
}
