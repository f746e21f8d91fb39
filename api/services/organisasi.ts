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

/** Reads the organisation as it is on a date. */
export class OrganisasiStore {
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** The part of the organisation a case refers to: its units and people, their heads, posts and agencies. */
  async view(refers: Rujukan, date: Tanggal): Promise<Organisasi> {
    const people = await this.people(refers.pegawai, date);
    const units = await this.units([...new Set([...refers.unit, ...people.map(({ unit }) => unit)])]);
    const agencies = await this.agencies([...new Set(units.map(({ instansi }) => instansi))]);
    const roles = await this.roles(agencies.map(({ id }) => id));
    const posts = await this.posts(
      [...units.map(({ pimpinan }) => pimpinan), ...roles.map(({ jabatan }) => jabatan)].filter(
        (id) => id !== undefined,
      ),
      date,
    );
    const missing = posts.map(({ unit }) => unit).filter((id) => !units.some((unit) => unit.id === id));
    return viewOf({ people, units: [...units, ...(await this.units([...new Set(missing)]))], agencies, roles, posts });
  }

  /** The posts a person holds on a date. */
  async postsOf(pegawai: string, date: Tanggal): Promise<HeldPost[]> {
    const { rows } = await this.pool.query({
      name: 'posts_of_person',
      text: `select j.id, j.nama, j.unit, u.instansi, j.is_pimpinan as "isPimpinan", p.kapasitas, p.selesai as sampai
        from pemangku_jabatan p join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit
        where p.pegawai = $2 and p.mulai <= $1 and (p.selesai is null or p.selesai >= $1)
        order by p.kapasitas = 'definitif' desc, j.id`,
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

  private async units(ids: readonly string[]): Promise<UnitKerja[]> {
    if (ids.length === 0) return [];
    const { rows } = await this.pool.query<UnitKerja & { pimpinan: string | null }>({
      name: 'units_by_id',
      text: `select u.id, u.instansi, u.nama, u.kode, j.id as pimpinan, u.is_unit_jabatan_administrasi as "isUnitJabatanAdministrasi"
        from unit_kerja u left join jabatan j on j.unit = u.id and j.is_pimpinan where u.id = any($1)`,
      values: [ids],
    });
    return rows.map((row) => ({ ...row, pimpinan: row.pimpinan ?? undefined }));
  }

  private async agencies(ids: readonly string[]): Promise<Instansi[]> {
    if (ids.length === 0) return [];
    const text = 'select id, nama, kode, alamat, kota, zona_waktu as "zonaWaktu" from instansi where id = any($1)';
    return (await this.pool.query<Instansi>({ name: 'agencies_by_id', text, values: [ids] })).rows;
  }

  private async roles(agencies: readonly string[]): Promise<{ instansi: string; peran: string; jabatan: string }[]> {
    if (agencies.length === 0) return [];
    const text = 'select instansi, peran, jabatan from peran_instansi where instansi = any($1)';
    return (await this.pool.query({ name: 'roles_of_agencies', text, values: [agencies] })).rows;
  }

  private async posts(ids: readonly string[], date: Tanggal): Promise<Jabatan[]> {
    if (ids.length === 0) return [];
    const { rows } = await this.pool.query<{
      id: string;
      nama: string;
      jenis: JenisJabatan;
      unit: string;
      atasan: string | null;
    }>({
      name: 'posts_by_id',
      text: 'select id, nama, jenis, unit, atasan from jabatan where id = any($1)',
      values: [ids],
    });
    const holders = await this.holdersOf(
      rows.map(({ id }) => id),
      date,
    );
    return rows.map(({ atasan, ...post }) => ({
      ...post,
      atasan: atasan ?? undefined,
      pemangku: holders.find(({ jabatan }) => jabatan === post.id),
    }));
  }

  private async people(ids: readonly string[], date: Tanggal): Promise<Pegawai[]> {
    if (ids.length === 0) return [];
    const { rows } = await this.pool.query<Pegawai>({
      name: 'people_by_id',
      text: `select o.id, o.nama, o.nip, o.pangkat, o.kompetensi, j.id as jabatan, j.nama as "namaJabatan", j.jenis, j.unit,
          coalesce((select json_agg(json_build_object('nomor', s.nomor, 'mulai', g.mulai, 'selesai', g.selesai))
            from penerima_tugas t join penugasan g on g.id = t.penugasan join surat s on s.id = g.surat
            where t.pegawai = o.id and g.status = 'aktif' and g.selesai >= $1), '[]') as penugasan
        from pegawai o join pemangku_jabatan p on p.pegawai = o.id and p.kapasitas = 'definitif'
          and p.mulai <= $1 and (p.selesai is null or p.selesai >= $1)
        join jabatan j on j.id = p.jabatan where o.id = any($2)`,
      values: [date, ids],
    });
    return rows;
  }
}

interface Parts {
  readonly people: readonly Pegawai[];
  readonly units: readonly UnitKerja[];
  readonly agencies: readonly Instansi[];
  readonly roles: readonly { readonly instansi: string; readonly peran: string; readonly jabatan: string }[];
  readonly posts: readonly Jabatan[];
}

function viewOf({ people, units, agencies, roles, posts }: Parts): Organisasi {
  const by = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.id, item]));
  const [pegawai, unit, instansi, jabatan] = [by(people), by(units), by(agencies), by(posts)];
  return {
    unit: (id) => unit.get(id),
    jabatan: (id) => jabatan.get(id),
    pegawai: (id) => pegawai.get(id),
    instansi: (id) => instansi.get(id),
    peran: (agency, role) => roles.find((one) => one.instansi === agency && one.peran === role)?.jabatan,
  };
}
