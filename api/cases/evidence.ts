import type { Pool } from 'pg';
import type { EvidenceCard } from '../contract/law.ts';

/** Checks looked at by one page of a case: enough for any case people can read. */
const MAX_CARDS = 500;

interface Row {
  readonly rule: string;
  readonly basis: string;
  readonly severity: EvidenceCard['severity'];
  readonly outcome: EvidenceCard['outcome'];
  readonly message_id: string;
  readonly message_en: string;
  readonly facts: unknown;
  readonly subject: string | null;
  readonly value: unknown;
  readonly override_reason: string | null;
  readonly himpunan: string;
  readonly created_at: Date;
  readonly job_key: string;
}

/** Evidence cards of a case, the latest check first. */
export async function evidenceOf(pool: Pool, processInstanceKey: string): Promise<EvidenceCard[]> {
  const { rows } = await pool.query<Row>({
    name: 'evidence_of_case',
    text: `select rule, basis, severity, outcome, message_id, message_en, facts, subject, value, override_reason, himpunan, created_at, job_key
      from evidence where kasus = $1 order by created_at desc, job_key desc, ordinal limit ${MAX_CARDS}`,
    values: [processInstanceKey],
  });
  return rows.map(({ message_id, message_en, override_reason, himpunan, created_at, job_key, ...card }) => ({
    ...card,
    message: { id: message_id, en: message_en },
    reason: override_reason,
    set: himpunan,
    at: created_at.toISOString(),
    check: job_key,
  }));
}
