import type { Commands, Reply } from '../commands.ts';
import { type Processing, refuse } from '../processing.ts';

export function updateJobRetries(
  processing: Processing,
  { jobKey, retries }: Commands['updateJobRetries']['input'],
): Reply<'updateJobRetries'> {
  const job = processing.state.findJob(jobKey);
  if (!job)
    return refuse(
      'UPDATE_RETRIES',
      'NOT_FOUND',
      `Expected to update retries for job with key '${jobKey}', but no such job was found`,
    );
  if (retries < 1)
    return refuse(
      'UPDATE_RETRIES',
      'INVALID_ARGUMENT',
      `Expected to update retries for job with key '${jobKey}' with a positive amount of retries, but the amount given was '${retries}'`,
    );
  processing.emit('JOB', 'RETRIES_UPDATED', jobKey, { ...job.value, retries });
  return {};
}
