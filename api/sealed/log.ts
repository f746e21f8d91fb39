import type { Pool, PoolClient } from 'pg';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { IdentityEvent, IdentityLogEntry } from '../contract/protected-persons.ts';
import type { Actor } from '../policy/actor.ts';
import type { SearchRequest } from '../search/query.ts';
import { type Found, runSearch, type SearchTarget } from '../search/run.ts';
import type { Guarded } from './guard.ts';

/** Whoever acts on the register, from where and when. */
export interface Doer {
  readonly actor: Actor;
  /** Network address of the request. */
  readonly address: string;
  readonly at: Date;
}

export interface Event {
  readonly peristiwa: IdentityEvent;
  readonly pembukaan?: string;
  /** Why, or where; never who is behind a code. */
  readonly keterangan: string;
}

/** Writes down what was done about a protected person; nothing here is ever changed, which the database sees to. */
export async function writeDown(
  sql: Pool | PoolClient,
  { kode, instansi }: Guarded,
  { actor, address, at }: Doer,
  { peristiwa, pembukaan, keterangan }: Event,
): Promise<void> {
  await sql.query(
    `insert into log_identitas (kode, instansi, peristiwa, pembukaan, akun, nama, alamat, keterangan, pada)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [kode, instansi, peristiwa, pembukaan ?? null, actor.username, actor.displayName, address, keterangan, at],
  );
}

/** Tells every other keeper of the agency. */
export async function tellKeepers(
  sql: Pool | PoolClient,
  { instansi }: Guarded,
  { actor, at }: Doer,
  today: Tanggal,
  { judul, isi }: { readonly judul: string; readonly isi: string },
): Promise<void> {
  await sql.query(
    `insert into notice (recipient, jenis, judul, isi, created_at)
      select distinct 'pegawai:' || a.pegawai, 'identitas-terlindung', $3, $4, $5::timestamptz from account a
        join pemangku_jabatan p on p.pegawai = a.pegawai and p.mulai <= $6 and (p.selesai is null or p.selesai >= $6)
        join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit
      where a.is_active and 'pelindung' = any(a.roles) and not 'admin' = any(a.roles) and u.instansi = $1
        and a.pegawai is distinct from $2`,
    [instansi, actor.pegawai?.id ?? null, judul, isi, at, today],
  );
}

const target: SearchTarget = {
  from: 'log_identitas l',
  columns: 'l.id, l.kode, l.peristiwa, l.akun, l.nama, l.alamat, l.keterangan, l.pada',
  fields: { pada: { sql: 'l.pada', cast: 'timestamptz', sortable: true, required: true } },
  defaultSort: [{ field: 'pada', order: 'DESC' }],
  key: 'l.id',
};

type Row = Omit<IdentityLogEntry, 'pada'> & { readonly pada: Date };

/** Who asked for, decided on and read what, and why; the newest first. @param kode of one person; absent: of all */
export async function logOf(
  pool: Pool,
  agencies: readonly string[],
  kode: string | undefined,
  request: SearchRequest,
): Promise<Found<IdentityLogEntry>> {
  const found = await runSearch<Row>(pool, target, request, (conditions) => {
    conditions.add((parameter) => `l.instansi = any(${parameter(agencies)}::text[])`);
    if (kode !== undefined) conditions.add((parameter) => `l.kode = ${parameter(kode)}`);
  });
  return { ...found, items: found.items.map((row) => ({ ...row, pada: row.pada.toISOString() })) };
}
