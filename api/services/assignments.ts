import type { Pool } from 'pg';
import type { Services } from '../../workers/index.ts';
import { inTransaction } from '../database/transaction.ts';

/** Penugasan as records: who does what, until when, on which letter. */
export const assignmentStore = (pool: Pool, now: () => number): Services['assignments'] => ({
  async register({ processInstanceKey, processId }, assignment): Promise<void> {
    await inTransaction(pool, async (client) => {
      const { rows: letters } = await client.query<{ id: string }>(
        "select id from surat where kasus = $1 and kunci = $2 and status = 'terbit'",
        [processInstanceKey, assignment.surat],
      );
      if (!letters[0])
        throw new Error(
          `Expected an issued letter '${assignment.surat}' in case '${processInstanceKey}', but found none`,
        );
      const { rows } = await client.query<{ id: string }>(
        `insert into penugasan (kasus, proses, dasar, cakupan, unit_pemilik_kinerja, uraian, mulai, selesai, bentuk, surat, dicatat)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (kasus) do update set kasus = excluded.kasus returning id`,
        [
          processInstanceKey,
          processId,
          assignment.dasar,
          assignment.cakupan,
          assignment.unitPemilikKinerja,
          assignment.uraian,
          assignment.mulai,
          assignment.selesai,
          assignment.bentuk,
          letters[0].id,
          new Date(now()),
        ],
      );
      await client.query(
        'insert into penerima_tugas (penugasan, pegawai, peran) select $1, * from unnest($2::text[], $3::text[]) on conflict do nothing',
        [rows[0]!.id, assignment.penerima.map(({ pegawai }) => pegawai), assignment.penerima.map(({ peran }) => peran)],
      );
    });
  },
});
