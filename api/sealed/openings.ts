import type { Pool, PoolClient } from 'pg';
import type { Opening, OpeningAct } from '../contract/protected-persons.ts';
import type { Actor } from '../policy/actor.ts';
import { conflict, forbidden, invalidField, notFound } from '../problem.ts';
import { iso } from '../routes/v2/shapes.ts';
import type { SearchRequest } from '../search/query.ts';
import { type Found, runSearch, type SearchTarget } from '../search/run.ts';
import type { Guarded } from './guard.ts';
import { type Doer, writeDown } from './log.ts';

/** How long whoever asked may read, in milliseconds. */
export const OPEN_FOR = 15 * 60_000;
/** Letters of a reason. */
const SHORTEST = 10;

export interface OpeningRow extends Guarded {
  readonly id: string;
  readonly tindakan: OpeningAct;
  readonly keperluan: string;
  readonly alasan: string;
  readonly akun: string;
  readonly pegawai: string;
  readonly nama: string;
  readonly diminta: Date;
  readonly keputusan: 'disetujui' | 'ditolak' | null;
  readonly pemutus_nama: string | null;
  readonly catatan: string | null;
  readonly diputus: Date | null;
  readonly sampai: Date | null;
}

const COLUMNS = `p.id, p.kode, t.instansi, p.tindakan, p.keperluan, p.alasan, p.akun, p.pegawai, p.nama, p.diminta, p.keputusan,
  p.pemutus_nama, p.catatan, p.diputus, p.sampai`;
const FROM = 'pembukaan_identitas p join terlindung t on t.kode = p.kode';

const target: SearchTarget = {
  from: FROM,
  columns: COLUMNS,
  fields: { diminta: { sql: 'p.diminta', cast: 'timestamptz', sortable: true, required: true } },
  defaultSort: [{ field: 'diminta', order: 'DESC' }],
  key: 'p.id',
};

/** Requests about an agency's protected persons, the newest first. */
export async function openingsOf(
  pool: Pool,
  actor: Actor,
  agencies: readonly string[],
  now: number,
  request: SearchRequest,
): Promise<Found<Opening>> {
  const found = await runSearch<OpeningRow>(pool, target, request, (conditions) =>
    conditions.add((parameter) => `t.instansi = any(${parameter(agencies)}::text[])`),
  );
  return { ...found, items: found.items.map((row) => toOpening(row, actor, now)) };
}

function toOpening(row: OpeningRow, actor: Actor, now: number): Opening {
  const { id, kode, tindakan, keperluan, alasan, nama, keputusan, catatan, pemutus_nama, diminta, diputus, sampai } =
    row;
  return {
    ...{ id, kode, tindakan, keperluan, alasan, nama, keputusan, catatan, namaPemutus: pemutus_nama },
    ...{ diminta: diminta.toISOString(), diputus: iso(diputus), sampai: iso(sampai) },
    mayDecide: keputusan === null && !isAsker(row, actor),
    mayRead: row.akun === actor.username && sampai !== null && sampai.getTime() > now,
  };
}

/** The person, under whichever account. */
const isAsker = ({ akun, pegawai }: OpeningRow, actor: Actor): boolean =>
  akun === actor.username || pegawai === actor.pegawai?.id;

/** @throws Problem where no keeper of these agencies has asked so */
export async function findOpening(
  sql: Pool | PoolClient,
  agencies: readonly string[],
  id: string,
  lock = '',
): Promise<OpeningRow> {
  const { rows } = await sql.query<OpeningRow>(
    `select ${COLUMNS} from ${FROM} where p.id = $1 and t.instansi = any($2) ${lock}`,
    [id, agencies],
  );
  if (!rows[0]) throw notFound('Permintaan');
  return rows[0];
}

export interface Asked {
  readonly tindakan: OpeningAct;
  readonly keperluan: string;
  readonly alasan: string;
}

/** Asks to open or to destroy an identity. @returns the id of the request */
export async function askFor(client: PoolClient, person: Guarded, asked: Asked, doer: Doer): Promise<string> {
  requireReason('alasan', asked.alasan);
  const { tindakan, keperluan, alasan } = asked;
  const { username, displayName, pegawai } = doer.actor;
  const { rows } = await client.query<{ id: string }>(
    `insert into pembukaan_identitas (kode, tindakan, keperluan, alasan, akun, pegawai, nama, diminta)
      values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [person.kode, tindakan, keperluan.trim(), alasan.trim(), username, pegawai!.id, displayName, doer.at],
  );
  if (!rows[0]) throw conflict('Permintaan Saudara yang sama masih menunggu keputusan.');
  const { id } = rows[0];
  const keterangan = `${TITLES[tindakan]}. Keperluan: ${keperluan.trim()}. Alasan: ${alasan.trim()}`;
  await writeDown(client, person, doer, { peristiwa: 'diminta', pembukaan: id, keterangan });
  return id;
}

const TITLES: { readonly [A in OpeningAct]: string } = { buka: 'Buka identitas', musnahkan: 'Musnahkan identitas' };

/** A second person decides. @returns what was asked for */
export async function decide(
  client: PoolClient,
  opening: OpeningRow,
  isApproved: boolean,
  catatan: string,
  doer: Doer,
): Promise<void> {
  if (isAsker(opening, doer.actor))
    throw forbidden('Permintaan diputus oleh orang kedua, bukan oleh yang mengajukannya.');
  if (opening.keputusan !== null) throw conflict('Permintaan ini sudah diputus.');
  if (!isApproved) requireReason('catatan', catatan);
  const { id, tindakan } = opening;
  const sampai = isApproved && tindakan === 'buka' ? new Date(doer.at.getTime() + OPEN_FOR) : null;
  const keputusan = isApproved ? 'disetujui' : 'ditolak';
  const { username, pegawai, displayName } = doer.actor;
  await client.query(
    `update pembukaan_identitas set keputusan = $2, pemutus_akun = $3, pemutus = $4, pemutus_nama = $5, catatan = $6,
      diputus = $7, sampai = $8 where id = $1`,
    [id, keputusan, username, pegawai!.id, displayName, catatan.trim(), doer.at, sampai],
  );
  await writeDown(client, opening, doer, { peristiwa: keputusan, pembukaan: id, keterangan: catatan.trim() });
}

function requireReason(field: string, text: string): void {
  if ((text.match(/\p{L}/gu) ?? []).length < SHORTEST)
    throw invalidField(field, `Alasan paling sedikit ${SHORTEST} huruf.`);
}
