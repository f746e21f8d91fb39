import type { Pool } from 'pg';
import type { Candidate, CandidateOrder } from '../contract/candidates.ts';
import type { Found } from '../contract/search.ts';
import type { Actor } from '../policy/actor.ts';
import { pangkatOn, placeOf } from './pangkat.ts';

export interface CandidateQuery {
  /** Competence asked for. */
  readonly kompetensi: readonly string[];
  /** Period asked for; both or none. */
  readonly period: { readonly mulai: string; readonly selesai: string } | undefined;
  /** Units whose people are looked at; empty: all. */
  readonly unit: readonly string[];
  /** Kinds of post; empty: all that are given assignments. */
  readonly jenis: readonly string[];
  /** Part of a name or a post. */
  readonly search: string;
  readonly order: CandidateOrder;
  readonly limit: number;
  readonly offset: number;
}

/** Posts whose holders are given assignments. */
const JENIS = ['pejabat-fungsional', 'pelaksana'];

const ORDERS: { readonly [O in CandidateOrder]: string } = {
  kompetensi: 'cardinality(terpenuhi) desc, "hariTumpangTindih", nama',
  beban: '"hariTumpangTindih", jsonb_array_length(penugasan), nama',
  pangkat: 'place desc nulls last, nama',
  unit: '"urutanUnit", "namaUnit", nama',
  nama: 'nama',
};

/** Days an assignment `g` shares with the period $2 to $3; none where no period is asked for. */
const SHARED =
  'case when $2::date is null then 0 else greatest(0, least(g.sampai, $3::date) - greatest(g.mulai, $2::date) + 1) end';

const CANDIDATES = `
  select o.id, o.nama, j.nama as "namaJabatan", j.jenis, j.jenjang, r.pangkat, j.unit, u.nama as "namaUnit",
    u.urutan as "urutanUnit", o.kompetensi, ${placeOf('r.pangkat')} as place,
    array(select asked from unnest($1::text[]) asked where lower(asked) in (select lower(k) from unnest(o.kompetensi) k)) as terpenuhi,
    array(select asked from unnest($1::text[]) asked where lower(asked) not in (select lower(k) from unnest(o.kompetensi) k)) as kurang,
    w.penugasan, w.days as "hariTumpangTindih"
  from pegawai o join pemangku_jabatan p on p.pegawai = o.id and p.kapasitas = 'definitif' and p.mulai <= $4::date
    and (p.selesai is null or p.selesai >= $4::date)
  join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit
  cross join lateral (select ${pangkatOn('$4::date')} as pangkat) r
  cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('nomor', s.nomor, 'mulai', g.mulai,
        'selesai', g.sampai, 'hariTumpangTindih', ${SHARED}) order by g.mulai, g.id), '[]') as penugasan,
      coalesce(sum(${SHARED}), 0)::int as days
    from penerima_tugas t join penugasan g on g.id = t.penugasan join surat s on s.id = g.surat
    where t.pegawai = o.id and g.sampai >= coalesce($2::date, $4::date)) w
  where u.instansi = any($5::text[]) and j.jenis = any($6::text[]) and (cardinality($7::text[]) = 0 or j.unit = any($7::text[]))
    and (strpos(lower(o.nama), lower($8)) > 0 or strpos(lower(j.nama), lower($8)) > 0)`;

type Row = Candidate & { readonly total: number; readonly place: number | null; readonly urutanUnit: number };

/** Everyone of the actor's agencies who may be given an assignment, in the order asked for, a page at a time. */
export async function findCandidates(
  pool: Pool,
  actor: Actor,
  query: CandidateQuery,
  today: string,
): Promise<Found<Candidate>> {
  const agencies = [...new Set(actor.posts.map(({ instansi }) => instansi))];
  const kinds = query.jenis.length === 0 ? JENIS : query.jenis.filter((kind) => JENIS.includes(kind));
  const { rows } = await pool.query<Row>({
    name: `candidates_by_${query.order}`,
    text: `select *, count(*) over ()::int as total from (${CANDIDATES}) c order by ${ORDERS[query.order]}, id limit $9 offset $10`,
    values: [
      query.kompetensi,
      query.period?.mulai ?? null,
      query.period?.selesai ?? null,
      today,
      agencies,
      kinds,
      query.unit,
      query.search,
      query.limit,
      query.offset,
    ],
  });
  const end = query.offset + rows.length;
  return {
    items: rows.map(({ total: _total, place: _place, urutanUnit: _order, ...candidate }) => candidate),
    page: {
      totalItems: rows[0]?.total ?? 0,
      hasMoreTotalItems: false,
      ...(rows.length > 0 && { endCursor: String(end) }),
    },
  };
}
