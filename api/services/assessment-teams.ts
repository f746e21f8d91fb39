import type { Pool } from 'pg';
import type { Services } from '../../workers/index.ts';
import { inTransaction } from '../database/transaction.ts';

/** Tim Penilai as records: one in force in each agency; a new one ends the one before it on the day before. */
export const assessmentTeamStore = (pool: Pool): Services['assessmentTeams'] => ({
  async register({ processInstanceKey }, { instansi, ketua, sekretaris, anggota, mulai, surat }): Promise<void> {
    await inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ nomor: string }>(
        "select nomor from surat where kasus = $1 and kunci = $2 and status = 'terbit'",
        [processInstanceKey, surat],
      );
      const nomor = rows[0]?.nomor;
      if (nomor === undefined)
        throw new Error(`Expected an issued letter '${surat}' in case '${processInstanceKey}', but found none`);
      await client.query('select 1 from instansi where id = $1 for update', [instansi]);
      const { rows: known } = await client.query(
        'select 1 from tim_penilai where instansi = $1 and nomor_keputusan = $2',
        [instansi, nomor],
      );
      if (known.length > 0) return;
      await client.query(
        `update tim_penilai set selesai = greatest($2::date, mulai) - 1
          where instansi = $1 and (selesai is null or selesai >= $2::date)`,
        [instansi, mulai],
      );
      await client.query(
        `insert into tim_penilai (instansi, ketua, sekretaris, anggota, nomor_keputusan, mulai)
          values ($1, $2, $3, $4, $5, $6)`,
        [instansi, ketua, sekretaris, anggota, nomor, mulai],
      );
    });
  },
});
