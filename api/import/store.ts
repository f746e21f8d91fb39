import type { PoolClient } from 'pg';
import type { ImportReport } from '../contract/import.ts';
import type { Known } from './known.ts';
import { type Row, textIn } from './read.ts';
import { SHEET_NAMES, type SheetName } from './sheets.ts';

type Stored = NonNullable<ImportReport['disimpan']>;

/** How rows of a kind are stored: new ones are made, known ones changed where something differs. */
interface Statement {
  readonly columns: string;
  readonly text: string;
  /** What refers to rows of the same kind, once all of them are there. */
  readonly afterwards?: string;
}

/** @param key columns that name a row */
function upsert(
  table: string,
  key: readonly string[],
  columns: { readonly [column: string]: string },
  from: string,
): string {
  const names = Object.keys(columns);
  const others = names.filter((name) => !key.includes(name));
  const excluded = others.map((name) => `excluded.${name}`).join(', ');
  return `insert into ${table} (${names.join(', ')}) select ${Object.values(columns).join(', ')} from ${from}
    on conflict (${key.join(', ')}) do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
    where (${others.map((name) => `${table}.${name}`).join(', ')}) is distinct from (${excluded})
    returning (xmax = 0) as "isNew"`;
}

/** For what has no key of its own: who held what from when. */
const byHand = (table: string, same: string, set: string, changed: string, insert: string, select: string): string => `
  , changed as (update ${table} t set ${set} from given x where ${same} and ${changed} returning false as "isNew"),
  added as (insert into ${table} (${insert}) select ${select} from given x
    where not exists (select 1 from ${table} t where ${same}) returning true as "isNew")
  select * from changed union all select * from added`;

const ENTRY_COLUMNS = `nip text, id text, tanggal date, jenis text, butir text, volume integer, penugasan text,
  jumlah_penulis integer, peran_penulis text, angka_kredit integer, pasal text, bukti text, menggantikan text, alasan text`;

