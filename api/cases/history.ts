import type { Pool } from 'pg';
import type { LoadedMechanism } from '../../processes/load.ts';
import type { Variables } from '../../processes/mechanism.ts';
import { type Organisasi, type Pemangku, sebutanJabatan } from '../../processes/organisasi.ts';
import { textOf } from '../../processes/read.ts';
import { formatTanggal, tanggalOf } from '../../processes/tanggal.ts';
import type { HistoryEntry, ProcessInstance } from '../contract/cases.ts';
import type { EvidenceCard } from '../contract/law.ts';
import type { Letter } from '../contract/letters.ts';
import type { Performer } from '../contract/organisation.ts';
import type { TaskChanges } from '../contract/tasks.ts';
import type { Definition } from '../services/definitions.ts';
import { correspondenceOf } from './correspondence.ts';
import { inWords } from './words.ts';

/** What a history is told from. */
export interface CaseRecords {
  readonly case: ProcessInstance;
  readonly loaded: LoadedMechanism | undefined;
  readonly definition: Definition | undefined;
  readonly organisasi: Organisasi;
  readonly variables: Variables;
  readonly letters: readonly Letter[];
  readonly evidence: readonly EvidenceCard[];
  /** In which dates are told. */
  readonly zone: string;
}

/** Entries of one kind that a history shows; a case that people work on has far fewer. */
const MAX_ENTRIES = 500;

/** What happened in a case, in words, the oldest first. */
export async function historyOf(pool: Pool, records: CaseRecords): Promise<HistoryEntry[]> {
  const { processInstanceKey: key } = records.case;
  const entries = [
    startOf(records),
    ...(await tasksOf(pool, key, records)),
    ...records.letters.filter(({ status }) => status !== 'konsep').map(issueOf),
    ...checksOf(records),
    ...(await correspondenceOf(pool, key)).map(({ at, title, more }) => entry(at, 'post', title, more)),
    ...(await operationsIn(pool, key, records)),
    ...(await notesIn(pool, key)),
    ...(await noticesOf(pool, key)),
    ...(await incidentsOf(pool, key, records)),
    ...withdrawalOf(records),
    ...endOf(records),
  ];
  return entries.sort((a, b) => a.at.localeCompare(b.at) || RANK[a.kind] - RANK[b.kind]);
}

/** The order of what happened at the same moment. */
const RANK: { readonly [K in HistoryEntry['kind']]: number } = {
  start: 0,
  task: 1,
  check: 2,
  letter: 3,
  post: 4,
  note: 5,
  notice: 6,
  incident: 7,
  end: 8,
};

const entry = (
  at: string,
  kind: HistoryEntry['kind'],
  title: string,
  more: { readonly [P in 'detail' | 'basis' | 'elementId' | 'letterId' | 'sha256']?: string | null } & {
    readonly performer?: Performer | null;
  },
): HistoryEntry => ({
  at,
  kind,
  title,
  detail: null,
  performer: null,
  basis: null,
  elementId: null,
  letterId: null,
  sha256: null,
  ...more,
});

function startOf({ case: { startDate, startedBy }, definition }: CaseRecords): HistoryEntry {
  const start = definition?.start;
  return entry(startDate, 'start', start?.name ?? 'Kasus dimulai', {
    performer: startedBy,
    ...(start && { basis: start.basis ?? null, elementId: start.id }),
  });
}

async function tasksOf(
  pool: Pool,
  key: string,
  { definition, loaded, organisasi }: CaseRecords,
): Promise<HistoryEntry[]> {
  const { rows } = await pool.query<{
    element_id: string;
    completion_date: Date;
    performer: Performer | null;
    action: Variables | null;
    holders: readonly Pemangku[] | null;
  }>({
    name: 'completed_tasks',
    text: `select element_id, completion_date, performer, action,
        coalesce(holders, (select a.holders from task_arrival a where a.key = t.key)) as holders from user_task t
      where process_instance_key = $1 and state = 'COMPLETED' order by key limit ${MAX_ENTRIES}`,
    values: [key],
  });
  return rows.map(({ element_id, completion_date, performer, action, holders }) => {
    const step = definition?.steps.get(element_id);
    const form = step?.formKey === undefined ? undefined : loaded?.forms.get(step.formKey);
    const facts = form && action ? inWords(form, action, organisasi) : [];
    return entry(completion_date.toISOString(), 'task', step?.name ?? element_id, {
      performer,
      basis: step?.basis ?? null,
      elementId: element_id,
      detail:
        [...facts.map(({ label, value }) => `${label}: ${value}`), ...actingFor(performer, holders)].join('\n') || null,
    });
  });
}

