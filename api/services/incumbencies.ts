import type { Pool, PoolClient } from 'pg';
import type { Incumbency } from '../../processes/mechanism.ts';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { Services } from '../../workers/index.ts';
import { onIssuedLetter } from './issued-letter.ts';

/** Who holds a post for good, as records: nobody is put out of a post but by a decision of their own. */
export const incumbencyStore = (pool: Pool): Services['incumbencies'] => ({
  register: (origin, incumbency) =>
    onIssuedLetter(pool, origin, incumbency.surat, async (client, { nomor }) => {
      const pegawai = await recorded(client, incumbency.pegawai);
      if (pegawai === undefined) return `Pegawai '${incumbency.pegawai}' tidak tercatat.`;
      const { jabatan } = incumbency;
      const own = { ...incumbency, pegawai };
      return jabatan === undefined ? leave(client, own) : take(client, { ...own, jabatan }, nomor);
    }),
});

/** Somebody by their id, or by the NIP that a case knows them by who was not here when it began. */
async function recorded(client: PoolClient, pegawai: string): Promise<string | undefined> {
  const { rows } = await client.query<{ id: string }>(
    'select id from pegawai where id = $1 or nip = $1 order by id <> $1 limit 1 for no key update',
    [pegawai],
  );
  return rows[0]?.id;
}

type Taking = Incumbency & { readonly jabatan: string };

/** A term held for good that reaches a day, or begins after it. */
interface Term {
  readonly id: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal | null;
}

const TERMS = `select p.id::text, p.jabatan, j.nama, p.mulai, p.selesai from pemangku_jabatan p join jabatan j on j.id = p.jabatan
  where p.pegawai = $1 and p.kapasitas = 'definitif' and (p.selesai is null or p.selesai >= $2::date - 1) order by p.mulai`;

/** @returns why they cannot leave */
async function leave(client: PoolClient, { pegawai, mulai }: Incumbency): Promise<string | undefined> {
  const { rows } = await client.query<Term>(TERMS, [pegawai, mulai]);
  const later = rows.find((term) => term.mulai >= mulai);
  if (later) return alreadySet(later);
  if (rows.length === 0) return `Pegawai '${pegawai}' tidak memangku jabatan sebelum ${formatTanggal(mulai)}.`;
  await endTerms(client, pegawai, mulai);
  return undefined;
}

/** @returns why they cannot take the post */
async function take(client: PoolClient, taking: Taking, nomor: string): Promise<string | undefined> {
  const { pegawai, jabatan, mulai, selesai } = taking;
  if (selesai !== undefined && selesai < mulai)
    return `Masa jabatan berakhir ${formatTanggal(selesai)}, sebelum mulai ${formatTanggal(mulai)}.`;
  const { rowCount } = await client.query('select 1 from jabatan where id = $1 for no key update', [jabatan]);
  if (rowCount === 0) return `Jabatan '${jabatan}' tidak ditemukan.`;
  if (await isRegistered(client, taking, nomor)) return undefined;
  const refused = (await heldByAnother(client, taking)) ?? (await heldLater(client, taking));
  if (refused !== undefined) return refused;
  await endTerms(client, pegawai, mulai);
  await endActing(client, jabatan, mulai);
  await client.query(
    `insert into pemangku_jabatan (jabatan, pegawai, kapasitas, nomor_keputusan, mulai, selesai)
      values ($1, $2, 'definitif', $3, $4, $5)`,
    [jabatan, pegawai, nomor, mulai, selesai ?? null],
  );
  return undefined;
}

async function isRegistered(client: PoolClient, { pegawai, jabatan }: Taking, nomor: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select 1 from pemangku_jabatan where jabatan = $1 and pegawai = $2 and nomor_keputusan = $3',
    [jabatan, pegawai, nomor],
  );
  return rowCount !== 0;
}

async function heldByAnother(
  client: PoolClient,
  { pegawai, jabatan, mulai, selesai }: Taking,
): Promise<string | undefined> {
  const { rows } = await client.query<{ nama: string; pemangku: string; mulai: Tanggal; selesai: Tanggal | null }>(
    `select j.nama, o.nama as pemangku, p.mulai, p.selesai from pemangku_jabatan p
      join pegawai o on o.id = p.pegawai join jabatan j on j.id = p.jabatan
      where p.jabatan = $1 and p.pegawai <> $2 and p.kapasitas = 'definitif'
        and daterange(p.mulai, p.selesai, '[]') && daterange($3, $4, '[]') order by p.mulai limit 1`,
    [jabatan, pegawai, mulai, selesai ?? null],
  );
  const [other] = rows;
  if (!other) return undefined;
  const period = `sejak ${formatTanggal(other.mulai)}${other.selesai ? ` sampai ${formatTanggal(other.selesai)}` : ''}`;
  return `Jabatan ${other.nama} dipangku ${other.pemangku} ${period}; tetapkan dahulu perpindahan atau pemberhentiannya.`;
}

async function heldLater(client: PoolClient, { pegawai, mulai }: Taking): Promise<string | undefined> {
  const { rows } = await client.query<Term>(TERMS, [pegawai, mulai]);
  const later = rows.find((term) => term.mulai >= mulai);
  return later && alreadySet(later);
}

const alreadySet = ({ nama, mulai }: Term): string =>
  `Pegawai ini sudah ditetapkan memangku jabatan ${nama} mulai ${formatTanggal(mulai)}; tanggal mulai yang baru harus sesudahnya.`;

const endTerms = (client: PoolClient, pegawai: string, mulai: Tanggal): Promise<unknown> =>
  client.query(
    `update pemangku_jabatan set selesai = $2::date - 1 where pegawai = $1 and kapasitas = 'definitif' and mulai < $2::date
      and (selesai is null or selesai >= $2::date)`,
    [pegawai, mulai],
  );

/** Plt. and Pj. stand for a holder the post lacks; Plh. stand for one who is away, and stay. */
const endActing = (client: PoolClient, jabatan: string, mulai: Tanggal): Promise<unknown> =>
  client.query(
    `update pemangku_jabatan set selesai = $2::date - 1 where jabatan = $1 and kapasitas in ('plt', 'pj') and mulai < $2::date
      and (selesai is null or selesai >= $2::date)`,
    [jabatan, mulai],
  );
