import type { Pool, PoolClient } from 'pg';
import type { HariLibur, Tanggal } from '../../processes/tanggal.ts';
import type { Services } from '../../workers/index.ts';
import { digestAt } from '../outbox/digest.ts';

export interface NoticeOptions {
  readonly pool: Pool;
  readonly now: () => number;
  readonly today: () => Tanggal;
  /** Address under which people reach this office. */
  readonly publicUrl: string;
  /** Domain under which mails get their ids. */
  readonly mailDomain: string;
  readonly hariLibur: () => Promise<HariLibur>;
}

/** What is told to whom. */
export interface Told {
  /** By which the mails about it are known. */
  readonly key: string;
  readonly kind: string;
  /** 'jabatan:…', 'pegawai:…' */
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Page that it leads to, from '/' on. */
  readonly path: string;
  /** Absent: it is about no case. */
  readonly job?: { readonly jobKey: string; readonly processInstanceKey: string };
}

export interface Notices extends ServiceNotices {
  /** Tells in a transaction with what it tells of. */
  tell(sql: Pool | PoolClient, told: Told): Promise<void>;
}
type ServiceNotices = Services['notices'];

/** A digest that is longer than this, in characters, gathers no more: the screen has the rest. */
const MAX_DIGEST = 50_000;

/**
 * One statement, so one transaction: who is told, who may read the case, and the mails to those who have an address: one
 * of its own, or the digest of the day, as they like.
 */
const SEND = `
  with told as (
    insert into notice (job_key, kasus, recipient, jenis, judul, isi, created_at)
    select $1::bigint, $2::bigint, r, $3, $4, $5, $6 from unnest($7::text[]) r on conflict do nothing returning recipient),
  concerned as (
    select substr(recipient, length('pegawai:') + 1) as pegawai from told where recipient like 'pegawai:%'
    union
    select p.pegawai from told join pemangku_jabatan p on recipient = 'jabatan:' || p.jabatan
      and p.mulai <= $8 and (p.selesai is null or p.selesai >= $8)),
  reached as (
    select o.id, o.surel, coalesce(p.cara, 'segera') as cara from concerned join pegawai o on o.id = concerned.pegawai
    left join pilihan_surel p on p.pegawai = o.id where o.surel is not null),
  mailed as (
    insert into outbox (message_id, kasus, pegawai, recipient, subject, body, created_at, next_try_at)
    select $16 || '.' || md5(id) || '@' || $9, $2, id, surel, $4, $10, $6, $6
    from reached where cara = 'segera' on conflict do nothing),
  gathered as (
    insert into outbox (message_id, pegawai, recipient, subject, body, created_at, next_try_at)
    select 'ringkasan.' || $11 || '.' || md5(id) || '@' || $9, id, surel, $12, $13 || $14, $6, $15
    from reached where cara = 'ringkasan'
    on conflict (message_id) do update set body = outbox.body || $14
      where outbox.state = 'menunggu' and length(outbox.body) < ${MAX_DIGEST})
  insert into case_participant (process_instance_key, subject)
  select $2, r from unnest($7::text[]) r where $2 is not null on conflict do nothing`;

/** Notices to posts and people, shown in the application and sent by mail; whoever is told of a case may read it. */
export function noticeStore({ pool, now, today, publicUrl, mailDomain, hariLibur }: NoticeOptions): Notices {
  const tell = async (sql: Pool | PoolClient, { key, kind, recipients, subject, text, path, job }: Told) => {
    const link = publicUrl + path;
    const mail = `${text}\n\nBuka di Lincah: ${link}\n\nSurel ini dikirim otomatis oleh Lincah. Mohon tidak membalasnya.\n`;
    const digest = digestAt(now(), await hariLibur(), publicUrl);
    const about = [job?.jobKey ?? null, job?.processInstanceKey ?? null, kind, subject, text];
    const addressed = [new Date(now()), recipients, today(), mailDomain, mail];
    const gathered = [digest.date, digest.subject, digest.opening, `\n${subject}\n${text}\n${link}\n`, digest.due];
    await sql.query({ name: 'send_notice', text: SEND, values: [...about, ...addressed, ...gathered, key] });
  };
  const send: ServiceNotices['send'] = ({ jobKey, processInstanceKey }, kind, recipients, subject, text) => {
    const path = `/kasus/${processInstanceKey}`;
    const job = { jobKey, processInstanceKey };
    return tell(pool, { key: jobKey, kind, recipients, subject, text, path, job });
  };
  return { tell, send };
}
