import type { Pool } from 'pg';
import type { AuditChange, AuditEntry } from '../contract/audit.ts';
import { toCsv } from '../csv.ts';
import type { SearchRequest } from '../search/query.ts';
import { runSearch } from '../search/run.ts';
import { type AuditRow, auditTarget, toAuditEntry } from './search.ts';

const HEADINGS = [
  ...[
    'nomor',
    'waktu',
    'pelaku',
    'jenis pelaku',
    'jabatan',
    'kapasitas',
    'peran',
    'mewakili',
    'operasi',
    'jenis objek',
  ],
  ...['objek', 'keterangan', 'hasil', 'proses', 'kasus', 'tugas', 'perubahan', 'alasan', 'dasar hukum', 'penolakan'],
  ...['jumlah', 'diminta pada', 'alamat', 'hash'],
];

/** Entries that are read at once: a table of any length takes no more memory than these. */
const PAGE = 200;

/** What a search finds as a table, line by line. */
export async function* auditCsv(pool: Pool, filter: SearchRequest['filter']): AsyncGenerator<string> {
  yield toCsv([HEADINGS]);
  for (let after: string | undefined; ; ) {
    const page = { limit: PAGE, ...(after !== undefined && { after }) };
    const found = await runSearch<AuditRow>(pool, auditTarget, { ...(filter && { filter }), page });
    if (found.items.length > 0) yield toCsv(found.items.map(toAuditEntry).map(lineOf)).slice(1);
    if (found.items.length < PAGE) return;
    after = found.page.endCursor!;
  }
}

function lineOf(entry: AuditEntry): (string | null)[] {
  const { capacity, refusal } = entry;
  const articles = refusal?.violations?.flatMap(({ basis }) => basis ?? []) ?? [];
  return [
    ...[entry.auditLogKey, entry.timestamp, entry.actorId, entry.actorType, capacity?.jabatan, capacity?.kapasitas],
    ...[capacity?.peran, entry.onBehalfOf, entry.operationType, entry.entityType, entry.entityKey],
    ...[entry.entityDescription, entry.result, entry.processDefinitionId, entry.processInstanceKey, entry.userTaskKey],
    ...[
      entry.changes?.map(changeOf).join('; '),
      entry.reason,
      [entry.legalBasis, ...articles].filter(Boolean).join('; '),
    ],
    ...[refusal && `${refusal.status} ${refusal.detail ?? refusal.title}`, entry.count?.toString(), entry.askedKey],
    ...[entry.address, entry.hash],
  ].map((value) => value ?? null);
}

const changeOf = ({ property, oldValue, newValue }: AuditChange): string =>
  `${property}: ${oldValue ?? '–'} → ${newValue ?? '–'}`;
