import type { Pool } from 'pg';
import type { IsiBuku } from '../../processes/buku-angka-kredit.ts';
import type {
  Jabatan,
  JenisJabatan,
  Kapasitas,
  Organisasi,
  Pegawai,
  PegawaiTanpaJabatan,
  Pemangku,
  RujukanKasus,
} from '../../processes/organisasi.ts';
import { type BagianOrganisasi, organisasiOf, type UnitTercatat } from '../../processes/organisasi-of.ts';
import type { Tanggal } from '../../processes/tanggal.ts';
import { plannedOnce } from '../database/planned-once.ts';
import { pangkatOn } from '../people/pangkat.ts';

/** A post someone holds today. */
export interface HeldPost {
  readonly id: string;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly unit: string;
  readonly instansi: string;
  /** IANA zone of its agency: 'Asia/Makassar'. */
  readonly zonaWaktu: string;
  readonly isPimpinan: boolean;
  /** Roles it plays in its agency: 'persuratan'. */
  readonly peran: readonly string[];
  readonly kapasitas: Kapasitas;
  readonly sampai: string | null;
  /** Kinds of letters that the appointment to it excludes. */
  readonly tidakMenandatangani: readonly string[];
}

/** Who holds a post on date $1: an acting holder stands before the one who is away. */
const HOLDERS = `
  select p.jabatan, p.kapasitas, p.mulai, p.selesai, o.id as pegawai, o.nama, o.nip
  from pemangku_jabatan p join pegawai o on o.id = p.pegawai
  where p.mulai <= $1 and (p.selesai is null or p.selesai >= $1)`;

/** Since when whoever {@link HOLDERS} finds holds the post without a break, over all terms. */
const UNBROKEN = `
  with recursive term as (
    select h.mulai union select e.mulai from term t join pemangku_jabatan e on e.jabatan = h.jabatan
      and e.pegawai = h.pegawai and e.kapasitas = h.kapasitas and e.selesai = t.mulai - 1)
  select min(mulai) from term`;

/** The posts a person holds on date $1, those held for good first. @param pegawai SQL of the person's id */
export const heldBy = (pegawai: string): string => `
  select j.id, j.nama, j.jenis, j.unit, u.instansi, i.zona_waktu as "zonaWaktu", j.is_pimpinan as "isPimpinan", p.kapasitas, p.selesai as sampai,
    p.tidak_menandatangani as "tidakMenandatangani",
    array(select r.peran from peran_instansi r where r.jabatan = j.id order by 1) as peran
  from pemangku_jabatan p join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit join instansi i on i.id = u.instansi
  where p.pegawai = ${pegawai} and p.mulai <= $1 and (p.selesai is null or p.selesai >= $1)
  order by p.kapasitas = 'definitif' desc, j.id`;

const PANGKAT = pangkatOn('$1');

/**
 * On date $1 within agencies $4: people $2 (those who hold no post for good by themselves), units $3, outside agencies $5, assignments $6, and the Tim Penilai of agencies $8, with the units above them, and
 * the roles and posts that belong to them and to the agencies, and posts $7, and the succession groups of agencies $9, each kind as a list. People are named by their NIP in $11.
 */
