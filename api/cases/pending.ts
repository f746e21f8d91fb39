import type { Pool } from 'pg';
import type { Pelaku } from '../../workers/index.ts';

/** A case that was just started. */
export interface PendingCase {
  readonly key: string;
  readonly processId: string;
  readonly processDefinitionKey: string;
  readonly version: number;
  readonly nomorKasus: string;
  readonly matter: string | undefined;
  readonly pemrakarsa: Pelaku;
}

/**
 * What is noted of commands that the engine has accepted and whose records are still on their way, so that nobody is shown
 * a task as open that they have just completed. The records overwrite it.
 */
export interface Pending {
  /** Whether records come later than the answers to the commands that led to them. */
  readonly isLate: boolean;
  started(started: PendingCase): Promise<void>;
  /** A task was completed, or the engine says that it is no longer open. */
  completing(taskKey: string): Promise<void>;
  resolving(incidentKey: string): Promise<void>;
}

/** The embedded engine stores its records before it answers: nothing is ever on its way. */
export const nothingPending: Pending = {
  isLate: false,
  started: async () => undefined,
  completing: async () => undefined,
  resolving: async () => undefined,
};

/**
 * Notes it in the projection's own rows, where the records have not come first.
 * @param onError told where it could not be noted; the command was accepted all the same
 */
export function pendingIn(pool: Pool, now: () => number, onError: (error: Error) => void): Pending {
  const note = async (text: string, values: unknown[]): Promise<void> => {
    await pool.query(text, values).catch(onError);
  };
  return {
    isLate: true,
    async started({ key, processId, processDefinitionKey, version, nomorKasus, matter, pemrakarsa }) {
      // Each by itself: together they could wait for a batch of records that waits for them.
      await note(
        `insert into process_instance (key, process_id, version, process_definition_key, state, start_date, business_id, started_by, matter)
          values ($1, $2, $3, $4, 'ACTIVE', $5, $6, $7, $8) on conflict (key) do nothing`,
        [
          key,
          processId,
          version,
          processDefinitionKey,
          new Date(now()),
          nomorKasus,
          JSON.stringify(pemrakarsa),
          matter ?? null,
        ],
      );
      await note('insert into case_participant values ($1, $2) on conflict do nothing', [
        key,
        `jabatan:${pemrakarsa.jabatan}`,
      ]);
    },
    completing: (taskKey) =>
      note("update user_task set state = 'COMPLETING' where key = $1 and state = 'CREATED'", [taskKey]),
    resolving: (incidentKey) =>
      note("update incident set state = 'PENDING' where key = $1 and state = 'ACTIVE'", [incidentKey]),
  };
}