/** Who held the post when the task came, where someone else completed it. */
function actingFor(performer: Performer | null, holders: readonly Pemangku[] | null): string[] {
  if (!performer || !holders?.length || holders.some(({ nip }) => nip === performer.nip)) return [];
  const names = holders.map(({ nama, kapasitas }) => sebutanJabatan(nama, kapasitas));
  return [`Pemangku jabatan saat tugas datang: ${names.join(', ')}`];
}

const issueOf = ({ createdAt, jenis, nomor, signer, id, sha256, status, alasan }: Letter): HistoryEntry =>
  entry(createdAt, 'letter', `${jenis} Nomor ${nomor} terbit`, {
    performer: signer,
    letterId: id,
    sha256,
    detail: status === 'terbit' ? null : `Sekarang ${status}${alasan === null ? '' : `: ${alasan}`}`,
  });

/** Cards of one check are told as one entry. */
function checksOf({ evidence }: CaseRecords): HistoryEntry[] {
  const checks = new Map<string, EvidenceCard[]>();
  for (const card of evidence) checks.set(card.check, [...(checks.get(card.check) ?? []), card]);
  return [...checks.values()].map((cards) => {
    const attention = cards.filter(({ outcome }) => outcome === 'fail' || outcome === 'manual');
    const detail = attention.map(({ message }) => message.id).join('\n') || null;
    const title =
      attention.length === 0
        ? `${cards.length} syarat diperiksa, semuanya terpenuhi`
        : `${cards.length} syarat diperiksa, ${attention.length} perlu perhatian`;
    return entry(cards[0]!.at, 'check', title, { detail });
  });
}

/** Tasks that were handed over or changed; that someone takes or gives back their own is everyday. */
async function operationsIn(pool: Pool, key: string, { definition, zone }: CaseRecords): Promise<HistoryEntry[]> {
  const { rows } = await pool.query<{
    operation: string;
    element_id: string;
    account: string;
    performer: Performer | null;
    alasan: string | null;
    at: Date;
    nama: string | null;
    changes: TaskChanges | null;
  }>({
    name: 'operations_in_history',
    text: `select o.operation, t.element_id, o.account, o.performer, o.alasan, o.at, o.changes, p.nama
      from user_task t join task_operation o on o.task = t.key left join pegawai p on p.id = o.assignee
      where t.process_instance_key = $1 and (o.operation = 'UPDATE' or o.alasan is not null)
      order by o.at, o.key limit ${MAX_ENTRIES}`,
    values: [key],
  });
  return rows.map(({ operation, element_id, account, performer, alasan, at, nama, changes }) => {
    const step = definition?.steps.get(element_id)?.name ?? element_id;
    const by = performer ? '' : ` oleh akun ${account}`;
    const what = operation === 'ASSIGN' ? `"${step}" diserahkan kepada ${nama}` : `"${step}" diubah${by}`;
    const lines = [...changesIn(changes ?? {}, zone), ...(alasan === null ? [] : [`Alasan: ${alasan}`])];
    return entry(at.toISOString(), 'task', what, {
      performer,
      elementId: element_id,
      detail: lines.join('\n') || null,
    });
  });
}

const CHANGED: { readonly [field: string]: string } = {
  dueDate: 'Tenggat',
  followUpDate: 'Pengingat',
  priority: 'Prioritas',
};

