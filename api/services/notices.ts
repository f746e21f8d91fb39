import type { Pool } from 'pg';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { Services } from '../../workers/index.ts';

export interface NoticeOptions {
  readonly pool: Pool;
  readonly now: () => number;
  readonly today: () => Tanggal;
  /** Address under which people reach this office. */
  readonly publicUrl: string;
  /** Domain under which mails get their ids. */
  readonly mailDomain: string;
}

/** One statement, so one transaction: who is told, who may read the case, and the mails to those who have an address. */
const SEND = `
  with told as (
    insert into notice (job_key, kasus, recipient, jenis, judul, isi, created_at)
    select $1, $2, r, $3, $4, $5, $6 from unnest($7::text[]) r on conflict do nothing returning recipient),
  concerned as (
    select substr(recipient, length('pegawai:') + 1) as pegawai from told where recipient like 'pegawai:%'
    union
    select p.pegawai from told join pemangku_jabatan p on recipient = 'jabatan:' || p.jabatan
      and p.mulai <= $8 and (p.selesai is null or p.selesai >= $8)),
  mailed as (
    insert into outbox (message_id, kasus, pegawai, recipient, subject, body, created_at, next_try_at)
    select $1 || '.' || md5(o.id) || '@' || $9, $2, o.id, o.surel, $4, $10, $6, $6
    from concerned join pegawai o on o.id = concerned.pegawai where o.surel is not null on conflict do nothing)
  insert into case_participant (process_instance_key, subject)
  select $2, r from unnest($7::text[]) r on conflict do nothing`;

/** Notices to posts and people, shown in the application and sent by mail; whoever is told of a case may read it. */
export const noticeStore = ({ pool, now, today, publicUrl, mailDomain }: NoticeOptions): Services['notices'] => ({
  async send({ jobKey, processInstanceKey }, kind, recipients, subject, text): Promise<void> {
    const mail = `${text}\n\nBuka di Lincah: ${publicUrl}/kasus/${processInstanceKey}\n\nSurel ini dikirim otomatis oleh Lincah. Mohon tidak membalasnya.\n`;
    await pool.query({
      name: 'send_notice',
      text: SEND,
      values: [jobKey, processInstanceKey, kind, subject, text, new Date(now()), recipients, today(), mailDomain, mail],
    });
  },
});
