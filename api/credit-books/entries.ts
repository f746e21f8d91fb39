import type { PoolClient } from 'pg';
import { periksaEntri } from '../../processes/buku-angka-kredit.ts';
import type { EntriBaru } from '../../processes/credit-records.ts';

/** What runs a statement: a connection, or a manager of entities. */
interface Runner {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/** Where entries come from: a case's job, or whoever recorded them by hand. */
export interface EntrySource {
  readonly surat: string | null;
  readonly kasus: string | null;
  readonly jobKey: string | null;
  readonly dicatat: Date;
  readonly dicatatOleh: string;
}

/** Why entries cannot be added to somebody's book; undefined where they can. */
export async function entryProblem(
  client: PoolClient,
  pegawai: string,
  entri: readonly EntriBaru[],
): Promise<string | undefined> {
  const malformed = entri.map((one) => (one.jenis === 'penarikan' ? undefined : periksaEntri(one)));
  const wrong = malformed.find((problem) => problem !== undefined);
  if (wrong !== undefined) return wrong;
  const replaced = entri.flatMap(({ menggantikan }) => menggantikan ?? []);
  const { rows } = await client.query<{ id: string; penggantinya: string | null }>(
    `select e.id, p.id as penggantinya from entri_angka_kredit e
      left join entri_angka_kredit p on p.pegawai = e.pegawai and p.menggantikan = e.id
      where e.pegawai = $1 and e.id = any($2)`,
    [pegawai, [...entri.map(({ id }) => id), ...replaced]],
  );
  const known = new Map(rows.map((row) => [row.id, row.penggantinya]));
  const problems = entri.map(({ id, menggantikan }) => {
    if (known.has(id)) return `Entri '${id}' sudah ada dalam buku; beri nomor lain.`;
    if (menggantikan === undefined) return undefined;
    if (!known.has(menggantikan)) return `Entri '${menggantikan}' yang hendak diganti tidak ada dalam buku.`;
    const successor = known.get(menggantikan);
    return successor ? `Entri '${menggantikan}' sudah diganti entri '${successor}'.` : undefined;
  });
  return problems.find((problem) => problem !== undefined) ?? twice([...entri.map(({ id }) => id)]) ?? twice(replaced);
}

function twice(ids: readonly string[]): string | undefined {
  const again = ids.find((id, index) => ids.indexOf(id) < index);
  return again === undefined ? undefined : `Entri '${again}' disebut dua kali.`;
}

const COLUMNS = `id text, tanggal date, jenis text, butir text, volume integer, penugasan text, jumlah_penulis integer,
  peran_penulis text, angka_kredit integer, pasal text, bukti text, menggantikan text, alasan text`;

/** Adds entries that nothing speaks against ({@link entryProblem}). */
export async function addEntries(
  client: Runner,
  pegawai: string,
  entri: readonly EntriBaru[],
  { surat, kasus, jobKey, dicatat, dicatatOleh }: EntrySource,
): Promise<void> {
  await client.query(
    `insert into entri_angka_kredit (pegawai, id, tanggal, jenis, butir, volume, penugasan, jumlah_penulis, peran_penulis,
      angka_kredit, pasal, bukti, menggantikan, alasan, surat, kasus, job_key, dicatat, dicatat_oleh)
     select $1, x.*, $3::uuid, $4::bigint, $5::bigint, $6::timestamptz, $7 from jsonb_to_recordset($2) as x(${COLUMNS})`,
    [pegawai, JSON.stringify(entri.map(rowOf)), surat, kasus, jobKey, dicatat, dicatatOleh],
  );
}

function rowOf(entri: EntriBaru): object {
  const { id, tanggal, jenis, bukti, menggantikan, alasan } = entri;
  const own = { id, tanggal, jenis, bukti, menggantikan, alasan };
  if (entri.jenis === 'tugas') return { ...own, butir: entri.butir, volume: entri.volume, penugasan: entri.penugasan };
  if (entri.jenis === 'kegiatan')
    return {
      ...own,
      butir: entri.butir,
      jumlah_penulis: entri.penulis?.jumlah,
      peran_penulis: entri.penulis?.peran,
    };
  return entri.jenis === 'penetapan' ? { ...own, angka_kredit: entri.angkaKredit, pasal: entri.pasal } : own;
}