/** 'Tenggat: 2 April 2026 menjadi 25 Maret 2026' */
const changesIn = (changes: TaskChanges, zone: string): string[] =>
  Object.entries(changes).map(([field, { from, to }]) => {
    const told = (value: unknown): string => {
      if (value === null) return 'tidak ada';
      return typeof value === 'string' ? formatTanggal(tanggalOf(Date.parse(value), zone)) : String(value);
    };
    return `${CHANGED[field] ?? field}: ${told(from)} menjadi ${told(to)}`;
  });

async function notesIn(pool: Pool, key: string): Promise<HistoryEntry[]> {
  const { rows } = await pool.query<{
    isi: string;
    author: string;
    performer: Performer | null;
    created_at: Date;
    berkas: readonly string[];
  }>({
    name: 'notes_in_history',
    text: `select isi, author, performer, created_at, array(select d.file_name from note_document f
        join document d on d.id = f.document where f.note = n.id order by d.file_name) as berkas
      from case_note n where kasus = $1 order by created_at, id limit ${MAX_ENTRIES}`,
    values: [key],
  });
  return rows.map(({ isi, author, performer, created_at, berkas }) =>
    entry(created_at.toISOString(), 'note', performer ? 'Catatan' : `Catatan ${author}`, {
      performer,
      detail: berkas.length === 0 ? isi : `${isi}\nLampiran: ${berkas.join(', ')}`,
    }),
  );
}

async function noticesOf(pool: Pool, key: string): Promise<HistoryEntry[]> {
  const { rows } = await pool.query<{ judul: string; created_at: Date; penerima: string }>({
    name: 'notices_of_case',
    text: `select n.judul, n.created_at, string_agg(coalesce(j.nama, o.nama, n.recipient), ', ' order by n.id) as penerima from notice n
      left join jabatan j on n.recipient = 'jabatan:' || j.id left join pegawai o on n.recipient = 'pegawai:' || o.id
      where n.kasus = $1 group by n.job_key, n.judul, n.created_at order by n.created_at limit ${MAX_ENTRIES}`,
    values: [key],
  });
  return rows.map(({ judul, created_at, penerima }) =>
    entry(created_at.toISOString(), 'notice', judul, { detail: `Kepada: ${penerima}` }),
  );
}

async function incidentsOf(pool: Pool, key: string, { definition }: CaseRecords): Promise<HistoryEntry[]> {
  const { rows } = await pool.query<{
    element_id: string;
    error_message: string;
    creation_time: Date;
    resolution_time: Date | null;
  }>({
    name: 'incidents_of_case',
    text: `select element_id, error_message, creation_time, resolution_time from incident where process_instance_key = $1 order by key limit ${MAX_ENTRIES}`,
    values: [key],
  });
  return rows.flatMap(({ element_id, error_message, creation_time, resolution_time }) => {
    const name = definition?.steps.get(element_id)?.name ?? element_id;
    const begun = entry(creation_time.toISOString(), 'incident', `Terhenti pada "${name}"`, {
      detail: error_message,
      elementId: element_id,
    });
    if (resolution_time === null) return [begun];
    return [
      begun,
      entry(resolution_time.toISOString(), 'incident', `"${name}" dilanjutkan`, { elementId: element_id }),
    ];
  });
}

function withdrawalOf({ case: { endDate, endState, startedBy }, variables }: CaseRecords): HistoryEntry[] {
  const alasan = textOf(variables['alasanPenarikan']);
  if (endState !== 'dibatalkan' || endDate === null || alasan === '') return [];
  return [
    entry(endDate, 'task', 'Kasus ditarik', {
      performer: (variables['penarik'] as Performer | undefined) ?? startedBy,
      detail: `Alasan: ${alasan}`,
    }),
  ];
}

function endOf({ case: { endDate, endName, state } }: CaseRecords): HistoryEntry[] {
  if (endDate === null) return [];
  return [
    entry(
      endDate,
      'end',
      state === 'TERMINATED' ? 'Kasus dihentikan admin' : `Kasus selesai: ${endName ?? 'tanpa keterangan'}`,
      {},
    ),
  ];
}
