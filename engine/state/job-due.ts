import type { Job } from './entities.ts';

/** When a job must be looked at: its worker's deadline, or the end of its back-off. */
export function jobDue({ status, value: { deadline, recurringTime } }: Job): number | undefined {
  if (status === 'ACTIVATED') return deadline;
  return status === 'FAILED' && recurringTime > 0 ? recurringTime : undefined;
}
