import type { Commands, Reply } from '../commands.ts';
import { type Processing, refuse } from '../processing.ts';

export function yieldJob(processing: Processing, { jobKey }: Commands['yieldJob']['input']): Reply<'yieldJob'> {
  const job = processing.state.findJob(jobKey);
  if (!job)
    return refuse('YIELD', 'NOT_FOUND', `Expected to yield job with key '${jobKey}', but no such job was found`);
  if (job.status !== 'ACTIVATED')
    return refuse(
      'YIELD',
      'INVALID_STATE',
      `Expected to yield job with key '${jobKey}', but it is in state '${job.status}'`,
    );
  processing.emit('JOB', 'YIELDED', jobKey, job.value);
  return {};
}
