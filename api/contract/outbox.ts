/** What the API answers about mails. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface OutboxMail {
  readonly id: string;
  readonly state: 'menunggu' | 'terkirim' | 'gagal';
  readonly recipient: string;
  readonly subject: string;
  /** Null: a digest, which tells of several cases. */
  readonly processInstanceKey: string | null;
  readonly tries: number;
  readonly createdAt: string;
  /** Null: it is not tried again. */
  readonly nextTryAt: string | null;
  readonly sentAt: string | null;
  /** Why it was not taken the last time. */
  readonly lastError: string | null;
}
