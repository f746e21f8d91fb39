import type { Pool, PoolClient } from 'pg';
import type { UploadedFile } from '../contract/cases.ts';
import type { CaseNote } from '../contract/notes.ts';
import type { Performer } from '../contract/organisation.ts';
import type { Actor } from '../policy/actor.ts';
import { pelakuOf } from '../policy/actor.ts';
import { invalidField } from '../problem.ts';
import type { SearchRequest } from '../search/query.ts';
import { type Found, runSearch, type SearchTarget } from '../search/run.ts';
import type { DefinitionCatalogue } from '../services/definitions.ts';

const target: SearchTarget = {
  from: 'case_note n left join user_task t on t.key = n.task',
  columns: `n.id, n.task, n.author, n.performer, n.isi, n.created_at, t.element_id, t.process_definition_key,
    (select coalesce(json_agg(json_build_object('documentId', d.id, 'fileName', d.file_name, 'contentType', d.content_type,
      'size', octet_length(d.content)) order by d.file_name, d.id), '[]')
      from note_document f join document d on d.id = f.document where f.note = n.id) as lampiran`,
  fields: { createdAt: { sql: 'n.created_at', cast: 'timestamptz', sortable: true, required: true } },
  defaultSort: [{ field: 'createdAt', order: 'DESC' }],
  key: 'n.id',
};

interface Row {
  readonly id: string;
  readonly task: string | null;
  readonly author: string;
  readonly performer: Performer | null;
  readonly isi: string;
  readonly created_at: Date;
  readonly element_id: string | null;
  readonly process_definition_key: string | null;
  readonly lampiran: readonly UploadedFile[];
}

/** The notes of a case, the newest first. */
export async function notesOf(
  pool: Pool,
  definitions: DefinitionCatalogue,
  processInstanceKey: string,
  request: SearchRequest,
): Promise<Found<CaseNote>> {
  const found = await runSearch<Row>(pool, target, request, (conditions) =>
    conditions.add((parameter) => `n.kasus = ${parameter(processInstanceKey)}::bigint`),
  );
  return { ...found, items: await Promise.all(found.items.map((row) => toNote(definitions, row))) };
}

async function toNote(definitions: DefinitionCatalogue, row: Row): Promise<CaseNote> {
  const { id, author, performer, isi, lampiran, element_id, process_definition_key } = row;
  const definition = process_definition_key === null ? undefined : await definitions.get(process_definition_key);
  return {
    id,
    createdAt: row.created_at.toISOString(),
    author,
    performer,
    isi,
    lampiran,
    userTaskKey: row.task,
    taskName: element_id === null ? null : (definition?.steps.get(element_id)?.name ?? element_id),
  };
}

export interface NewNote {
  readonly isi: string;
  /** Documents the author has uploaded. */
  readonly lampiran?: readonly string[];
  readonly userTaskKey?: string;
}

/** @throws Problem where the note says nothing, or refers to what is not the author's or not of the case */
export async function checkNote(pool: Pool, actor: Actor, key: string, note: NewNote): Promise<void> {
  const { isi, lampiran = [], userTaskKey } = note;
  if (isi.trim() === '') throw invalidField('isi', 'Catatan wajib diisi.');
  const { rowCount } = await pool.query('select 1 from document where id = any($1::uuid[]) and owner = $2', [
    lampiran,
    actor.username,
  ]);
  if (rowCount !== lampiran.length)
    throw invalidField('lampiran', 'Lampiran catatan: berkas tidak ditemukan. Unggah berkas, lalu kirim ulang.');
  if (userTaskKey === undefined) return;
  const task = await pool.query('select 1 from user_task where key = $1 and process_instance_key = $2', [
    userTaskKey,
    key,
  ]);
  if (task.rowCount === 0) throw invalidField('userTaskKey', 'Tugas itu bukan bagian dari kasus ini.');
}

/** @returns the id of the note */
export async function addNote(
  client: PoolClient,
  actor: Actor,
  key: string,
  { isi, lampiran = [], userTaskKey }: NewNote,
  at: Date,
): Promise<string> {
  const performer = await performerIn(client, actor, key);
  const { rows } = await client.query<{ id: string }>(
    `insert into case_note (kasus, task, account, author, performer, isi, created_at) values ($1, $2, $3, $4, $5, $6, $7)
      returning id`,
    [
      key,
      userTaskKey ?? null,
      actor.username,
      actor.displayName,
      performer && JSON.stringify(performer),
      isi.trim(),
      at,
    ],
  );
  const { id } = rows[0]!;
  await client.query('insert into note_document select $1, unnest($2::uuid[])', [id, lampiran]);
  await client.query('insert into case_document select $1, unnest($2::uuid[]) on conflict do nothing', [key, lampiran]);
  return id;
}

/** The author in the post that takes part in the case, or else in their own. */
async function performerIn(client: PoolClient, actor: Actor, key: string) {
  if (!actor.pegawai || actor.posts.length === 0) return null;
  const { rows } = await client.query<{ subject: string }>(
    'select subject from case_participant where process_instance_key = $1 and subject = any($2)',
    [key, actor.subjects],
  );
  const taking = actor.posts.find(({ id }) => rows.some(({ subject }) => subject === `jabatan:${id}`));
  return pelakuOf(actor, taking ?? actor.posts[0]!);
}
