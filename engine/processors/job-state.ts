import { type Processing, refuse } from '../processing.ts';
import type { Key } from '../protocol/basics.ts';
import type { Rejection } from '../protocol/rejection.ts';
import type { Job } from '../state/entities.ts';

/** Finds a job a worker may still settle, or refuses as Zeebe does. */
export function findSettleable({ state }: Processing, key: Key, command: string, verb: string): Job | Rejection {
  const job = state.findJob(key);
  if (!job) return refuse(command, 'NOT_FOUND', `Expected to ${verb} job with key '${key}', but no such job was found`);
  if (job.status === 'ACTIVATABLE' || job.status === 'ACTIVATED') return job;
  return refuse(
    command,
    'INVALID_STATE',
    `Expected to ${verb} job with key '${key}', but it is in state '${job.status}'`,
  );
}
