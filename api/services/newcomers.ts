import type { Pool, PoolClient } from 'pg';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { Services } from '../../workers/index.ts';
import { onIssuedLetter } from './issued-letter.ts';

/** People who come from outside of the organisation; whoever was there before is found by their NIP, and keeps their id. */
export const newcomerStore = (pool: Pool): Services['newcomers'] => ({
  register: (origin, { nip, nama, pangkat, pendidikan, mulai, surat }) =>
    onIssuedLetter(pool, origin, surat, async (client, { nomor }) => {
      const held = await heldFor(client, nip, mulai, nomor);
      if (held !== undefined) return held;
      await client.query(
        `insert into pegawai (id, nip, nama, status, pangkat, pendidikan) values ($1, $1, $2, 'PNS', $3, $4)
          on conflict (nip) do update set nama = excluded.nama, status = excluded.status, pangkat = excluded.pangkat,
            pendidikan = coalesce(excluded.pendidikan, pegawai.pendidikan)`,
        [nip, nama, pangkat, pendidikan ?? null],
      );
      return undefined;
    }),
});

/**
 * Why they cannot come: a post that another decision gave them, wherever it is, is theirs until one ends it. Which post it is
 * stays with its agency.
 */
async function heldFor(client: PoolClient, nip: string, mulai: Tanggal, nomor: string): Promise<string | undefined> {
  const { rowCount } = await client.query(
    `select 1 from pegawai o join pemangku_jabatan p on p.pegawai = o.id and p.kapasitas = 'definitif'
        and (p.selesai is null or p.selesai >= $2::date) and p.nomor_keputusan <> $3
      where o.nip = $1 limit 1`,
    [nip, mulai, nomor],
  );
  return rowCount === 0
    ? undefined
    : `NIP ${nip} tercatat memangku jabatan pada atau sesudah ${formatTanggal(mulai)}; catat dahulu pemberhentiannya.`;
}