const VIEW = `
  with recursive teams as (
    select instansi, ketua, sekretaris, anggota, nomor_keputusan as nomor, mulai from tim_penilai
    where instansi = any($8::text[]) and instansi = any($4::text[]) and mulai <= $1 and (selesai is null or selesai >= $1)),
  successions as (
    select distinct on (k.instansi) k.id, k.instansi, k.tahun, s.nomor, s.tanggal,
      array(select a.pegawai from anggota_suksesi a where a.kelompok = k.id) as people,
      coalesce((select json_agg(json_build_object('pegawai', a.pegawai, 'klasifikasi', a.klasifikasi) order by a.klasifikasi, a.pegawai)
        from anggota_suksesi a where a.kelompok = k.id), '[]') as anggota
    from kelompok_suksesi k join surat s on s.id = k.surat
    where k.instansi = any($9::text[]) and k.instansi = any($4::text[]) and k.tahun = extract(year from $1::date) and s.tanggal <= $1
    order by k.instansi, k.id desc),
  people as (
    select o.id, o.nama, o.nip, ${PANGKAT} as pangkat, o.pendidikan, o.tanggal_lahir as "tanggalLahir", o.kompetensi, j.id as jabatan, j.nama as "namaJabatan", j.jenis, j.unit,
      coalesce((select json_agg(json_build_object('nomor', s.nomor, 'mulai', g.mulai, 'selesai', g.sampai))
        from penerima_tugas t join penugasan g on g.id = t.penugasan join surat s on s.id = g.surat
        where t.pegawai = o.id and g.sampai >= $1), '[]') as penugasan,
      (select json_build_object('unit', k.unit, 'pejabatPenilaiKinerja', k.pejabat_penilai_kinerja,
          'nomorKeputusan', k.nomor_keputusan, 'mulai', k.mulai)
        from kedudukan k where k.pegawai = o.id and k.mulai <= $1 and (k.selesai is null or k.selesai >= $1)) as kedudukan
    from pegawai o join pemangku_jabatan p on p.pegawai = o.id and p.kapasitas = 'definitif'
      and p.mulai <= $1 and (p.selesai is null or p.selesai >= $1)
    join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit and u.instansi = any($4::text[])
    where o.id = any($2::text[]) or o.nip = any($11::text[]) or o.id in (select pegawai from penerima_tugas where penugasan = any($6::bigint[]))
      or o.id in (select unnest(anggota || ketua || sekretaris) from teams)
      or o.id in (select unnest(people) from successions)
      or (j.unit = any($10::text[]) and j.jenis = 'pejabat-fungsional')),
  former as (
    select o.id, o.nama, o.nip, ${PANGKAT} as pangkat, o.pendidikan, o.tanggal_lahir as "tanggalLahir", j.nama as "jabatanTerakhir", j.unit, h.selesai
    from pegawai o join lateral (select p.jabatan, p.selesai from pemangku_jabatan p where p.pegawai = o.id
      and p.kapasitas = 'definitif' and p.mulai <= $1 order by p.selesai desc nulls first limit 1) h on h.selesai < $1
    join jabatan j on j.id = h.jabatan join unit_kerja u on u.id = j.unit and u.instansi = any($4::text[])
    where o.id = any($2::text[]) or o.nip = any($11::text[])),
  named as (
    select id, induk, instansi from unit_kerja where id in (select unnest($3::text[]) union select unit from people
      union select unit from former
      union select unit_pemilik_kinerja from penugasan where id = any($6::bigint[]))
      and instansi = any($4::text[])
    union select u.id, u.induk, u.instansi from unit_kerja u join named n on u.id = n.induk),
  concerned as (select id from instansi where id = any($4::text[])),
  roles as (select instansi, peran, jabatan from peran_instansi where instansi in (select id from concerned)),
  bindings as (
    select unit, peran, jabatan from peran_unit
    where unit in (select id from named) and mulai <= $1 and (selesai is null or selesai >= $1)),
  wanted as (
    select j.id from jabatan j join named n on n.id = j.unit where j.is_pimpinan
    union select j.id from jabatan j join unit_kerja u on u.id = j.unit where j.id = any($7::text[]) and u.instansi = any($4::text[])
    union select jabatan from roles union select jabatan from bindings union select jabatan from people),
  posts as (
    select j.id, j.nama, j.jenis, j.unit, j.atasan, (select json_build_object('pegawai', h.pegawai, 'nama', h.nama,
        'nip', h.nip, 'kapasitas', h.kapasitas, 'mulai', (${UNBROKEN}), 'selesai', h.selesai)
      from (${HOLDERS} and p.jabatan = j.id order by p.kapasitas = 'definitif', p.mulai desc limit 1) h) as pemangku
    from jabatan j where j.id in (select id from wanted)),
  units as (
    select u.id, u.instansi, u.induk, u.nama, u.kode, j.id as pimpinan, u.is_unit_organisasi as "isUnitOrganisasi",
      u.is_perangkat_daerah as "isPerangkatDaerah", u.susunan, u.susunan_penugasan as "susunanPenugasan",
      u.is_unit_jabatan_administrasi as "isUnitJabatanAdministrasi"
    from unit_kerja u left join jabatan j on j.unit = u.id and j.is_pimpinan
    where u.id in (select id from named union select unit from posts)),
  assigned as (
    select g.id::text, s.nomor, s.tanggal, g.uraian, g.dasar, g.cakupan, g.bentuk, g.unit_pemilik_kinerja as "unitPemilikKinerja",
      g.mulai, g.sampai as selesai, (select coalesce(json_agg(json_build_object('pegawai', t.pegawai, 'peran', t.peran)
        order by t.peran = 'anggota', t.pegawai), '[]') from penerima_tugas t where t.penugasan = g.id) as penerima
    from penugasan g join surat s on s.id = g.surat
    where g.id = any($6::bigint[]) and g.unit_pemilik_kinerja in (select id from named)),
  outside as (select id, nama, alamat from instansi_luar where id = any($5::text[])),
  agencies as (
    select id, nama, kode, alamat, kota, zona_waktu as "zonaWaktu", jenis from instansi where id in (select id from concerned))
  select ${[
    'people',
    'former',
    'units',
    'agencies',
    'outside',
    'assigned',
    'teams',
    'successions',
    'roles',
    'bindings',
    'posts',
  ]
    .map((kind) => `coalesce((select json_agg(${kind}) from ${kind}), '[]') as ${kind}`)
    .join(', ')}`;

