import type { Pool } from 'pg';
import type {
  Instansi,
  Jabatan,
  JenisJabatan,
  Kapasitas,
  Organisasi,
  Pegawai,
  Rujukan,
  UnitKerja,
} from '../../processes/organisasi.ts';
import type { Tanggal } from '../../processes/tanggal.ts';

/** A post someone holds today. */
export interface HeldPost {
  readonly id: string;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly unit: string;
  readonly instansi: string;
  readonly isPimpinan: boolean;
  readonly kapasitas: Kapasitas;
  readonly sampai: string | null;
}

/** Who holds a post on date $1: an acting holder stands before the one who is away. */
const HOLDERS = `
  select p.jabatan, p.kapasitas, p.selesai, o.id as pegawai, o.nama, o.nip
  from pemangku_jabatan p join pegawai o on o.id = p.pegawai
  where p.mulai <= $1 and (p.selesai is null or p.selesai >= $1)`;

/** The posts a person holds on date $1, those held for good first. @param pegawai SQL of the person's id */
export const heldBy = (pegawai: string): string => `
  select j.id, j.nama, j.jenis, j.unit, u.instansi, j.is_pimpinan as "isPimpinan", p.kapasitas, p.selesai as sampai
  from pemangku_jabatan p join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit
  where p.pegawai = ${pegawai} and p.mulai <= $1 and (p.selesai is null or p.selesai >= $1)
  order by p.kapasitas = 'definitif' desc, j.id`;

/** On date $1: people $2 and units $3, with the units, agencies, roles and posts that belong to them, each kind as a list. */
const VIEW = `
  with people as (
    select o.id, o.nama, o.nip, o.pangkat, o.kompetensi, j.id as jabatan, j.nama as "namaJabatan", j.jenis, j.unit,
      coalesce((select json_agg(json_build_object('nomor', s.nomor, 'mulai', g.mulai, 'selesai', g.selesai))
        from penerima_tugas t join penugasan g on g.id = t.penugasan join surat s on s.id = g.surat
        where t.pegawai = o.id and g.status = 'aktif' and g.selesai >= $1), '[]') as penugasan
    from pegawai o join pemangku_jabatan p on p.pegawai = o.id and p.kapasitas = 'definitif'
      and p.mulai <= $1 and (p.selesai is null or p.selesai >= $1)
    join jabatan j on j.id = p.jabatan where o.id = any($2::text[])),
  named as (select id, instansi from unit_kerja where id = any($3::text[]) or id in (select unit from people)),
  roles as (select instansi, peran, jabatan from peran_instansi where instansi in (select instansi from named)),
  posts as (
    select j.id, j.nama, j.jenis, j.unit, j.atasan, (select to_json(h) from (${HOLDERS} and p.jabatan = j.id
      order by p.kapasitas = 'definitif', p.mulai desc limit 1) h) as pemangku
    from jabatan j where (j.is_pimpinan and j.unit in (select id from named)) or j.id in (select jabatan from roles)),
  units as (
    select u.id, u.instansi, u.nama, u.kode, j.id as pimpinan, u.is_unit_jabatan_administrasi as "isUnitJabatanAdministrasi"
    from unit_kerja u left join jabatan j on j.unit = u.id and j.is_pimpinan
    where u.id in (select id from named union select unit from posts)),
  agencies as (
    select id, nama, kode, alamat, kota, zona_waktu as "zonaWaktu" from instansi where id in (select instansi from named))
  select ${['people', 'units', 'agencies', 'roles', 'posts']
    .map((kind) => `coalesce((select json_agg(${kind}) from ${kind}), '[]') as ${kind}`)
    .join(', ')}`;

/** Reads the organisation as it is on a date. */
export class OrganisasiStore {
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** The part of the organisation a case refers to: its units and people, their heads, posts and agencies. */
  async view(refers: Rujukan, date: Tanggal): Promise<Organisasi> {
    const values = [date, refers.pegawai, refers.unit];
    const { rows } = await this.pool.query<Parts>({ name: 'organisation_view', text: VIEW, values });
    return viewOf(rows[0]!);
  }

  /** The posts a person holds on a date. */
  async postsOf(pegawai: string, date: Tanggal): Promise<HeldPost[]> {
    const { rows } = await this.pool.query({
      name: 'posts_of_person',
      text: heldBy('$2'),
      values: [date, pegawai],
    });
    return rows as HeldPost[];
  }

  async holds(pegawai: string, jabatan: string, date: Tanggal): Promise<Kapasitas | undefined> {
    return (await this.postsOf(pegawai, date)).find(({ id }) => id === jabatan)?.kapasitas;
  }

  /** Everyone who holds one of the posts on a date, acting holders first. */
  async holdersOf(
    jabatan: readonly string[],
    date: Tanggal,
  ): Promise<{ jabatan: string; pegawai: string; nama: string; nip: string; kapasitas: Kapasitas }[]> {
    if (jabatan.length === 0) return [];
    const { rows } = await this.pool.query({
      name: 'holders_of_posts',
      text: `${HOLDERS} and p.jabatan = any($2) order by p.kapasitas = 'definitif', p.mulai desc`,
      values: [date, jabatan],
    });
    return rows as { jabatan: string; pegawai: string; nama: string; nip: string; kapasitas: Kapasitas }[];
  }
}

/** As PostgreSQL writes it: what is not there is null. */
type Stored<T> = { readonly [K in keyof T]: T[K] | null };

interface Parts {
  readonly people: readonly Pegawai[];
  readonly units: readonly (UnitKerja & Stored<Pick<UnitKerja, 'pimpinan'>>)[];
  readonly agencies: readonly Instansi[];
  readonly roles: readonly { readonly instansi: string; readonly peran: string; readonly jabatan: string }[];
  readonly posts: readonly (Jabatan & Stored<Pick<Jabatan, 'atasan' | 'pemangku'>>)[];
}

function viewOf({ people, units, agencies, roles, posts }: Parts): Organisasi {
  const by = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.id, item]));
  const pegawai = by(people);
  const unit = by(units.map((one) => ({ ...one, pimpinan: one.pimpinan ?? undefined })));
  const instansi = by(agencies);
  const jabatan = by(
    posts.map((post) => ({ ...post, atasan: post.atasan ?? undefined, pemangku: post.pemangku ?? undefined })),
  );
  return {
    unit: (id) => unit.get(id),
    jabatan: (id) => jabatan.get(id),
    pegawai: (id) => pegawai.get(id),
    instansi: (id) => instansi.get(id),
    peran: (agency, role) => roles.find((one) => one.instansi === agency && one.peran === role)?.jabatan,
  };
}
