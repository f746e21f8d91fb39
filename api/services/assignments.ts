import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { AssignmentEnd, AssignmentReport, JobOrigin, Services } from '../../workers/index.ts';
import { inTransaction } from '../database/transaction.ts';
import { issuedLetter, notIssued, onIssuedLetter } from './issued-letter.ts';

/** Penugasan as records: who does what, until when, on which letter, and what was reported of it. */
export const assignmentStore = (pool: Pool, now: () => number): Services['assignments'] => ({
  register: (origin, assignment) =>
    onIssuedLetter(pool, origin, assignment.surat, async (client, letter) => {
      const { rows } = await client.query<{ id: string }>(
        `insert into penugasan (kasus, proses, dasar, cakupan, unit_pemilik_kinerja, uraian, mulai, selesai, bentuk, surat, dicatat)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (kasus) do update set kasus = excluded.kasus returning id`,
        [
          origin.processInstanceKey,
          origin.processId,
          assignment.dasar,
          assignment.cakupan,
          assignment.unitPemilikKinerja,
          assignment.uraian,
          assignment.mulai,
          assignment.selesai,
          assignment.bentuk,
          letter.id,
          new Date(now()),
        ],
      );
      await client.query(
        'insert into penerima_tugas (penugasan, pegawai, peran) select $1, * from unnest($2::text[], $3::text[]) on conflict do nothing',
        [rows[0]!.id, assignment.penerima.map(({ pegawai }) => pegawai), assignment.penerima.map(({ peran }) => peran)],
      );
      return undefined;
    }),

  end: (origin, end) => inTransaction(pool, (client) => endWith(client, origin, end)),

  report: (origin, report) => inTransaction(pool, (client) => attach(client, origin, report, new Date(now()))),
});

/** @returns why it cannot end so; undefined where it does, or did on this very case before */
async function endWith(
  client: PoolClient,
  { processInstanceKey }: JobOrigin,
  { penugasan, keadaan, berakhir, surat, alasan }: AssignmentEnd,
): Promise<string | undefined> {
  const { rows } = await client.query<{ status: string; selesai: Tanggal; kasus_akhir: string | null }>(
    'select status, selesai, kasus_akhir from penugasan where id = $1 for update',
    [penugasan],
  );
  const [found] = rows;
  if (!found) return `Penugasan '${penugasan}' tidak ditemukan.`;
  if (found.kasus_akhir === processInstanceKey) return undefined;
  if (found.status !== 'aktif') return `Penugasan ini sudah ${found.status} dengan surat lain.`;
  if (berakhir > found.selesai)
    return `Penugasan ini berakhir ${formatTanggal(found.selesai)}; tanggal yang dicatat tidak boleh sesudahnya.`;
  const letter = await issuedLetter(client, { processInstanceKey }, surat);
  if (!letter) return notIssued(surat);
  await client.query(
    'update penugasan set status = $2, berakhir = $3, surat_akhir = $4, kasus_akhir = $5, alasan_akhir = $6 where id = $1',
    [penugasan, keadaan, berakhir, letter.id, processInstanceKey, alasan || null],
  );
  return undefined;
}

/** @returns why it cannot be attached */
async function attach(
  client: PoolClient,
  { jobKey, processInstanceKey }: JobOrigin,
  { penugasan, jenis, isi, pegawai, pelapor, surat }: AssignmentReport,
  moment: Date,
): Promise<string | undefined> {
  const { rows } = await client.query<{ takes_part: boolean }>(
    `select $2::text is null or exists (select 1 from penerima_tugas t where t.penugasan = g.id and t.pegawai = $2) as takes_part
      from penugasan g where g.id = $1`,
    [penugasan, pegawai ?? null],
  );
  if (!rows[0]) return `Penugasan '${penugasan}' tidak ditemukan.`;
  if (!rows[0].takes_part) return `Pegawai '${pegawai}' bukan penerima penugasan ini.`;
  const letter = surat === undefined ? null : await issuedLetter(client, { processInstanceKey }, surat);
  if (letter === undefined) return notIssued(surat!);
  await client.query(
    `insert into laporan_tugas (id, job_key, penugasan, kasus, jenis, pegawai, pelapor, isi, surat, dicatat)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (job_key) do nothing`,
    [
      randomUUID(),
      jobKey,
      penugasan,
      processInstanceKey,
      jenis,
      pegawai ?? null,
      pelapor ? JSON.stringify(pelapor) : null,
      JSON.stringify(isi),
      letter?.id ?? null,
      moment,
    ],
  );
  return undefined;
}
