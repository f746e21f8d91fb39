/** What the API answers to whoever looks for someone to give work to. Dates are calendar dates. */

/** By what candidates are ordered; what is equal is ordered by name. */
export type CandidateOrder = 'kompetensi' | 'beban' | 'pangkat' | 'unit' | 'nama';

export interface CandidateAssignment {
  readonly nomor: string;
  readonly mulai: string;
  readonly selesai: string;
  /** Days it shares with the period asked for, both ends counted. */
  readonly hariTumpangTindih: number;
}

/** Someone who may be picked, with everything that is known for and against: nothing is weighed in secret. */
export interface Candidate {
  readonly id: string;
  readonly nama: string;
  readonly namaJabatan: string;
  readonly jenis: string;
  readonly jenjang: string | null;
  readonly pangkat: string;
  readonly unit: string;
  readonly namaUnit: string;
  readonly kompetensi: readonly string[];
  /** Of the competence asked for: what they have, and what they lack. */
  readonly terpenuhi: readonly string[];
  readonly kurang: readonly string[];
  /** Assignments that have not ended when the period begins; without a period, today. */
  readonly penugasan: readonly CandidateAssignment[];
  /** Days of the period on which they have another assignment, each assignment counted for itself. */
  readonly hariTumpangTindih: number;
}
