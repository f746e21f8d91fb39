import type { Pool } from 'pg';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { Services } from '../../workers/index.ts';
import type { OrganisasiStore } from './organisasi.ts';

/** Notes who held the posts of a task when it came; the task itself is in the projection. */
export const taskStore = (pool: Pool, organisasi: OrganisasiStore, today: () => Tanggal): Services['tasks'] => ({
  async arrived({ jobKey }, { candidateGroups }): Promise<void> {
    const holders = await organisasi.holdersOf(candidateGroups, today());
    await pool.query('update user_task set holders = $2 where key = $1 and holders is null', [
      jobKey,
      JSON.stringify(holders),
    ]);
  },
});
