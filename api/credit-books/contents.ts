import type { Pool, PoolClient } from 'pg';
import type {
  Entri,
  EntriKegiatan,
  Huruf,
  IsiBuku,
  Keadaan,
  NilaiDitetapkan,
} from '../../processes/buku-angka-kredit.ts';
import type { Citation } from '../../processes/rule.ts';
import type { Tanggal } from '../../processes/tanggal.ts';

/** Of two rows of a career on one day, the one recorded later stands. */
const CAREER = `select distinct on (r.tmt) r.tmt, r.golongan, r.jenjang, r.pendidikan, r.alasan from riwayat_jf r
  where r.pegawai = o.id order by r.tmt, r.id desc`;

const CONTENTS = `
  select o.id, (select json_agg(c) from (${CAREER}) c) as riwayat,
    coalesce((select json_agg(json_build_array(e.id, e.tanggal, e.jenis, e.bukti, e.butir, e.volume, e.penugasan,
      e.jumlah_penulis, e.peran_penulis, e.angka_kredit, e.pasal, e.menggantikan))
      from entri_angka_kredit e where e.pegawai = o.id), '[]') as entri,
    coalesce((select json_agg(t.tahun order by t.tahun) from tahun_menunggu_lowongan t where t.pegawai = o.id), '[]') as menunggu
  from pegawai o where o.id = any($1) and exists (select 1 from riwayat_jf r where r.pegawai = o.id)
    and ($2::text[] is null or exists (select 1 from pemangku_jabatan p join jabatan j on j.id = p.jabatan
      join unit_kerja u on u.id = j.unit where p.pegawai = o.id and u.instansi = any($2)))`;

type EntryRow = readonly [
  id: string,
  tanggal: string,
  jenis: string,
  bukti: string,
  butir: string | null,
  volume: number | null,
  penugasan: string | null,
  jumlah: number | null,
  peran: NonNullable<EntriKegiatan['penulis']>['peran'] | null,
  angkaKredit: number | null,
  pasal: string | null,
  menggantikan: string | null,
];

type CareerRow = Omit<Keadaan, 'diberhentikan'> & { readonly alasan: readonly Huruf[] | null };

interface Row {
  readonly id: string;
  readonly riwayat: readonly CareerRow[];
  readonly entri: readonly EntryRow[];
  readonly menunggu: readonly number[];
}

/**
 * What the credit books of people are computed from; who has no career as PPSK has no book.
 * @param sampai last day of the rules on Angka Kredit
 * @param agencies undefined: all
 */
export async function contentsOf(
  pool: Pool | PoolClient,
  pegawai: readonly string[],
  sampai: () => Promise<Tanggal>,
  agencies?: readonly string[],
): Promise<Map<string, IsiBuku>> {
  if (pegawai.length === 0) return new Map();
  const { rows } = await pool.query<Row>({
    name: 'credit_book_contents',
    text: CONTENTS,
    values: [pegawai, agencies ?? null],
  });
  if (rows.length === 0) return new Map();
  const [nilaiDitetapkan, akhir] = [await valuesEntered(pool), await sampai()];
  return new Map(
    rows.map(({ id, riwayat, entri, menunggu }) => [
      id,
      {
        riwayat: riwayat.map(({ alasan, ...row }) => ({ ...row, ...(alasan && { diberhentikan: alasan }) })),
        entri: standing(entri).map(entryOf),
        tahunMenungguLowongan: menunggu,
        nilaiDitetapkan,
        sampai: akhir,
      },
    ]),
  );
}

/** Values that people have entered for cells the copy of the text has lost: the latest of each. */
export async function valuesEntered(pool: Pool | PoolClient): Promise<ReadonlyMap<string, NilaiDitetapkan>> {
  const { rows } = await pool.query<{ butir: string } & NilaiDitetapkan>({
    name: 'credit_values_entered',
    text: 'select distinct on (butir) butir, angka_kredit as "angkaKredit", sumber from nilai_ditetapkan order by butir, id desc',
  });
  return new Map(rows.map(({ butir, angkaKredit: nilai, sumber }) => [butir, { angkaKredit: nilai, sumber }]));
}

/** What stands of entries: neither replaced nor taken back. */
function standing(entries: readonly EntryRow[]): EntryRow[] {
  const replaced = new Set(entries.map((row) => row[REPLACES]));
  return entries.filter(([id, , jenis]) => jenis !== 'penarikan' && !replaced.has(id));
}

const REPLACES = 11;

/** A spread comes last: one that other properties follow costs forty times as much, and a book has a thousand entries. */
function entryOf([id, date, jenis, bukti, butir, volume, penugasan, jumlah, peran, nilai, pasal]: EntryRow): Entri {
  const tanggal = date as Tanggal;
  if (jenis === 'penetapan') return { id, tanggal, jenis, bukti, angkaKredit: nilai!, pasal: pasal as Citation };
  if (jenis === 'tugas')
    return { id, tanggal, jenis, bukti, butir: butir!, volume: volume!, ...(penugasan !== null && { penugasan }) };
  const penulis = jumlah === null ? undefined : { jumlah, peran: peran! };
  return { id, tanggal, jenis: 'kegiatan', bukti, butir: butir!, ...(penulis && { penulis }) };
}
