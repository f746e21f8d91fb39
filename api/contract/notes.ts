import type { UploadedFile } from './cases.ts';
import type { Performer } from './organisation.ts';

/** What people write beside a case. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface CaseNote {
  readonly id: string;
  readonly createdAt: string;
  readonly author: string;
  /** The author in the post in which they take part in the case; null: an account without a post. */
  readonly performer: Performer | null;
  /** As it was written: no markup. */
  readonly isi: string;
  readonly lampiran: readonly UploadedFile[];
  /** The task it was written at. */
  readonly userTaskKey: string | null;
  readonly taskName: string | null;
}
