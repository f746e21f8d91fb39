import type { Pool } from 'pg';
import type { Services } from '../../workers/index.ts';
import { onIssuedLetter } from './issued-letter.ts';

/** Tim Penilai as records: one in force in each agency; a new one ends the one before it on the day before. */
export const assessmentTeamStore = (pool: Pool): Services['assessmentTeams'] => ({
  register: (origin, { instansi, ketua, sekretaris, anggota, mulai, surat }) =>
    onIssuedLetter(pool, origin, surat, async (client, { nomor }) => {
      await client.query('select 1 from instansi where id = $1 for update', [instansi]);
      const { rows: known } = await client.query(
        'select 1 from tim_penilai where instansi = $1 and nomor_keputusan = $2',
        [instansi, nomor],
      );
      if (known.length > 0) return undefined;
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
      return undefined;
    }),
});
