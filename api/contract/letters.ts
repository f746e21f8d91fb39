import type { Performer } from './organisation.ts';

/** What the API answers about letters. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface Letter {
  readonly id: string;
  readonly key: string;
  readonly jenis: string;
  readonly hal: string;
  readonly nomor: string | null;
  readonly tanggal: string;
  readonly status: 'konsep' | 'terbit' | 'digantikan' | 'dibatalkan' | 'dicabut';
  /** Signed electronically, or on paper and scanned. */
  readonly metode: 'elektronik' | 'pindaian';
  readonly signer: Performer;
  readonly sha256: string;
  readonly alasan: string | null;
  readonly verificationUrl: string;
  readonly processInstanceKey: string;
  readonly createdAt: string;
}
