import type { PoolClient } from 'pg';
import { isStorableDate } from '../input.ts';
import type { Actor } from '../policy/actor.ts';
import { conflict, invalid, notFound } from '../problem.ts';
import type { Sent } from './letters.ts';
import { registrarOf, registriesOf } from './registry.ts';

/**
 * Notes when and how a letter went out.
 * @throws Problem where it has been sent before, or the date lies before the letter's or in the future
 */
export async function markSent(
  client: PoolClient,
  actor: Actor,
  id: string,
  { dikirim, cara }: Pick<Sent, 'dikirim' | 'cara'>,
  today: string,
): Promise<void> {
  const { rows } = await client.query<{ instansi: string; tanggal: string; status: string }>(
    `select k.instansi, s.tanggal, k.status from surat_keluar k join surat s on s.id = k.surat
      where k.id = $1 and k.instansi = any($2)`,
    [id, registriesOf(actor)],
  );
  const [letter] = rows;
  if (!letter) throw notFound('Surat keluar');
  const problem = dateProblem(dikirim, letter.tanggal, today);
  if (problem !== undefined) throw invalid(problem, [{ field: 'dikirim', message: problem }]);
  const { rowCount } = await client.query(
    `update surat_keluar set status = 'terkirim', dikirim = $2, cara = $3, pengirim = $4
      where id = $1 and status = 'menunggu dikirim'`,
    [id, dikirim, cara, JSON.stringify(registrarOf(actor, letter.instansi))],
  );
  if (rowCount === 0) throw conflict('Surat ini sudah ditandai terkirim sebelumnya.');
}

function dateProblem(dikirim: string, tanggal: string, today: string): string | undefined {
  if (!isStorableDate(dikirim)) return 'Tanggal kirim tidak ada dalam kalender.';
  if (dikirim > today) return 'Tanggal kirim tidak boleh melewati hari ini.';
  if (dikirim < tanggal) return 'Surat tidak dapat dikirim sebelum tanggalnya.';
  return undefined;
}
