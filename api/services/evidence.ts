import type { Pool } from 'pg';
import type { CaseFinding } from '../../processes/mechanism.ts';
import type { JobOrigin, Services } from '../../workers/index.ts';

/** Evidence cards: what every automatic check looked at and found. */
export const evidenceStore = (pool: Pool, now: () => number): Services['evidence'] => ({
  async store(origin: JobOrigin, regulation: string, set: string, findings: readonly CaseFinding[]): Promise<void> {
    const of = <T>(read: (finding: CaseFinding) => T): T[] => findings.map(read);
    await pool.query({
      name: 'insert_evidence',
      text: `insert into evidence (job_key, ordinal, kasus, proses, regulasi, himpunan, rule, basis, severity, outcome,
          message_id, message_en, facts, subject, value, override_reason, created_at)
        select $1, t.ordinal, $2, $3, $4, $5, t.rule, t.basis, t.severity, t.outcome, t.mid, t.men, t.facts, t.subject, t.value, t.reason, $6
        from unnest($7::int[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::jsonb[],
          $15::text[], $16::jsonb[], $17::text[]) as t (ordinal, rule, basis, severity, outcome, mid, men, facts, subject, value, reason)
        on conflict do nothing`,
      values: [
        origin.jobKey,
        origin.processInstanceKey,
        origin.processId,
        regulation,
        set,
        new Date(now()),
        findings.map((_finding, index) => index),
        of(({ rule }) => rule),
        of(({ basis }) => basis),
        of(({ severity }) => severity),
        of(({ outcome }) => outcome),
        of(({ message }) => message.id),
        of(({ message }) => message.en),
        of(({ facts }) => JSON.stringify(facts)),
        of(({ subject }) => subject ?? null),
        of(({ value }) => (value === undefined ? null : JSON.stringify(value))),
        of(({ reason }) => reason?.text || null),
      ],
    });
  },
});
