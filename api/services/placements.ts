import type { Pool } from 'pg';
import type { Services } from '../../workers/index.ts';
import { onIssuedLetter } from './issued-letter.ts';

/** Kedudukan as records: a new one ends the one before it on the day before. */
export const placementStore = (pool: Pool): Services['placements'] => ({
  register: (origin, { pegawai, unit, pejabatPenilaiKinerja, mulai, surat }) =>
    onIssuedLetter(pool, origin, surat, async (client, { nomor }) => {
      const { rows: known } = await client.query(
        'select 1 from kedudukan where pegawai = $1 and nomor_keputusan = $2',
        [pegawai, nomor],
      );
      if (known.length > 0) return undefined;
      await client.query(
        `update kedudukan set selesai = $2::date - 1 where pegawai = $1 and mulai < $2::date
          and (selesai is null or selesai >= $2::date)`,
        [pegawai, mulai],
      );
      await client.query(
        'insert into kedudukan (pegawai, unit, pejabat_penilai_kinerja, nomor_keputusan, mulai) values ($1, $2, $3, $4, $5)',
        [pegawai, unit, pejabatPenilaiKinerja, nomor, mulai],
      );
      return undefined;
    }),
});
