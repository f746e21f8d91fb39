import type { Commands, Reply } from '../commands.ts';
import type { Processing } from '../processing.ts';
import { jobDue } from '../state/job-due.ts';

/** A worker's time is over, or a back-off is: the job is ready again. */
export function passJobDeadline(
  processing: Processing,
  { key, processInstanceKey }: Commands['passJobDeadline']['input'],
): Reply<'passJobDeadline'> {
  processing.state.needInstance(processInstanceKey);
  const job = processing.state.jobs.get(key);
  const due = job && jobDue(job);
  if (!job || due === undefined || due > processing.now) return {};
  if (job.status === 'ACTIVATED') processing.emit('JOB', 'TIMED_OUT', key, job.value);
  else processing.emit('JOB', 'RECURRED_AFTER_BACKOFF', key, { ...job.value, recurringTime: -1 });
  return {};
}
