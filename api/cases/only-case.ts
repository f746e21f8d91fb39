import type { Pool } from 'pg';
import type { Matter } from '../../processes/mechanism.ts';
import { inTransaction } from '../database/transaction.ts';
import { conflict } from '../problem.ts';
import type { Office } from '../services/index.ts';

/**
 * Makes a case while no other one is open about the same matter.
 * @throws Problem that names the one that is
 */
export async function asOnlyCase<T>(
  { pool, office }: { readonly pool: Pool; readonly office: Office },
  matter: Matter | undefined,
  make: () => Promise<T>,
): Promise<T> {
  if (!matter) return make();
  return inTransaction(pool, async (client) => {
    // Tried, not waited for: whoever waits would keep a connection from whoever is at it.
    const { rows } = await client.query<{ isMine: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended(\'matter \' || $1, 0)) as "isMine"',
      [matter.key],
    );
    if (!rows[0]!.isMine) throw conflict(`Kasus tentang ${matter.words} sedang dimulai. Muat ulang halaman.`);
    const open = await client.query<{ nomor: string; proses: string }>(
      `select business_id as nomor, process_id as proses from process_instance
        where matter = $1 and state = 'ACTIVE' limit 1`,
      [matter.key],
    );
    if (open.rows[0]) throw conflict(refusal(matter, open.rows[0], office));
    return make();
  });
}

function refusal({ words }: Matter, { nomor, proses }: { nomor: string; proses: string }, office: Office): string {
  const title = office.mechanism(proses)?.mechanism.title ?? proses;
  return `Kasus ${nomor} (${title}) tentang ${words} masih berjalan. Selesaikan atau tarik kasus itu sebelum memulai yang baru.`;
}
