import type { Pool } from 'pg';
import type { Services } from '../../workers/index.ts';

/** Notices to posts and people, shown in the application; whoever is told of a case may read it. */
export const noticeStore = (pool: Pool, now: () => number): Services['notices'] => ({
  async send({ jobKey, processInstanceKey }, kind, recipients, subject, text): Promise<void> {
    await pool.query({
      name: 'send_notice',
      text: `
        with told as (
          insert into notice (job_key, kasus, recipient, jenis, judul, isi, created_at)
          select $1, $2, r, $3, $4, $5, $6 from unnest($7::text[]) r on conflict do nothing)
        insert into case_participant (process_instance_key, subject)
        select $2, r from unnest($7::text[]) r on conflict do nothing`,
      values: [jobKey, processInstanceKey, kind, subject, text, new Date(now()), recipients],
    });
  },
});