const STATEMENTS: { readonly [S in SheetName]: Statement } = {
  instansi: {
    columns: 'id text, nama text, kode text, jenis text, alamat text[], kota text, zona_waktu text',
    text: upsert(
      'instansi',
      ['id'],
      {
        id: 'id',
        nama: 'nama',
        kode: 'kode',
        jenis: 'jenis',
        alamat: 'alamat',
        kota: 'kota',
        zona_waktu: 'zona_waktu',
      },
      'given',
    ),
  },
  unit: {
    columns: `id text, instansi text, induk text, nama text, kode text, unit_organisasi boolean, perangkat_daerah boolean,
      unit_jabatan_administrasi boolean, susunan text, susunan_penugasan text, dasar_hukum text, urutan integer`,
    text: upsert(
      'unit_kerja',
      ['id'],
      {
        id: 'id',
        instansi: 'instansi',
        nama: 'nama',
        kode: 'kode',
        is_unit_organisasi: 'unit_organisasi',
        is_perangkat_daerah: 'coalesce(perangkat_daerah, false)',
        is_unit_jabatan_administrasi: 'coalesce(unit_jabatan_administrasi, false)',
        susunan: 'susunan',
        susunan_penugasan: 'susunan_penugasan',
        dasar_hukum: 'dasar_hukum',
        urutan: 'coalesce(urutan, 0)',
      },
      'given',
    ),
    afterwards:
      'update unit_kerja t set induk = x.induk from given x where t.id = x.id and t.induk is distinct from x.induk',
  },
  jabatan: {
    columns: 'id text, unit text, nama text, jenis text, jenjang text, pimpinan boolean, atasan text',
    text: upsert(
      'jabatan',
      ['id'],
      { id: 'id', unit: 'unit', nama: 'nama', jenis: 'jenis', jenjang: 'jenjang', is_pimpinan: 'pimpinan' },
      'given',
    ),
    afterwards:
      'update jabatan t set atasan = x.atasan from given x where t.id = x.id and t.atasan is distinct from x.atasan',
  },
  pegawai: {
    columns: `id text, nip text, nama text, status text, pangkat text, pendidikan text, tanggal_lahir date, kompetensi text[]`,
    text: upsert(
      'pegawai',
      ['nip'],
      {
        id: 'coalesce(id, nip)',
        nip: 'nip',
        nama: 'nama',
        status: 'status',
        pangkat: 'pangkat',
        pendidikan: 'pendidikan',
        tanggal_lahir: 'tanggal_lahir',
        kompetensi: "coalesce(kompetensi, '{}')",
      },
      'given',
    ),
  },
  pemangku: {
    columns: 'jabatan text, nip text, kapasitas text, nomor_keputusan text, mulai date, selesai date',
    text: byHand(
      'pemangku_jabatan',
      't.jabatan = x.jabatan and t.mulai = x.mulai and t.pegawai = (select id from pegawai where nip = x.nip)',
      'kapasitas = x.kapasitas, nomor_keputusan = x.nomor_keputusan, selesai = x.selesai',
      '(t.kapasitas, t.nomor_keputusan, t.selesai) is distinct from (x.kapasitas, x.nomor_keputusan, x.selesai)',
      'jabatan, pegawai, kapasitas, nomor_keputusan, mulai, selesai',
      'x.jabatan, (select id from pegawai where nip = x.nip), x.kapasitas, x.nomor_keputusan, x.mulai, x.selesai',
    ),
  },
  'peran-unit': {
    columns: 'unit text, peran text, jabatan text, didelegasikan boolean, mulai date, selesai date',
    text: byHand(
      'peran_unit',
      't.unit = x.unit and t.peran = x.peran and t.mulai = x.mulai',
      'jabatan = x.jabatan, didelegasikan = coalesce(x.didelegasikan, false), selesai = x.selesai',
      '(t.jabatan, t.didelegasikan, t.selesai) is distinct from (x.jabatan, coalesce(x.didelegasikan, false), x.selesai)',
      'unit, peran, jabatan, didelegasikan, mulai, selesai',
      'x.unit, x.peran, x.jabatan, coalesce(x.didelegasikan, false), x.mulai, x.selesai',
    ),
  },
  'peran-instansi': {
    columns: 'instansi text, peran text, jabatan text',
    text: upsert(
      'peran_instansi',
      ['instansi', 'peran'],
      { instansi: 'instansi', peran: 'peran', jabatan: 'jabatan' },
      'given',
    ),
  },
  'riwayat-ppsk': {
    columns: 'nip text, tmt date, golongan text, jenjang text, pendidikan text, dasar text, alasan_berhenti text[]',
    text: `, standing as (select distinct on (r.pegawai, r.tmt) r.* from riwayat_jf r
        where r.pegawai in (select o.id from pegawai o join given x on x.nip = o.nip) order by r.pegawai, r.tmt, r.id desc)
      insert into riwayat_jf (pegawai, tmt, golongan, jenjang, pendidikan, alasan, dasar, dicatat, dicatat_oleh)
      select o.id, x.tmt, x.golongan, x.jenjang, x.pendidikan, x.alasan_berhenti, x.dasar, now(), 'impor'
      from given x join pegawai o on o.nip = x.nip left join standing s on s.pegawai = o.id and s.tmt = x.tmt
      where s.id is null or (s.golongan, s.jenjang, s.pendidikan, s.alasan, s.dasar)
        is distinct from (x.golongan, x.jenjang, x.pendidikan, x.alasan_berhenti, x.dasar)
      returning not exists (select 1 from standing s where s.pegawai = riwayat_jf.pegawai and s.tmt = riwayat_jf.tmt) as "isNew"`,
  },
  // Entries are never changed: one that is recorded otherwise is refused before.
  'angka-kredit': {
    columns: ENTRY_COLUMNS,
    text: `insert into entri_angka_kredit (pegawai, id, tanggal, jenis, butir, volume, penugasan, jumlah_penulis, peran_penulis,
        angka_kredit, pasal, bukti, menggantikan, alasan, dicatat, dicatat_oleh)
      select o.id, x.id, x.tanggal, x.jenis, x.butir, x.volume, x.penugasan, x.jumlah_penulis, x.peran_penulis, x.angka_kredit,
        x.pasal, x.bukti, x.menggantikan, x.alasan, now(), 'impor' from given x join pegawai o on o.nip = x.nip
      on conflict (pegawai, id) do nothing returning true as "isNew"`,
  },
};

/** Stores rows that nothing is wrong with; @returns how many were made, changed, and as they are already */
export async function storeRows(client: PoolClient, rows: readonly Row[], known: Known): Promise<Stored> {
  const stored = { baru: 0, diubah: 0, tetap: 0 };
  for (const sheet of SHEET_NAMES) {
    const given = rows.filter((row) => row.sheet === sheet);
    if (given.length === 0) continue;
    const { columns, text, afterwards } = STATEMENTS[sheet];
    const source = `with given as (select * from jsonb_to_recordset($1) as x(${columns}))`;
    const values = [JSON.stringify(given.map((row) => valuesOf(row, known)))];
    const { rows: touched } = await client.query<{ isNew: boolean }>(`${source} ${text}`, values);
    if (afterwards) await client.query(`${source} ${afterwards}`, values);
    const baru = touched.filter(({ isNew }) => isNew).length;
    stored.baru += baru;
    stored.diubah += touched.length - baru;
    stored.tetap += given.length - touched.length;
  }
  return stored;
}

/** Who is recorded keeps the id they have. */
const valuesOf = (row: Row, known: Known): object =>
  row.sheet === 'pegawai'
    ? { ...row.values, id: known.pegawai.get(textIn(row, 'nip')) ?? row.values['id'] }
    : row.values;
