import type { Pool } from 'pg';
import type { Command } from '../idempotency/command.ts';
import { type Actor, holdsPost, pelakuOf } from '../policy/actor.ts';
import { conflict, forbidden, invalid, notFound } from '../problem.ts';
import type { CaseDeps } from './start.ts';

interface StoredCase {
  readonly state: string;
  readonly businessId: string | null;
  readonly startedBy: { readonly jabatan: string } | null;
  readonly isSigned: boolean;
}

/** The message on which a case is withdrawn, correlated by its case number. */
const WITHDRAW = 'withdraw';

async function findCase(pool: Pool, key: string): Promise<StoredCase> {
  const { rows } = await pool.query<StoredCase>({
    name: 'case_to_withdraw',
    text: `select state, business_id as "businessId", started_by as "startedBy",
        exists (select 1 from surat s where s.kasus = i.key and s.menetapkan and s.status = 'terbit') as "isSigned"
      from process_instance i where key = $1`,
    values: [key],
  });
  if (!rows[0]) throw notFound(`Kasus '${key}'`);
  return rows[0];
}

/** Whether someone may still take a case back, and if not, why. */
export async function withdrawal(
  pool: Pool,
  actor: Actor,
  key: string,
): Promise<{ readonly possible: boolean; readonly reason?: string }> {
  const { state, startedBy, isSigned } = await findCase(pool, key);
  if (!startedBy || !holdsPost(actor, startedBy.jabatan))
    return { possible: false, reason: 'Hanya pemrakarsa yang dapat menarik kasusnya.' };
  if (state !== 'ACTIVE') return { possible: false, reason: 'Kasus ini sudah berakhir.' };
  if (isSigned)
    return {
      possible: false,
      reason: 'Surat Penugasan atau Keputusan sudah ditandatangani, sehingga kasus tidak dapat ditarik lagi.',
    };
  return { possible: true };
}

/** Takes a case back before the assignment is signed, with a reason. */
export async function withdrawCase(
  deps: CaseDeps,
  actor: Actor,
  key: string,
  alasan: string,
  command: Command,
): Promise<void> {
  if (command.isResumed && (await wasWithdrawnSo(deps, actor, key, alasan))) return;
  const { businessId, startedBy, state, isSigned } = await findCase(deps.pool, key);
  const post = startedBy ? holdsPost(actor, startedBy.jabatan) : undefined;
  if (!post) throw forbidden('Hanya pemrakarsa yang dapat menarik kasusnya.');
  if (state !== 'ACTIVE') throw conflict('Kasus ini sudah berakhir.');
  if (isSigned)
    throw conflict('Surat Penugasan atau Keputusan sudah ditandatangani, sehingga kasus tidak dapat ditarik lagi.');
  if (businessId === null) throw invalid('Kasus ini tidak bernomor, sehingga tidak dapat ditarik.');
  await command.ask({ capacity: { jabatan: post.id, kapasitas: post.kapasitas } });
  await deps.client.publishMessage({
    name: WITHDRAW,
    correlationKey: businessId,
    timeToLive: 0 as never,
    variables: { alasanPenarikan: alasan, penarik: pelakuOf(actor, post) } as never,
  });
}

/** Whether an earlier try of the same withdrawal was carried out: by the same account, for the same reason. */
async function wasWithdrawnSo({ pool }: CaseDeps, { username }: Actor, key: string, alasan: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'withdrawn_so',
    text: `select 1 from variable r join variable w on w.process_instance_key = $1 and w.name = 'penarik'
        and w.value::jsonb ->> 'akun' = $2
      where r.process_instance_key = $1 and r.name = 'alasanPenarikan' and r.value::jsonb = $3::jsonb limit 1`,
    values: [key, username, JSON.stringify(alasan)],
  });
  return rowCount === 1;
}
