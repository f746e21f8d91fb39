import type { PoolClient } from 'pg';
import type { Performer } from '../contract/organisation.ts';
import type { Actor } from '../policy/actor.ts';
import type { Office } from '../services/index.ts';
import { performerOf } from './rows.ts';

/** What happens to a draft. */
export type Step = 'dibuat' | 'diajukan' | 'ditarik' | 'dikembalikan' | 'disetujui' | 'berlaku' | 'dihapus';

interface Of {
  readonly id: string;
  readonly process_id: string;
  readonly subject: string;
}

/** Writes down a step of a draft: who, when, in which capacity. @param actor undefined: its day has come */
export async function writeStep(
  client: PoolClient,
  { id, process_id, subject }: Of,
  step: Step,
  actor: Actor | undefined,
  at: Date,
  note?: string,
): Promise<void> {
  await client.query(
    `insert into process_draft_step (draft, process_id, subject, step, account, performer, at, note)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      process_id,
      subject,
      step,
      actor?.username ?? null,
      actor ? JSON.stringify(performerOf(actor)) : null,
      at,
      note ?? null,
    ],
  );
}

/** Whoever changes or submits a draft is an author of it from then on. */
export async function addAuthor(client: PoolClient, id: string, { username, pegawai }: Actor): Promise<void> {
  await client.query('insert into process_draft_author values ($1, $2, $3) on conflict do nothing', [
    id,
    username,
    pegawai?.id ?? null,
  ]);
}

/** Accounts as notices are addressed to them. */
const SUBJECT = "case when a.pegawai is null then 'akun:' || a.username else 'pegawai:' || a.pegawai end as subject";

/** Everyone who wrote a draft. */
export async function authorsOf(client: PoolClient, id: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ subject: string }>(
    `select distinct ${SUBJECT} from process_draft_author d join account a on a.username = d.account where d.draft = $1 and a.is_active`,
    [id],
  );
  return rows.map(({ subject }) => subject);
}

/** Everyone who may approve a draft. */
export async function approversOf(client: PoolClient, id: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ subject: string }>(
    `select distinct ${SUBJECT} from account a where a.is_active and a.roles && array['pemilik-proses', 'admin']
      and not exists (select 1 from process_draft_author d where d.draft = $1 and (d.account = a.username or d.pegawai = a.pegawai))`,
    [id],
  );
  return rows.map(({ subject }) => subject);
}

/** Tells people of a draft, in the transaction in which it changes. */
export async function tell(
  client: PoolClient,
  office: Office,
  { id, subject, process_id }: Of,
  {
    step,
    recipients,
    title,
    text,
    at,
  }: { step: Step; recipients: readonly string[]; title: string; text: string; at: Date },
): Promise<void> {
  if (recipients.length === 0) return;
  const mechanism = office.mechanism(process_id)?.mechanism.title ?? process_id;
  await office.notices.tell(client, {
    key: `rancangan-${id}-${step}-${at.getTime()}`,
    kind: 'rancangan',
    recipients,
    subject: title,
    text: `${text} Mekanisme: ${mechanism}. Perubahan: ${subject}.`,
    path: `/studio/draf/${id}`,
  });
}

/** 'Contoh Satu, Kepala Biro Umum' */
export const called = ({ nama, namaJabatan }: Performer): string => `${nama}, ${namaJabatan}`;
