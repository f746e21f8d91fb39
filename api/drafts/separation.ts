import type { Pool, PoolClient } from 'pg';
import { PEMISAHAN_TUGAS } from '../../processes/pemisahan.ts';
import type { Actor } from '../policy/actor.ts';
import { Problem } from '../problem.ts';

const OBJECTION =
  'Saudara ikut menyusun atau mengajukan rancangan ini, jadi persetujuan diberikan orang lain: yang mengusulkan tidak memutus.';

/**
 * Why somebody may not decide on a draft: they had a part in it. The one place that looks; neither a post held for another,
 * nor a substitution, nor a second account of the same person, nor the role of an admin changes anything.
 */
export async function objectionToDeciding(
  sql: Pool | PoolClient,
  { username, pegawai }: Actor,
  draft: string,
): Promise<string | undefined> {
  const { rowCount } = await sql.query(
    'select 1 from process_draft_author where draft = $1 and (account = $2 or pegawai = $3)',
    [draft, username, pegawai?.id ?? null],
  );
  return rowCount === 0 ? undefined : OBJECTION;
}

/** @throws Problem where they may not */
export async function requireDecider(client: PoolClient, actor: Actor, draft: string): Promise<void> {
  const message = await objectionToDeciding(client, actor, draft);
  if (message !== undefined) throw new Problem(403, 'Tidak berwenang', message, [{ message, rule: PEMISAHAN_TUGAS }]);
}
