import type { Pool, PoolClient } from 'pg';
import { periksaKeadaan } from '../../processes/buku-angka-kredit.ts';
import type { CareerStep, Credits, Maintenance, Pak } from '../../processes/credit-records.ts';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { JobOrigin, Services } from '../../workers/index.ts';
import { addEntries, entryProblem } from '../credit-books/entries.ts';
import { inTransaction } from '../database/transaction.ts';
import { issuedLetter, notIssued } from './issued-letter.ts';

/** What credit books are computed from, as cases put it on record: each job once, and whole. */
export function creditBookStore(pool: Pool, now: () => number): Services['creditBooks'] {
  const once = <T extends { readonly pegawai: string }>(table: string, record: Recorder<T>) => ({
    register: (origin: JobOrigin, given: T) =>
      inTransaction(pool, async (client) => {
        const { rowCount } = await client.query('select 1 from pegawai where id = $1 for update', [given.pegawai]);
        if (rowCount === 0) return `Pegawai '${given.pegawai}' tidak tercatat.`;
        const done = await client.query(`select 1 from ${table} where job_key = $1 limit 1`, [origin.jobKey]);
        return done.rowCount === 0 ? record({ client, origin, moment: new Date(now()) }, given) : undefined;
      }),
  });
  return {
    credits: once('entri_angka_kredit', recordCredits),
    careers: once('riwayat_jf', recordCareer),
    maintenance: once('tahun_menunggu_lowongan', recordMaintenance),
    paks: once('pak', recordPak),
  };
}

interface Record {
  readonly client: PoolClient;
  readonly origin: JobOrigin;
  readonly moment: Date;
}

/** @returns why it cannot be recorded */
type Recorder<T> = (record: Record, given: T) => Promise<string | undefined>;

/** Who recorded what a case records. */
const CASE = 'kasus';

const recordCredits: Recorder<Credits> = async (record, { pegawai, entri, nilai = [], surat }) => {
  const { client, origin, moment } = record;
  const letter = surat === undefined ? null : await issuedLetter(record.client, record.origin, surat);
  if (letter === undefined) return notIssued(surat!);
  const own = entri.map((one) => ({ ...one, id: `${origin.processInstanceKey}-${one.id}` }));
  const problem = await entryProblem(client, pegawai, own);
  if (problem !== undefined) return problem;
  await enterValues(record, nilai);
  await addEntries(client, pegawai, own, {
    surat: letter?.id ?? null,
    kasus: origin.processInstanceKey,
    jobKey: origin.jobKey,
    dicatat: moment,
    dicatatOleh: CASE,
  });
  return undefined;
};

/** A value that stands already is not entered once more. */
const enterValues = ({ client, moment }: Record, nilai: NonNullable<Credits['nilai']>): Promise<unknown> =>
  client.query(
    `insert into nilai_ditetapkan (butir, angka_kredit, sumber, ditetapkan, ditetapkan_oleh)
      select t.butir, t.angka, t.sumber, $2, $3 from json_to_recordset($1) as t (butir text, angka integer, sumber text)
      where not exists (select 1 from (select distinct on (n.butir) n.butir, n.angka_kredit, n.sumber from nilai_ditetapkan n
        where n.butir = t.butir order by n.butir, n.id desc) latest
        where latest.angka_kredit = t.angka and latest.sumber = t.sumber)`,
    [
      JSON.stringify(nilai.map(({ butir, angkaKredit, sumber }) => ({ butir, angka: angkaKredit, sumber }))),
      moment,
      CASE,
    ],
  );

const recordCareer: Recorder<CareerStep> = async (record, { pegawai, keadaan, surat }) => {
  const problem = periksaKeadaan(keadaan);
  if (problem !== undefined) return problem;
  const letter = await issuedLetter(record.client, record.origin, surat);
  if (!letter) return notIssued(surat);
  const { tmt, golongan, jenjang, pendidikan, diberhentikan } = keadaan;
  const { client, origin, moment } = record;
  const later = diberhentikan && (await laterRow(client, pegawai, tmt));
  if (later)
    return `Riwayat jabatan sudah mencatat keadaan mulai ${formatTanggal(later)}; TMT pemberhentian harus sesudahnya.`;
  await client.query(
    `insert into riwayat_jf (pegawai, tmt, golongan, jenjang, pendidikan, alasan, dasar, surat, kasus, job_key, dicatat, dicatat_oleh)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      pegawai,
      tmt,
      golongan,
      jenjang,
      pendidikan,
      diberhentikan ?? null,
      letter.nomor,
      letter.id,
      origin.processInstanceKey,
      origin.jobKey,
      moment,
      CASE,
    ],
  );
  return undefined;
};

/** A row of a career after a day: it would end a removal that is recorded before it. */
async function laterRow(client: PoolClient, pegawai: string, tmt: Tanggal): Promise<Tanggal | undefined> {
  const { rows } = await client.query<{ tmt: Tanggal }>(
    'select max(tmt) as tmt from riwayat_jf where pegawai = $1 and tmt > $2 having count(*) > 0',
    [pegawai, tmt],
  );
  return rows[0]?.tmt;
}

const recordMaintenance: Recorder<Maintenance> = async (record, { pegawai, tahun, dasar, surat }) => {
  if (!Number.isInteger(tahun) || tahun < 1900 || tahun > 2199)
    return `Tahun menunggu lowongan '${tahun}' bukan tahun empat angka.`;
  const letter = surat === undefined ? null : await issuedLetter(record.client, record.origin, surat);
  if (letter === undefined) return notIssued(surat!);
  const { client, origin, moment } = record;
  await client.query(
    `insert into tahun_menunggu_lowongan (pegawai, tahun, dasar, surat, kasus, job_key, dicatat, dicatat_oleh)
      values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (pegawai, tahun) do nothing`,
    [pegawai, tahun, dasar, letter?.id ?? null, origin.processInstanceKey, origin.jobKey, moment, CASE],
  );
  return undefined;
};

const recordPak: Recorder<Pak> = async (record, { pegawai, tahun, surat, ...nilai }) => {
  const values = [nilai.tugas, nilai.pengembanganProfesi, nilai.penunjang, nilai.kumulatif];
  if (![tahun, ...values].every((one) => Number.isInteger(one) && one >= 0))
    return 'Tahun dan Angka Kredit PAK harus bilangan 0 atau lebih, paling banyak tiga angka di belakang koma.';
  const letter = await issuedLetter(record.client, record.origin, surat);
  if (!letter) return notIssued(surat);
  const { client, origin, moment } = record;
  await client.query(
    `insert into pak (pegawai, tahun, tugas, pengembangan_profesi, penunjang, kumulatif, surat, kasus, job_key, dicatat)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [pegawai, tahun, ...values, letter.id, origin.processInstanceKey, origin.jobKey, moment],
  );
  return undefined;
};
