import type { Pool } from 'pg';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { Services } from '../../workers/index.ts';
import type { OrganisasiStore } from './organisasi.ts';

/** Notes who held the posts of a task when it came; the task itself is in the projection. */
export const taskStore = (pool: Pool, organisasi: OrganisasiStore, today: () => Tanggal): Services['tasks'] => ({
  async arrived({ jobKey }, { candidateGroups }): Promise<void> {
    const holders = await organisasi.holdersOf(candidateGroups, today());
    // With a cluster the job may come before the task's record does.
    await pool.query(
      `with noted as (update user_task set holders = $2 where key = $1 and holders is null)
        insert into task_arrival select $1, $2 where not exists (select 1 from user_task where key = $1) on conflict do nothing`,
      [jobKey, JSON.stringify(holders)],
    );
  },
});
