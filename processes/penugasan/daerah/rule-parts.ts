import type { Citation, Outcome, Verdict } from '../../rule.ts';
import type { Tanggal } from '../../tanggal.ts';

/** What a rule that several regulations word alike takes from each of them. */
export interface Dasar {
  readonly id: string;
  readonly basis: Citation;
  readonly inForce: { readonly from: Tanggal; readonly until?: Tanggal };
}

export const isFilled = (text: string | null): boolean => (text ?? '').trim() !== '';

/** Fails for whatever is missing, and tells the message what that is. */
export const lacking = (missing: readonly string[], otherwise: Outcome = 'pass'): Verdict => ({
  outcome: missing.length === 0 ? otherwise : 'fail',
  value: { daftar: missing.join(', ') || 'tidak ada' },
});

/** The first stage that was skipped before a later one, or is dated before an earlier one. */
export function outOfOrder(stages: readonly (readonly [name: string, date: string | null])[]): string | undefined {
  let latest = '';
  let gap: string | undefined;
  for (const [name, date] of stages) {
    if (date === null) gap ??= name;
    else if (gap !== undefined) return gap;
    else if (date < latest) return name;
    else latest = date;
  }
  return undefined;
}
