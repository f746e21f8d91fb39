/** What the API answers about notices. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface Notice {
  readonly id: string;
  readonly judul: string;
  readonly isi: string;
  readonly createdAt: string;
  readonly readAt: string | null;
  /** What it is about: of a case the name of its notice, else 'identitas-terlindung' or 'penggantian'. */
  readonly jenis: string;
  /** Null: about no case. */
  readonly processInstanceKey: string | null;
}

/** How one is told by mail: of each notice at once, of all in one mail on the morning of a working day, or not. */
export const MAIL_WAYS = ['segera', 'ringkasan', 'tidak'] as const;
export type MailWay = (typeof MAIL_WAYS)[number];

export interface MailPreference {
  readonly cara: MailWay;
  /** Null: no address is on record, so no mail is sent. */
  readonly surel: string | null;
}