/** Reads what people's credit books are computed from, within agencies. */
export type ReadBooks = (
  pegawai: readonly string[],
  agencies?: readonly string[],
) => Promise<ReadonlyMap<string, IsiBuku>>;

/** Reads the organisation as it is on a date. */
export class OrganisasiStore {
  private readonly pool: Pool;

  private readonly books: ReadBooks;

  /** @param books what credit books are computed from; absent: nobody has one */
  constructor(pool: Pool, books: ReadBooks = () => Promise.resolve(new Map())) {
    this.pool = pool;
    this.books = books;
  }

  /** The part of the organisation a case refers to: its units and people, their heads, posts and agencies. */
  async view(refers: RujukanKasus, date: Tanggal): Promise<Organisasi> {
    const assignments = (refers.penugasan ?? []).filter((id) => /^\d{1,18}$/.test(id));
    const { pegawai, unit, instansi, instansiLuar = [], jabatan = [], timPenilai = [], kelompokSuksesi = [] } = refers;
    const { pejabatFungsional = [], nip = [] } = refers;
    const asked = [jabatan, timPenilai, kelompokSuksesi, pejabatFungsional, nip];
    const values = [date, pegawai, unit, instansi, instansiLuar, assignments, ...asked];
    const { rows } = await plannedOnce<Parts>(this.pool, { name: 'organisation_view', text: VIEW, values });
    const bukuAngkaKredit = await this.books(refers.bukuAngkaKredit ?? [], refers.instansi);
    return viewOf(rows[0]!, bukuAngkaKredit);
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

  async holds(pegawai: string, jabatan: string, date: Tanggal): Promise<HeldPost | undefined> {
    return (await this.postsOf(pegawai, date)).find(({ id }) => id === jabatan);
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
  readonly people: readonly (Pegawai & Stored<Pick<Pegawai, 'kedudukan' | 'pendidikan' | 'tanggalLahir'>>)[];
  readonly former: readonly (PegawaiTanpaJabatan & Stored<Pick<PegawaiTanpaJabatan, 'pendidikan' | 'tanggalLahir'>>)[];
  readonly units: readonly (UnitTercatat &
    Stored<Pick<UnitTercatat, 'pimpinan' | 'induk' | 'susunan' | 'susunanPenugasan'>>)[];
  readonly agencies: BagianOrganisasi['instansi'];
  readonly outside: NonNullable<BagianOrganisasi['instansiLuar']>;
  readonly assigned: NonNullable<BagianOrganisasi['penugasan']>;
  readonly teams: NonNullable<BagianOrganisasi['timPenilai']>;
  readonly roles: BagianOrganisasi['peran'];
  readonly successions: NonNullable<BagianOrganisasi['kelompokSuksesi']>;
  readonly bindings: BagianOrganisasi['bindings'];
  readonly posts: readonly (Omit<Jabatan, 'atasan' | 'pemangku'> & {
    readonly atasan: string | null;
    readonly pemangku: (Pemangku & Stored<Pick<Pemangku, 'selesai'>>) | null;
  })[];
}

const viewOf = (
  { people, former, units, agencies, outside, assigned, teams, successions, roles, bindings, posts }: Parts,
  bukuAngkaKredit: ReadonlyMap<string, IsiBuku>,
): Organisasi =>
  organisasiOf({
    bukuAngkaKredit,
    instansi: agencies,
    instansiLuar: outside,
    penugasan: assigned,
    kelompokSuksesi: successions,
    timPenilai: teams,
    peran: roles,
    bindings,
    pegawai: people.map((one) => ({
      ...one,
      pendidikan: one.pendidikan ?? undefined,
      tanggalLahir: one.tanggalLahir ?? undefined,
      kedudukan: one.kedudukan ?? undefined,
    })),
    pegawaiTanpaJabatan: former.map((one) => ({
      ...one,
      pendidikan: one.pendidikan ?? undefined,
      tanggalLahir: one.tanggalLahir ?? undefined,
    })),
    unit: units.map((one) => ({
      ...one,
      induk: one.induk ?? undefined,
      pimpinan: one.pimpinan ?? undefined,
      susunan: one.susunan ?? undefined,
      susunanPenugasan: one.susunanPenugasan ?? undefined,
    })),
    jabatan: posts.map((one) => ({
      ...one,
      atasan: one.atasan ?? undefined,
      pemangku: one.pemangku ? { ...one.pemangku, selesai: one.pemangku.selesai ?? undefined } : undefined,
    })),
  });
