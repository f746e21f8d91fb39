import type { Commands, Reply } from '../commands.ts';
import { type Processing, refuse } from '../processing.ts';

export function updateJobTimeout(
  processing: Processing,
  { jobKey, timeout }: Commands['updateJobTimeout']['input'],
): Reply<'updateJobTimeout'> {
  const job = processing.state.findJob(jobKey);
  if (!job)
    return refuse(
      'UPDATE_TIMEOUT',
      'NOT_FOUND',
      `Expected to update job deadline with key '${jobKey}', but no such job was found`,
    );
  if (job.status !== 'ACTIVATED')
    return refuse(
      'UPDATE_TIMEOUT',
      'INVALID_STATE',
      `Expected to update the timeout of job with key '${jobKey}', but it is not active`,
    );
  processing.emit('JOB', 'TIMEOUT_UPDATED', jobKey, { ...job.value, timeout, deadline: processing.now + timeout });
  return {};
}
