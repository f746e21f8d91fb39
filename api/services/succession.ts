import type { Pool } from 'pg';
import type { Services } from '../../workers/index.ts';
import { onIssuedLetter } from './issued-letter.ts';

/** Kelompok rencana suksesi as records: one set anew in its year takes the place of the one before. */
export const successionStore = (pool: Pool, now: () => number): Services['successionGroups'] => ({
  register: (origin, { instansi, tahun, anggota, surat }) =>
    onIssuedLetter(pool, origin, surat, async (client, letter) => {
      const { rows } = await client.query<{ id: string }>(
        `insert into kelompok_suksesi (instansi, tahun, kasus, surat, dicatat) values ($1, $2, $3, $4, $5)
          on conflict (kasus) do update set kasus = excluded.kasus returning id`,
        [instansi, tahun, origin.processInstanceKey, letter.id, new Date(now())],
      );
      await client.query(
        `insert into anggota_suksesi (kelompok, pegawai, klasifikasi) select $1, * from unnest($2::text[], $3::text[])
          on conflict do nothing`,
        [rows[0]!.id, anggota.map(({ pegawai }) => pegawai), anggota.map(({ klasifikasi }) => klasifikasi)],
      );
      return undefined;
    }),
});
